import type { CompiledPlan, PayPlan, PayrollFigure, PlanValue, PlanValues } from '../../plan/language';
import type { MonthSetup } from '../../plan/month-setup';
import type { PlanMembers } from '../../sources/month-data';
import type { Person } from '../../sources/people';
import { isBlank } from '../../sources/text';
import type { ExistingMonth, StandingSheet } from '../existing-month';
import { keptMonth } from '../kept-entries';
import { readPlanKpi, type PlanKpiReading } from '../plan-book';
import { keptGroup, planTeam, type PlanTeam, type StandingTeam } from '../plan-teams';
import type { KpiResult } from './kpi-results';
import { payrollBefore, type KeyBefore, type PayrollBefore } from './payroll-before';
import { beginsYear } from './payroll-names';

/** Everybody on the payroll. */
export interface PayrollTeam {
  readonly team: PlanTeam;
  readonly before: PayrollBefore | null;
  /** Whether the payroll pays the base pay of the people list, so that the KPI pay it takes is without. */
  readonly basePaid: boolean;
  /** Figures that follow other sheets, and those of a list's column that are not paid twice, by person in the team's order. */
  readonly followed: readonly ReadonlyMap<string, Followed>[];
}

/** Where a figure of a person comes from that no list gives. */
export type Followed =
  | { readonly kind: 'result'; readonly of: 'pay' | 'adjustment' }
  | { readonly kind: 'earlier'; readonly name: string; readonly own: KeyBefore }
  /** The KPI pay has it already. */
  | { readonly kind: 'paid' };

/**
 * The payroll's people with what the lists, the KPI sheets and last month's payroll say, and what was typed. A figure that
 * follows last month's is as it was there until somebody types another; what the KPI sheets come to is not typed.
 */
export function payrollTeam(
  setup: MonthSetup,
  members: PlanMembers,
  compiled: CompiledPlan,
  existing: ExistingMonth,
  plans: readonly PayPlan[],
  { results, basePaid }: { readonly results: ReadonlyMap<string, KpiResult>; readonly basePaid: boolean },
): PayrollTeam {
  const before = payrollBefore(
    existing,
    plans,
    members.people.map(({ person }) => person),
  );
  const cells = existing.planSheets.find(({ plan }) => plan === members.use.plan)?.kpi ?? null;
  const reading = cells && readPlanKpi(cells.values, cells.formulas, { compiled, rowCount: cells.rowCount });
  const standing = reading && withoutFollowed(reading, cells.values, compiled, members);
  const sources = existing.usesBefore.find(({ plan }) => plan === members.use.plan)?.inputs ?? {};
  const found = members.people.map(({ person, figures }) =>
    followedBy({ setup, members, compiled, results, before }, person, figures),
  );
  const bare: StandingTeam = {
    compiled,
    members: {
      ...members,
      people: members.people.map(({ person, figures }, index) => ({
        person,
        figures: { ...figures, ...found[index]?.values },
      })),
    },
    standing,
    sheet: cells?.sheet ?? null,
    sourcedBefore: new Set(Object.keys(sources)),
    records: [],
    typedBelow: 0,
    workedOutBefore: new Set(),
  };
  const typedIn = new Map(standing?.people.map(({ entry, values }) => [entry.row, values]));
  const [kept] = keptMonth([keptGroup(bare)]).groups;
  const team = planTeam(bare, kept ?? { of: () => null, left: [] });
  return {
    team,
    before,
    basePaid,
    followed: team.people.map(({ entry }, index) => {
      const typed = (entry && typedIn.get(entry.row)) ?? {};
      const links = found[index]?.links ?? new Map<string, Followed>();
      // What a list gives is told by its formula on the sheet; only what follows another month's can be typed over.
      return new Map([...links].filter(([name, { kind }]) => kind !== 'earlier' || !Object.hasOwn(typed, name)));
    }),
  };
}

interface Following {
  readonly setup: MonthSetup;
  readonly members: PlanMembers;
  readonly compiled: CompiledPlan;
  readonly results: ReadonlyMap<string, KpiResult>;
  readonly before: PayrollBefore | null;
}

function followedBy(
  { setup, members, compiled, results, before }: Following,
  person: Person,
  figures: PlanValues,
): { readonly values: PlanValues; readonly links: ReadonlyMap<string, Followed> } {
  const values: Record<string, PlanValue> = {};
  const links = new Map<string, Followed>();
  const result = results.get(person.key);
  const last = before?.of(person);
  for (const [name, input] of Object.entries(compiled.version.inputs)) {
    const source = members.use.inputs[name];
    if (source) {
      const paid = input.once === 'column' && source.kind === 'people' && result?.columns.has(source.column);
      if (!paid) continue;
      values[name] = 0;
      links.set(name, { kind: 'paid' });
    } else if (input.follows && 'result' in input.follows) {
      values[name] = result?.[input.follows.result] ?? 0;
      links.set(name, { kind: 'result', of: input.follows.result });
    } else if (input.follows && last && !resets(input.follows, setup)) {
      const { earlier } = input.follows;
      const value = before?.columnOf(earlier) === undefined ? null : last.value(earlier);
      if (value === null) continue;
      values[name] = value;
      links.set(name, { kind: 'earlier', name: earlier, own: last.own });
    }
  }
  return { values: { ...figures, ...values }, links };
}

function resets(follows: Extract<PayrollFigure, { readonly earlier: string }>, { month }: MonthSetup): boolean {
  return follows.within === 'year' && beginsYear(month);
}

/**
 * The sheet as it stands without the figures that follow others, so that only what somebody typed over them counts. A 0 is
 * written where nothing was carried over; somebody typed it where others of the person's row do follow last month's. A cell
 * that was cleared follows again.
 */
function withoutFollowed(
  reading: PlanKpiReading,
  cells: StandingSheet['values'],
  { version }: CompiledPlan,
  { use }: PlanMembers,
): PlanKpiReading {
  const isEarlier = (name: string): boolean => {
    const follows = version.inputs[name]?.follows;
    return follows !== undefined && 'earlier' in follows;
  };
  return {
    ...reading,
    people: reading.people.map((one) => {
      const isLinked = Object.keys(one.formulas).some(isEarlier);
      const isTyped = (name: string): boolean => {
        const cell = cells[one.entry.row]?.[reading.columns.get(name) ?? -1];
        return isEarlier(name) && one.formulas[name] === undefined && !isBlank(cell) && (cell !== 0 || isLinked);
      };
      const stays = ([name]: [string, unknown]): boolean =>
        version.inputs[name]?.follows === undefined || Object.hasOwn(use.inputs, name) || isTyped(name);
      return {
        entry: one.entry,
        values: Object.fromEntries(Object.entries(one.values).filter(stays)),
        formulas: Object.fromEntries(Object.entries(one.formulas).filter(stays)),
      };
    }),
  };
}
