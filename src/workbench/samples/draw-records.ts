import type { Draw } from './random';
import type { SampleCell } from './sample-sheet';

/** A stretch of a month that has records, and how much of a month's usual number falls into it. */
export interface Period {
  readonly month: string;
  readonly firstDay: number;
  readonly lastDay: number;
  /** As a ratio. */
  readonly share: number;
}

export interface Dated {
  /** ISO date. */
  readonly date: string;
  readonly cells: readonly SampleCell[];
}

/**
 * Records of all people for all periods, in the order of their dates.
 * @param usual records that somebody has in a whole month
 * @param spread how many more or fewer than usual there may be
 * @param cells a record's cells but for its date
 */
export function drawRecords<Person>(
  draw: Draw,
  periods: readonly Period[],
  people: readonly Person[],
  usual: (person: Person, month: string) => number,
  spread: number,
  cells: (person: Person) => readonly SampleCell[],
): Dated[] {
  const records = periods.flatMap(({ month, firstDay, lastDay, share }) =>
    people.flatMap((person) => {
      const count = Math.max(1, Math.round(usual(person, month) * share) + draw.whole(-spread, spread));
      return Array.from({ length: count }, (): Dated => ({
        date: `${month}-${String(draw.whole(firstDay, lastDay)).padStart(2, '0')}`,
        cells: cells(person),
      }));
    }),
  );
  return records.sort((a, b) => a.date.localeCompare(b.date));
}

/** A number plate of a province that does not exist. */
export function plate(draw: Draw): string {
  return `星${draw.one(['A', 'B', 'C'])}${draw.one(['D', 'F', 'K', 'M', 'P'])}${String(draw.whole(0, 9999)).padStart(4, '0')}`;
}

/** A running number with leading zeros; the first of an index is 1. */
export function numbered(index: number, digits: number): string {
  return String(index + 1).padStart(digits, '0');
}
