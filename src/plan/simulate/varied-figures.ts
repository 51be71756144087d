import {
  departmentName,
  inputKind,
  isNumeric,
  ofDepartment,
  type CompiledPlan,
  type DepartmentFigure,
  type PlanInput,
} from '../language';
import type { LeverName } from '../quick';
import type { BaseTeam, TeamBase } from '../what-if';

/** A figure that may turn out otherwise. */
export interface VariedFigure {
  readonly compiled: CompiledPlan;
  readonly name: LeverName;
  readonly input: PlanInput | DepartmentFigure;
  /** It says what was sold or done, or how much of a target was; others, such as a wage or a target, are agreed beforehand. */
  readonly sales: boolean;
}

/**
 * The figures of a month that can be given a spread, those of each plan together, in its order: everything that is one
 * figure and that somebody has. Inputs with a value for each of something stay as they are; so does what is worked out over
 * another plan's people, which follows by itself.
 */
export function variedFigures({ teams }: TeamBase): readonly VariedFigure[] {
  return teams.flatMap((team) => [...inputsOf(team), ...departmentOf(team)]);
}

/** What the plan says about a figure; undefined where it has none of that name, or none that can have a spread. */
export function variedInput({ version }: CompiledPlan, name: LeverName): PlanInput | DepartmentFigure | undefined {
  const shared = departmentName(name);
  const found = shared === null ? version.inputs[name] : version.department?.[shared];
  if (!found || !isNumeric(found)) return undefined;
  return 'each' in found || 'from' in found ? undefined : found;
}

function inputsOf({ compiled, people }: BaseTeam): VariedFigure[] {
  return Object.keys(compiled.version.inputs).flatMap((name) => {
    const input = variedInput(compiled, name);
    if (!input || !people.some(({ inputs }) => isSomething(inputs[name]))) return [];
    return [{ compiled, name, input, sales: isSales(input) }];
  });
}

function departmentOf({ compiled, department }: BaseTeam): VariedFigure[] {
  return Object.keys(compiled.version.department ?? {}).flatMap((bare) => {
    const name = ofDepartment(bare);
    const input = variedInput(compiled, name);
    return input && isSomething(department[bare]) ? [{ compiled, name, input, sales: isSales(input) }] : [];
  });
}

function isSomething(value: unknown): boolean {
  return typeof value === 'number' && value !== 0;
}

/** Money by the month is a wage; grades are counts that nobody sells. */
const AGREED_UNIT = /\/month$|^(grade|month|year|day)$/;

function isSales(input: PlanInput | DepartmentFigure): boolean {
  const { goal, unit = '' } = input;
  if (goal !== undefined) return goal === 'attainment';
  const kind = inputKind(input);
  // An amount that does not say of what may be a wage, as the base pay of people paid by indicators is.
  return kind === 'amount' ? unit !== '' && !AGREED_UNIT.test(unit) : kind === 'count' && !AGREED_UNIT.test(unit);
}
