import type { MonthSetup, PlanUse, SourceChoice } from '../plan/month-setup';
import type { MonthParts } from '../sources/month-data';
import { movedUse } from '../sources/moved-source';

type Choice = SourceChoice<string> | null | undefined;

/** The plans that the user had, with sources for as many figures as the ranges chosen now still have. */
export function keepPlans(previous: MonthSetup, parts: MonthParts): readonly PlanUse[] {
  return previous.plans.map(useKeeper(previous, parts));
}

/** The payroll that the user had, with its sources likewise. */
export function keepPayroll(previous: MonthSetup, parts: MonthParts): PlanUse | null {
  return previous.payroll && useKeeper(previous, parts)(previous.payroll);
}

/** A list is known by its sheet or by all its titles, a column by its title. */
function useKeeper(previous: MonthSetup, parts: MonthParts): (use: PlanUse) => PlanUse {
  const lists = previous.actuals.map((before) => listNow(before, parts.actuals));
  return (use) =>
    movedUse(use, {
      people: (column) => columnNow(previous.people, parts.people, column),
      targets: (column) => columnNow(previous.targets, parts.targets, column),
      list: (source) => lists[source] ?? null,
      actuals: (source, column) => columnNow(previous.actuals[source], parts.actuals[lists[source] ?? -1], column),
    });
}

function listNow(before: SourceChoice<string>, now: readonly SourceChoice<string>[]): number | null {
  const sameSheet = (choice: SourceChoice<string>): boolean => choice.place.sheet === before.place.sheet;
  const same = [
    now.findIndex((choice) => sameSheet(choice) && sameTitles(choice, before)),
    onlyOne(now, sameSheet),
    onlyOne(now, (choice) => sameTitles(choice, before)),
  ].find((index) => index >= 0);
  return same ?? null;
}

function columnNow(before: Choice, now: Choice, column: number): number | null {
  if (!before || !now) return null;
  if (sameTitles(before, now)) return column;
  const title = before.headers[column] ?? '';
  const at = onlyOne(now.headers, (header) => header === title);
  return title === '' || at < 0 ? null : at;
}

function sameTitles({ headers }: SourceChoice<string>, other: SourceChoice<string>): boolean {
  return headers.length === other.headers.length && headers.every((title, column) => title === other.headers[column]);
}

/** Where the only one stands that is wanted; -1 where there are none or several. */
function onlyOne<T>(all: readonly T[], wanted: (one: T) => boolean): number {
  const first = all.findIndex(wanted);
  return first === all.findLastIndex(wanted) ? first : -1;
}
