import type { Scalar } from '../../../../src/formula/value';
import { isError, isFigure } from '../../../../src/formula/value';
import type { Language } from '../../../../src/i18n';
import { compilePlan, exampleFigures, type CompiledPlan, type PlanExample } from '../../../../src/plan/language';
import type { IsoMonth } from '../../../../src/plan/month-setup';
import { applyScenario, payOf, type BaseTeam, type Scenario, type TeamBase } from '../../../../src/plan/what-if';
import { BUILT_IN_PLANS } from '../../../../src/plans/built-in';
import type { SheetDescription } from '../../../../src/sheets/description';
import { scenarioSheet } from '../../../../src/sheets/what-if';

export const everybody = { kind: 'all' } as const;
export const targets = { kind: 'targets' } as const;

export function scenarioOf(changes: Scenario['changes'], plans: Scenario['plans'] = []): Scenario {
  return { id: 's1', name: 'Targets +10 %', changes, plans };
}

/** The people of an example as a month's team. */
export function teamOf(compiled: CompiledPlan, example: PlanExample, prefix = 'P'): BaseTeam {
  const { people, department = {} } = exampleFigures(compiled, example);
  return {
    compiled,
    department,
    people: people.map((inputs, index) => ({
      key: `${prefix}${index + 1}`,
      name: `${prefix} ${index + 1}`,
      position: index % 2 === 0 ? 'Sales' : 'Desk',
      inputs,
      adjustment: index === 0 ? -12.34 : 0,
    })),
  };
}

/** Every built-in plan's worked examples, each a month of its own. */
export const EXAMPLES: readonly (readonly [name: string, base: TeamBase])[] = BUILT_IN_PLANS.flatMap((plan) =>
  plan.versions.flatMap((version) => {
    const compiled = compilePlan(plan, version);
    return (version.examples ?? []).map((example, index) => {
      const { month } = exampleFigures(compiled, example);
      return [`${plan.plan} ${index + 1}`, { month, teams: [teamOf(compiled, example)] }] as const;
    });
  }),
);

/** A month in which people are paid by every built-in plan that people can be paid by. */
export function mixedMonth(): TeamBase {
  const teams = BUILT_IN_PLANS.filter(({ use }) => use !== 'payroll').flatMap((plan, index) => {
    const [version] = plan.versions;
    const [example] = version?.examples ?? [];
    return version && example ? [teamOf(compilePlan(plan, version), example, `T${index}-`)] : [];
  });
  return { month: '2026-10' as IsoMonth, teams };
}

export function sheetFor(base: TeamBase, scenario: Scenario, language: Language = 'en-US', name = 'What-if') {
  return scenarioSheet(name, { base, scenario, known: BUILT_IN_PLANS, asIs: payOf(base), language });
}

/** Where the fixed columns stand, by what is called so in English. */
const COLUMNS = { asIs: 2, whatIf: 3, difference: 4 } as const;

/** Everybody's pay on a sheet: as it is, what if, and the difference. */
export function shownPay(
  { cells }: SheetDescription,
  base: TeamBase,
  cellAt: (row: number, column: number) => Scalar | undefined,
): Readonly<Record<string, readonly unknown[]>> {
  const people = base.teams.flatMap((team) => team.people);
  return Object.fromEntries(
    people.map(({ name }) => {
      const row = cells.findIndex((contents) => contents[0] === name && typeof contents[COLUMNS.whatIf] === 'object');
      return [name, Object.values(COLUMNS).map((column) => comparable(cellAt(row, column)))];
    }),
  );
}

/** The same as scenarios are worked out. */
export function expectedPay(base: TeamBase, scenario: Scenario): Readonly<Record<string, readonly unknown[]>> {
  const asIs = payOf(base);
  const whatIf = payOf(applyScenario(base, scenario, BUILT_IN_PLANS).base);
  return Object.fromEntries(
    base.teams.flatMap((team) =>
      team.people.map(({ key, name }) => {
        const [before, after] = [asIs.people.get(key), whatIf.people.get(key)];
        const difference =
          before?.pay != null && after?.pay != null ? Number((after.pay - before.pay).toFixed(2)) : 'error';
        return [name, [before?.pay ?? 'error', after?.pay ?? 'error', difference]];
      }),
    ),
  );
}

function comparable(value: Scalar | undefined): unknown {
  if (value === undefined || value === null) return null;
  if (isFigure(value)) return Number(Number(value).toFixed(2)) || 0;
  return isError(value) || (typeof value === 'string' && value.startsWith('#')) ? 'error' : value;
}

/** The sheet with another value in the cell of a change. */
export function withLever(sheet: SheetDescription, change: number, value: number): SheetDescription {
  const row = sheet.cells.findIndex(([first]) => first === 'For' || first === '对象') + 1 + change;
  return { ...sheet, cells: sheet.cells.map((cells, at) => (at === row ? cells.with(3, value) : cells)) };
}
