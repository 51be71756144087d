import { isError, isUnknown, type Scalar } from '../../../../src/formula/value';
import {
  evaluateTeam,
  type CompiledPlan,
  type PlanInput,
  type PlanValues,
  type TeamFigures,
} from '../../../../src/plan/language';
import { leverValue, type LeverName, type QuickTeam } from '../../../../src/plan/quick';

const DEPARTMENT = 'department.';

/** Every figure of a plan that a lever can move. */
export function allLevers({ version }: CompiledPlan): readonly LeverName[] {
  return [
    ...Object.keys(version.inputs).filter((name) => version.inputs[name]?.each === undefined),
    ...Object.keys(version.department ?? {}).map((name) => `${DEPARTMENT}${name}`),
  ];
}

/** What a lever is of. */
export function leverInput({ version }: CompiledPlan, lever: LeverName): PlanInput {
  const input = lever.startsWith(DEPARTMENT)
    ? version.department?.[lever.slice(DEPARTMENT.length)]
    : version.inputs[lever];
  if (!input) throw new RangeError(lever);
  return input;
}

/** The figures of a team with its levers as they are set. */
export function movedFigures(team: QuickTeam, base: TeamFigures): TeamFigures {
  const { compiled, levers, figures } = team;
  const set = (at: number, wanted: (lever: string) => string | null): PlanValues =>
    Object.fromEntries(
      levers.flatMap((lever, index) => {
        const name = wanted(lever);
        const value = leverValue(leverInput(compiled, lever), figures[at * levers.length + index] ?? Number.NaN);
        return name === null ? [] : [[name, value]];
      }),
    );
  return {
    ...base,
    people: base.people.map((own, at) => ({
      ...own,
      ...set(at, (lever) => (lever.startsWith(DEPARTMENT) ? null : lever)),
    })),
    department: {
      ...base.department,
      ...set(0, (lever) => (lever.startsWith(DEPARTMENT) ? lever.slice(DEPARTMENT.length) : null)),
    },
  };
}

/** Every value in which a team as it was worked out last is not what the exact evaluation makes of the figures. */
export function differences(team: QuickTeam, figures: TeamFigures): readonly string[] {
  return evaluateTeam(team.compiled, figures).flatMap(({ lines }, person) =>
    [...lines].flatMap(([name, { value }]) => {
      const quick = shown(team.valueOf(person, name));
      const figure = team.line(name)[person];
      const wanted = typeof value === 'number' ? value : Number.NaN;
      const same = Object.is(quick, shown(value)) && Object.is(figure, wanted);
      return same ? [] : [`${name} of ${person}: ${String(quick)} (${String(figure)}) for ${String(shown(value))}`];
    }),
  );
}

/** A value that can be compared: an error as its code. */
export function shown(value: Scalar): unknown {
  return isError(value) ? value.code : isUnknown(value) ? `? ${value.what}` : value;
}

/** Where something happens in a plan's tables, which is where a figure that is moved may go wrong. */
export function thresholdsOf({ version }: CompiledPlan): readonly number[] {
  return Object.values(version.parameters).flatMap((parameter) => {
    if ('tiers' in parameter) return parameter.tiers.map(([from]) => from);
    if ('curve' in parameter) return parameter.curve.map(([from]) => from);
    return 'value' in parameter ? [parameter.value] : [];
  });
}
