import { leverFigure, quickMonth, type QuickMonth, type QuickTeam } from '../quick';
import {
  departmentName,
  isNumeric,
  ofDepartment,
  PAY,
  PlanCircleError,
  type PlanInput,
  type PlanValues,
} from '../language';
import { attainmentOf, paid, payOf, teamPay, type PlannedPay, type TeamPay } from './pay-of';
import { planTeamOf, type BasePerson, type BaseTeam, type TeamBase } from './team-base';

/** Months that are kept ready: the one as it is and a few with people under other plans. */
const KEPT = 4;

/**
 * What `payOf` does, for many months that differ in figures only: the first of a kind is made ready once, what comes after
 * is a matter of writing its figures.
 */
export function quickPay(): (base: TeamBase) => TeamPay {
  let kept: readonly ReadyMonth[] = [];
  return (base) => {
    try {
      const ready = kept.find((one) => isAlike(one.base, base)) ?? readyMonth(base);
      kept = [ready, ...kept.filter((one) => one !== ready)].slice(0, KEPT);
      return worked(ready, base);
    } catch (error) {
      if (!(error instanceof PlanCircleError)) throw error;
      return payOf(base);
    }
  };
}

interface ReadyMonth {
  readonly base: TeamBase;
  readonly month: QuickMonth;
}

type Entries = Readonly<Record<string, PlanInput>>;

function readyMonth(base: TeamBase): ReadyMonth {
  const levers = base.teams.map(({ compiled: { version } }) => [
    ...leversAmong(version.inputs),
    ...leversAmong(version.department ?? {}).map(ofDepartment),
  ]);
  return { base, month: quickMonth(base.month, base.teams.map(planTeamOf), levers) };
}

/** What a scenario can change: single figures. */
function leversAmong(entries: Entries): readonly string[] {
  return Object.keys(entries).filter((name) => isLever(entries[name]));
}

function isLever(entry: PlanInput | undefined): boolean {
  return entry !== undefined && entry.each === undefined && isNumeric(entry);
}

/** Whether two months differ in nothing but what is written anew for each. */
function isAlike(one: TeamBase, other: TeamBase): boolean {
  return (
    one.month === other.month &&
    one.teams.length === other.teams.length &&
    one.teams.every((team, index) => isAlikeTeam(team, other.teams[index]))
  );
}

function isAlikeTeam(one: BaseTeam, other: BaseTeam | undefined): boolean {
  if (one.compiled !== other?.compiled || one.people.length !== other.people.length) return false;
  const { inputs, department = {} } = one.compiled.version;
  if (!isAlikeIn(department, one.department, other.department)) return false;
  return one.people.every(({ key, inputs: own }, at) => {
    const person = other.people[at];
    return key === person?.key && isAlikeIn(inputs, own, person.inputs);
  });
}

/** Whether values differ in figures and blanks of levers only: a text or an error is no figure that can be written. */
function isAlikeIn(entries: Entries, one: PlanValues, other: PlanValues): boolean {
  return Object.entries(entries).every(([name, entry]) => {
    const [before, after] = [one[name], other[name]];
    return before === after || (isLever(entry) && isWritable(before) && isWritable(after));
  });
}

function isWritable(value: PlanValues[string] | undefined): boolean {
  return value === undefined || value === null || typeof value === 'number';
}

function worked({ month }: ReadyMonth, base: TeamBase): TeamPay {
  month.teams.forEach((team, index) => {
    const given = base.teams[index];
    if (given) writeFigures(team, given);
  });
  month.workOut();
  return teamPay(
    base.teams.flatMap((team, index) => {
      const quick = month.teams[index];
      return quick ? team.people.map((person, at) => payFrom(quick, team, person, at)) : [];
    }),
  );
}

function writeFigures({ levers, figures }: QuickTeam, { compiled, department, people }: BaseTeam): void {
  const { inputs, department: shared = {} } = compiled.version;
  const entries = levers.map((lever) => {
    const common = departmentName(lever);
    const [own, name] = [common === null, common ?? lever];
    return { own, name, entry: (own ? inputs : shared)[name] };
  });
  people.forEach((person, at) => {
    entries.forEach(({ own, name, entry }, lever) => {
      if (!entry || (!own && at > 0)) return;
      const value = (own ? person.inputs : department)[name];
      const figure = typeof value === 'object' && value !== null ? undefined : value;
      figures[at * levers.length + lever] = leverFigure(entry, figure);
    });
  });
}

function payFrom(quick: QuickTeam, team: BaseTeam, person: BasePerson, at: number): PlannedPay {
  return {
    key: person.key,
    plan: team.compiled.plan.plan,
    ...paid(quick.valueOf(at, PAY), person.adjustment),
    attainment: attainmentOf(team, person.inputs, (line) => quick.valueOf(at, line)),
  };
}
