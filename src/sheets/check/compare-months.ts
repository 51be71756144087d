import type { Text } from '../../i18n';
import type { CellValue, Place } from '../../sources/source';
import { matchEntries } from '../kept-entries';
import type { ExistingEntry } from '../month-types';
import { placeAt, totalOf, valueAt, type PeopleSheet } from '../changes/people-sheet';
import type { CheckLimits } from './check-input';

/** A figure of somebody's that differs from last month's. */
export interface FigureComparison {
  readonly title: Text;
  readonly last: number;
  readonly now: number;
  readonly place: Place;
}

/** Somebody whose pay is not what it was. */
export interface PersonComparison {
  readonly name: string;
  readonly id: string | number | null;
  /** `joined`: had no row last month; `left`: has none now. */
  readonly kind: 'joined' | 'left' | 'differs';
  readonly isPayroll: boolean;
  /** The biggest difference first. */
  readonly figures: readonly FigureComparison[];
  readonly place: Place;
  /** What the row comes to; null where there is none. */
  readonly last: number | null;
  readonly now: number | null;
}

/** Less than half a cent is no difference. */
const CENT = 0.005;

/**
 * Everybody's amounts beside last month's, as far as the difference reaches both limits, the biggest difference first.
 * Lines are compared where the person is paid by the same plan, otherwise what the row comes to.
 * @param now the month's sheets
 * @param before those of the month before
 */
export function compareMonths(
  now: readonly PeopleSheet[],
  before: readonly PeopleSheet[],
  limits: CheckLimits,
): readonly PersonComparison[] {
  const worlds = [false, true].map((isPayroll) => {
    const of = (sheets: readonly PeopleSheet[]): readonly PeopleSheet[] =>
      sheets.filter((sheet) => sheet.isPayroll === isPayroll);
    return of(before).length > 0 ? compared(of(now), of(before), limits) : [];
  });
  return worlds.flat().sort((one, other) => size(other) - size(one));
}

interface Standing extends Pick<ExistingEntry, 'id' | 'name'> {
  readonly sheet: PeopleSheet;
  readonly entry: ExistingEntry;
}

function compared(
  now: readonly PeopleSheet[],
  before: readonly PeopleSheet[],
  limits: CheckLimits,
): readonly PersonComparison[] {
  const standing = (sheets: readonly PeopleSheet[]): readonly Standing[] =>
    sheets.flatMap((sheet) => sheet.people.map((entry) => ({ sheet, entry, id: entry.id, name: entry.name })));
  const [people, earlier] = [standing(now), standing(before)];
  const sheetOf = new Map(earlier.map(({ sheet, entry }) => [entry, sheet]));
  const matched = matchEntries(
    earlier.map(({ entry }) => entry),
    people,
  );
  const found = new Set(matched.values());
  return [
    ...people.flatMap((person): PersonComparison[] => {
      const entry = matched.get(person);
      const sheet = entry && sheetOf.get(entry);
      if (!sheet) return [alone(person, 'joined')];
      const figures = figuresOf(person, entry, sheet, limits);
      return figures.length > 0 ? [{ ...alone(person, 'differs'), figures, last: totalOf(sheet, entry) }] : [];
    }),
    ...earlier.filter(({ entry }) => !found.has(entry)).map((person) => alone(person, 'left')),
  ];
}

function alone({ sheet, entry, id, name }: Standing, kind: PersonComparison['kind']): PersonComparison {
  const total = totalOf(sheet, entry);
  return {
    ...{ name, id, kind, isPayroll: sheet.isPayroll, figures: [] },
    place: placeAt(sheet, entry.row, sheet.block.nameColumn),
    last: kind === 'left' ? total : null,
    now: kind === 'left' ? null : total,
  };
}

function figuresOf(
  { sheet, entry }: Standing,
  earlier: ExistingEntry,
  before: PeopleSheet,
  limits: CheckLimits,
): readonly FigureComparison[] {
  const isSamePlan = sheet.plan === before.plan;
  const columns = new Map(before.columns.map((column) => [column.key, column]));
  const figures = sheet.columns.flatMap(({ key, role, title, isPay, at }): FigureComparison[] => {
    // What the plan pays is there once more with the adjustment, as what the row comes to.
    if (!isPay || role === 'pay' || (!isSamePlan && role !== 'total')) return [];
    const column = role === 'total' ? before.columns.find((one) => one.role === 'total') : columns.get(key);
    if (!column) return [];
    const figure = amountOf(valueAt(sheet, entry.row, at));
    const last = amountOf(valueAt(before, earlier.row, column.at));
    if (figure === null || last === null || !exceeds(last, figure, limits)) return [];
    return [{ title, last, now: figure, place: placeAt(sheet, entry.row, at) }];
  });
  return [...figures].sort((one, other) => Math.abs(other.now - other.last) - Math.abs(one.now - one.last));
}

/** A blank cell is no amount, which is as much as 0; a text or an error is none that could be compared. */
function amountOf(value: CellValue): number | null {
  if (value === '') return 0;
  return typeof value === 'number' ? value : null;
}

/** Whether a difference is to be shown: it reaches the amount, and the share of last month's figure. */
function exceeds(last: number, now: number, { percent, amount }: CheckLimits): boolean {
  const difference = Math.abs(now - last);
  return difference >= CENT && difference >= amount - CENT && difference >= percent * Math.abs(last) - CENT;
}

function size({ figures: [figure], last, now }: PersonComparison): number {
  return figure ? Math.abs(figure.now - figure.last) : Math.abs((now ?? 0) - (last ?? 0));
}
