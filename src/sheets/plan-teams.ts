import { inputKind, type CompiledPlan, type PlanInput, type PlanValue, type PlanValues } from '../plan/language';
import type { MonthData, PlanMembers } from '../sources/month-data';
import type { Person } from '../sources/people';
import type { ReadingContext } from '../sources/reading-context';
import { isBlank, matchKey } from '../sources/text';
import type { CellContent } from './description';
import type { ExistingMonth, ExistingPlanSheets } from './existing-month';
import { hasText, type KeptEntries, type KeptGroup } from './kept-entries';
import type { ExistingEntry } from './month-types';
import {
  readPlanKpi,
  readRecords,
  rowsTypedBelow,
  type PlanKpiReading,
  type ReadInputs,
  type ReadRecords,
} from './plan-book';

/** The people of one plan with their sheets as they stand, before what was typed is matched with anybody. */
export interface StandingTeam {
  readonly compiled: CompiledPlan;
  readonly members: PlanMembers;
  readonly standing: PlanKpiReading | null;
  /** What the sheet is called; null where there is none. */
  readonly sheet: string | null;
  /** Inputs that the last build took from the lists. */
  readonly sourcedBefore: ReadonlySet<string>;
  readonly records: readonly ReadRecords[];
  /** Rows of records that were typed straight under their sheet's block. */
  readonly typedBelow: number;
  /** Figures of the department that the last build worked out over other plans' people. */
  readonly workedOutBefore: ReadonlySet<string>;
}

/** One plan's people and what each of them brings. */
export interface PlanTeam extends StandingTeam {
  readonly kept: KeptEntries;
  readonly people: readonly TeamMember[];
  readonly department: PlanValues;
  /** Typed records of people who are no longer paid by the plan. */
  readonly leftRecords: readonly ReadRecords[];
}

export interface TeamMember {
  readonly person: Person;
  readonly entry: ExistingEntry | null;
  /** From the lists, else as typed on the sheet before. */
  readonly inputs: PlanValues;
  /** Formulas that the user typed into cells of inputs, and figures typed where the lists have none. */
  readonly typed: Readonly<Record<string, CellContent>>;
}

/** Every plan that has people in the month, and every one that has a sheet of it: nobody may stay on a sheet unpaid. */
export function standingTeams(
  data: MonthData,
  existing: ExistingMonth,
  plans: ReadonlyMap<string, CompiledPlan>,
): readonly StandingTeam[] {
  const used = data.plans.map(({ use }) => use.plan);
  const left = existing.planSheets.filter(
    ({ plan, kpi }) => kpi !== null && !used.includes(plan) && plans.get(plan)?.plan.use !== 'payroll',
  );
  const members: readonly PlanMembers[] = [
    ...data.plans,
    ...left.map(({ plan }) => ({
      use: { plan, positions: [], inputs: {}, department: {} },
      people: [],
      department: {},
    })),
  ];
  return members.flatMap((entry) => {
    const compiled = plans.get(entry.use.plan);
    const sheets = existing.planSheets.find(({ plan }) => plan === entry.use.plan) ?? null;
    const before = existing.usesBefore.find(({ plan }) => plan === entry.use.plan);
    const sourcedBefore = new Set(Object.keys(before?.inputs ?? {}));
    if (!compiled) return [];
    const workedOutBefore = new Set(
      Object.entries(compiled.version.department ?? {}).flatMap(([name, { from }]) =>
        existing.usesBefore.some(({ plan }) => plan === from?.plan) ? [name] : [],
      ),
    );
    return [{ compiled, members: entry, sourcedBefore, workedOutBefore, ...readSheets(compiled, sheets) }];
  });
}

function readSheets(
  compiled: CompiledPlan,
  sheets: ExistingPlanSheets | null,
): Pick<StandingTeam, 'standing' | 'sheet' | 'records' | 'typedBelow'> {
  const { kpi = null, records = null } = sheets ?? {};
  return {
    sheet: kpi?.sheet ?? null,
    standing: kpi && readPlanKpi(kpi.values, kpi.formulas, { compiled, rowCount: kpi.rowCount }),
    records: records ? readRecords(records.values, compiled, records) : [],
    typedBelow: records ? rowsTypedBelow(records.values, records.rowCount) : 0,
  };
}

/** What was typed into a team's sheet, for matching it with people. */
export function keptGroup(team: StandingTeam): KeptGroup {
  return {
    existing: team.standing?.existing ?? null,
    people: team.members.people.map(({ person }) => person),
    isKept: (entry) => hasText(entry) || Object.keys(givenInputs(team, entry)).length > 0,
  };
}

/** The figures that somebody has typed beside an entry, beyond what stands there anyway, as its cells hold them. */
export function givenInputs(
  { compiled, members, standing, sourcedBefore }: StandingTeam,
  entry: ExistingEntry,
): Readonly<Record<string, CellContent>> {
  const typed = standing?.people.find((one) => one.entry.row === entry.row);
  if (!typed) return {};
  const { values, formulas } = typed;
  return Object.fromEntries(
    Object.entries(compiled.version.inputs).flatMap(([name, input]): [string, CellContent][] => {
      const value = values[name] ?? null;
      if (input.each !== undefined || Object.hasOwn(members.use.inputs, name) || value === null) return [];
      if (sourcedBefore.has(name) && formulas[name] !== undefined) return [];
      return isUntouched(input, value) ? [] : [[name, formulas[name] ?? value]];
    }),
  );
}

function isUntouched(input: PlanInput, value: PlanValue): boolean {
  const kind = inputKind(input);
  return value === (kind === 'count' || kind === 'amount' ? 0 : null) || value === (input.default ?? null);
}

/** The team with everybody's figures: those of the lists, and what was typed before where these say nothing. */
export function planTeam(team: StandingTeam, kept: KeptEntries): PlanTeam {
  const { members, standing } = team;
  const read = new Map(standing?.people.map((one) => [one.entry.row, one]));
  const recordsOf = recordFinder(team);
  const people = members.people.map(({ person, figures }): TeamMember => {
    const entry = kept.of(person);
    const typed = typedBeside(team, entry ? read.get(entry.row) : undefined, figures);
    return {
      person,
      entry,
      inputs: { ...withoutSource(members, recordsOf(person)), ...figures, ...typed.values },
      typed: typed.cells,
    };
  });
  return {
    ...team,
    kept,
    people,
    department: { ...standing?.department.values, ...members.department },
    leftRecords: leftRecords(team),
  };
}

/**
 * What was typed for a person and goes on counting: everything that no list gives. A formula that an earlier build wrote
 * over a list that is no longer the source stands for its figure.
 */
function typedBeside(
  { compiled, members, sourcedBefore }: StandingTeam,
  read: ReadInputs | undefined,
  figures: PlanValues,
): { readonly values: PlanValues; readonly cells: Readonly<Record<string, CellContent>> } {
  const values: Record<string, PlanValue> = {};
  const cells: Record<string, CellContent> = {};
  for (const [name, input] of Object.entries(compiled.version.inputs)) {
    const value = read?.values[name] ?? null;
    const formula = read?.formulas[name];
    if (!Object.hasOwn(members.use.inputs, name)) {
      if (read && Object.hasOwn(read.values, name)) values[name] = value;
      if (formula !== undefined && !sourcedBefore.has(name)) cells[name] = formula;
    } else if ((figures[name] ?? null) === null && formula === undefined && value !== null) {
      if (isUntouched(input, value)) continue;
      values[name] = value;
      cells[name] = value;
    }
  }
  return { values, cells };
}

function withoutSource({ use }: PlanMembers, values: PlanValues): PlanValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(use.inputs, name)));
}

/** Reports figures that were typed over the lists' formulas: the next build has the formulas back. */
export function reportTypedOver(
  context: ReadingContext,
  { members, standing, sheet, sourcedBefore, kept }: PlanTeam,
): void {
  if (!standing || sheet === null) return;
  const read = new Map(standing.people.map((one) => [one.entry.row, one]));
  for (const { person, figures } of members.people) {
    const entry = kept.of(person);
    const typed = entry?.listed ? read.get(entry.row) : undefined;
    if (!entry || !typed) continue;
    for (const [name, column] of standing.columns) {
      const given = figures[name] ?? null;
      const value = typed.values[name] ?? null;
      if (!sourcedBefore.has(name) || given === null || typed.formulas[name] !== undefined || value === given) continue;
      const place = { sheet, row: entry.row, column, rowCount: 1, columnCount: 1 };
      context.findings.add(
        'plans.typedOver',
        'warning',
        { sheet },
        [place],
        `${person.name}: ${String(value)} → ${String(given)}`,
      );
    }
  }
}

/** The records typed for somebody, however many times the person comes up on the sheet. */
function recordFinder({
  members,
  records,
}: StandingTeam): (person: Person) => Readonly<Record<string, readonly PlanValue[]>> {
  const byKey = new Map<string, Record<string, readonly PlanValue[]>>();
  const add = (key: string, values: ReadRecords['values']): void => {
    const known = byKey.get(key) ?? {};
    for (const [input, list] of Object.entries(values)) known[input] = [...(known[input] ?? []), ...list];
    byKey.set(key, known);
  };
  const keyOf = recordKeys(members);
  for (const { name, id, values } of records) add(keyOf(id, name), values);
  return ({ id, name }) => byKey.get(keyOf(id, name)) ?? {};
}

/** What was typed on the records sheet for people whom the plan pays no more. */
function leftRecords({ members, records, sourcedBefore }: StandingTeam): readonly ReadRecords[] {
  const keyOf = recordKeys(members);
  const present = new Set(members.people.map(({ person: { id, name } }) => keyOf(id, name)));
  const isTyped = (input: string): boolean => !sourcedBefore.has(input) && !Object.hasOwn(members.use.inputs, input);
  return records.flatMap((entry) => {
    const typed = Object.entries(entry.values).filter(([input]) => isTyped(input));
    const isLeft = typed.length > 0 && !present.has(keyOf(entry.id, entry.name));
    return isLeft ? [{ ...entry, values: Object.fromEntries(typed) }] : [];
  });
}

/** Whom a record belongs to: by ID; by name where either has no ID and nobody else has the name. */
function recordKeys({ people }: PlanMembers): (id: string | number | null, name: string) => string {
  const namesakes = new Map<string, Person[]>();
  for (const { person } of people) {
    const name = matchKey(person.name);
    namesakes.set(name, [...(namesakes.get(name) ?? []), person]);
  }
  return (id, name) => {
    const named = matchKey(name);
    const [one, ...others] = namesakes.get(named) ?? [];
    const only = others.length === 0 ? one : undefined;
    const known = id === null || isBlank(id) ? only?.id : only?.id === null ? null : id;
    return known === null || known === undefined ? `name ${named}` : `id ${matchKey(known)}`;
  };
}
