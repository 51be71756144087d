import type { Person } from '../sources/people';
import { columnWith } from './column-with';
import type { KeptEntries } from './kept-entries';
import type { ExistingEntry, ExistingKpi, KpiBlock } from './month-types';

/** Where a row or column of the sheet before stands now; null where it is gone. */
export type LineMove = (line: number) => number | null;

/** How the sheet built before becomes the one built now. */
export interface BlockMove {
  /** A row of the block: a person's row is wherever the person stands now. */
  readonly row: LineMove;
  /** A row as Excel moves it when rows come and go: people change places within their rows, cells beside them do not. */
  readonly orderedRow: LineMove;
  readonly column: LineMove;
  /** Columns of the block before. */
  readonly columnCount: number;
}

/** Where people stand on a sheet with a row a person. */
type PeopleBlock = Pick<KpiBlock, 'firstPersonRow' | 'lastPersonRow' | 'totalsRow' | 'keptRows' | 'columnCount'>;

/**
 * @param titles the new block's column titles in each language: the sheet may have been built in the other one
 */
export function blockMove(
  existing: ExistingKpi,
  kept: KeptEntries,
  people: readonly Person[],
  block: PeopleBlock,
  titles: readonly (readonly string[])[],
): BlockMove {
  const before = existing.block;
  const rows = personRows(kept, people, block);
  const byRow = new Map([...rows].map(([entry, row]) => [entry.row, row]));
  const listed = [...rows].filter(([entry, row]) => entry.listed && row <= block.lastPersonRow);
  const olds = listed.map(([entry]) => entry.row).sort(ascending);
  const news = listed.map(([, row]) => row).sort(ascending);
  const ordered = new Map(olds.map((row, index) => [row, news[index] ?? row]));
  const around =
    (people: ReadonlyMap<number, number>): LineMove =>
    (row) => {
      if (row < before.firstPersonRow) return row;
      if (row === before.totalsRow) return block.totalsRow;
      if (row > lastRow(before)) return row + lastRow(block) - lastRow(before);
      return people.get(row) ?? (row > before.totalsRow ? row + block.totalsRow - before.totalsRow : null);
    };
  return {
    row: around(byRow),
    orderedRow: around(ordered),
    column: (column) => {
      if (column >= before.columnCount) return column + block.columnCount - before.columnCount;
      return columnWith(titles, existing.titles, column);
    },
    columnCount: before.columnCount,
  };
}

/** The row that each entry comes to stand in: its person's, or one of the kept block. */
function personRows(kept: KeptEntries, people: readonly Person[], block: PeopleBlock): Map<ExistingEntry, number> {
  const rows = new Map<ExistingEntry, number>();
  people.forEach((person, index) => {
    const entry = kept.of(person);
    if (entry) rows.set(entry, block.firstPersonRow + index);
  });
  kept.left.forEach((entry, index) => rows.set(entry, (block.keptRows?.first ?? block.totalsRow) + 1 + index));
  return rows;
}

function lastRow({ keptRows, totalsRow }: PeopleBlock): number {
  return keptRows?.last ?? totalsRow;
}

function ascending(one: number, other: number): number {
  return one - other;
}
