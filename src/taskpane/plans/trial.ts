import type { IsoMonth } from '../../plan/month-setup';
import {
  examplePeople,
  type PayPlan,
  type PlanExample,
  type PlanInput,
  type PlanValue,
  type PlanValues,
  type PlanVersion,
  type TeamFigures,
} from '../../plan/language';

/** The figures that a plan is being tried out with. */
export interface Trial {
  /** The example that they began as; null where the plan has none. */
  readonly example: number | null;
  /** They are no longer those of the example. */
  readonly changed: boolean;
  readonly month: IsoMonth;
  readonly department: PlanValues;
  readonly people: readonly PlanValues[];
  /** Whose figures are shown, by place. */
  readonly at: number;
}

/** The figures of an example; without one, what stands for figures that are not given. */
export function trialOf(version: PlanVersion, example: number | null): Trial {
  const chosen: PlanExample | undefined = example === null ? undefined : version.examples?.[example];
  return {
    example: chosen ? example : null,
    changed: false,
    month: chosen?.month ?? version.validFrom,
    department: chosen?.department ?? {},
    people: chosen ? examplePeople(chosen).map(({ inputs }) => inputs) : [{}],
    at: 0,
  };
}

export function firstTrial(version: PlanVersion): Trial {
  return trialOf(version, (version.examples?.length ?? 0) > 0 ? 0 : null);
}

export function teamFigures({ month, department, people }: Trial): TeamFigures {
  return { month, department, people };
}

/** The figures with others for the person shown. */
export function withPerson(trial: Trial, inputs: PlanValues): Trial {
  const people = trial.people.map((person, index) => (index === trial.at ? inputs : person));
  return { ...trial, people, changed: true };
}

/** Another person, who begins with the figures of the one shown. */
export function withOneMore(trial: Trial): Trial {
  const people = [...trial.people, trial.people[trial.at] ?? {}];
  return { ...trial, people, at: people.length - 1, changed: true };
}

export function withoutPerson(trial: Trial, index: number): Trial {
  const people = trial.people.filter((_, at) => at !== index);
  const at = Math.max(0, Math.min(trial.at > index ? trial.at - 1 : trial.at, people.length - 1));
  return { ...trial, people, at, changed: true };
}

/** The figures with one of them under another name, as the plan has it now. */
export function withFigureNamed(trial: Trial, section: 'inputs' | 'department', before: string, name: string): Trial {
  const named = (values: PlanValues): PlanValues =>
    Object.fromEntries(Object.entries(values).map(([one, value]) => [one === before ? name : one, value]));
  return section === 'department'
    ? { ...trial, department: named(trial.department) }
    : { ...trial, people: trial.people.map(named) };
}

/** The rows of inputs that have a value for each of something: as many as the longest has. */
export function rowCount(names: readonly string[], values: PlanValues): number {
  return Math.max(0, ...names.map((name) => listOf(values[name]).length));
}

/** The value of such an input in a row; null where there is none. */
export function valueInRow(values: PlanValues, name: string, row: number): PlanValue {
  return listOf(values[name])[row] ?? null;
}

/** The values with another in one row. All inputs that go row by row are given as many rows. */
export function withValueInRow(
  values: PlanValues,
  names: readonly string[],
  at: { readonly name: string; readonly row: number },
  value: PlanValue,
): PlanValues {
  const rows = Math.max(rowCount(names, values), at.row + 1);
  const columns = names.map((name) => [
    name,
    Array.from({ length: rows }, (_, row) =>
      name === at.name && row === at.row ? value : valueInRow(values, name, row),
    ),
  ]);
  return { ...values, ...(Object.fromEntries(columns) as PlanValues) };
}

export function withRow(values: PlanValues, inputs: Readonly<Record<string, PlanInput>>): PlanValues {
  const names = Object.keys(inputs);
  const rows = rowCount(names, values);
  const columns = names.map((name) => {
    const { choices, kind } = inputs[name] ?? {};
    const [first = null] = Object.keys(choices ?? {});
    const fresh = kind === 'flag' ? false : first;
    return [name, [...Array.from({ length: rows }, (_, row) => valueInRow(values, name, row)), fresh]];
  });
  return { ...values, ...(Object.fromEntries(columns) as PlanValues) };
}

export function withoutRow(values: PlanValues, names: readonly string[], row: number): PlanValues {
  const columns = names.map((name) => [
    name,
    Array.from({ length: rowCount(names, values) }, (_, index) => valueInRow(values, name, index)).filter(
      (_, index) => index !== row,
    ),
  ]);
  return { ...values, ...(Object.fromEntries(columns) as PlanValues) };
}

/** The versions of a plan, the earliest first. */
export function versionsInOrder(plan: PayPlan): readonly PlanVersion[] {
  return [...plan.versions].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
}

function listOf(value: PlanValues[string] | undefined): readonly PlanValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly PlanValue[]) : [value as PlanValue];
}
