import { evaluateMonth, PAY, type PersonResult, type PlanValues } from '../../../../src/plan/language';
import { isFigure, toDouble } from '../../../../src/formula/value';
import type { MakeTrialMonth } from '../../../../src/plan/simulate/trial-month';

/** A month worked out step by step, the plain way: what the quick way is held against. */
export const interpretedMonth: MakeTrialMonth = (month, teams, levers) => {
  const figures = teams.map(({ people, department = {} }, team) => {
    const own = levers[team] ?? [];
    return Float64Array.from(
      people.flatMap((inputs) =>
        own.map((name) => {
          const value = name.startsWith('department.') ? department[name.slice(11)] : inputs[name];
          return typeof value === 'number' ? value : NaN;
        }),
      ),
    );
  });
  let results: readonly (readonly PersonResult[])[] = [];
  return {
    teams: teams.map((_, team) => ({
      figures: figures[team]!,
      line: (name: string) =>
        Float64Array.from(results[team] ?? [], ({ lines, pay }) => {
          const value = name === PAY ? pay.value : (lines.get(name)?.value ?? null);
          return isFigure(value) ? toDouble(value) : NaN;
        }),
    })),
    workOut: () => {
      results = evaluateMonth(
        month,
        teams.map((given, team) => {
          const own = levers[team] ?? [];
          const written = (person: number, isDepartment: boolean): PlanValues =>
            Object.fromEntries(
              own.flatMap((name, at) => {
                const value = figures[team]![person * own.length + at]!;
                if (name.startsWith('department.') !== isDepartment || Number.isNaN(value)) return [];
                return [[isDepartment ? name.slice(11) : name, value]];
              }),
            );
          return {
            ...given,
            people: given.people.map((inputs, person) => ({ ...inputs, ...written(person, false) })),
            department: { ...given.department, ...(given.people.length > 0 ? written(0, true) : {}) },
          };
        }),
      );
    },
  };
};
