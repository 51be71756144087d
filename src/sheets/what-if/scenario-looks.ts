import type { SheetDescription } from '../description';
import { widthFor } from '../style';
import type { TeamLayout } from './scenario-layout';

interface Laid {
  readonly layout: TeamLayout;
}

/** Least and most of the column of names, of the one beside it, and of all others, in characters. */
const WIDTHS = [
  [18, 32],
  [14, 28],
] as const;
const FIGURES = [13, 24] as const;
const HEIGHTS = { row: 16.5, title: 26, header: 50 } as const;

/**
 * Widths that show every word in the rows of people and records, and in the rows of the changes and the summary. Titles
 * wrap, and lines about something reach over the columns to their right.
 * @param head rows of the changes and the summary, the last one excluded
 */
export function columnWidths(
  { cells }: Pick<SheetDescription, 'cells'>,
  laid: readonly Laid[],
  [first, end]: readonly [first: number, end: number],
): readonly number[] {
  const spans = [
    [first, end] as const,
    ...laid.flatMap(({ layout }) => [
      [layout.headerRow + 1, layout.totalsRow + 1] as const,
      ...[...layout.sharedRows.values()].map((row) => [row, row + 1] as const),
      ...layout.records.map(({ headerRow, rows }) => {
        const last = rows.at(-1);
        return [headerRow + 1, last ? last.first + last.count : headerRow + 1] as const;
      }),
    ]),
  ];
  const rows = spans.flatMap(([from, to]) => cells.slice(from, to));
  const columnCount = cells[0]?.length ?? 0;
  return Array.from({ length: columnCount }, (_, column) => {
    const [least, most] = WIDTHS[column] ?? FIGURES;
    // What is kept of the changes does not show, and what is remarked on them has room to its right.
    const shown = column < WIDTHS.length ? rows : rows.slice(end - first);
    return widthFor(
      shown.map((row) => row[column] ?? ''),
      least,
      most,
    );
  });
}

/** The height of every row: titles of people and of records have room for three lines. */
export function rowHeights(rowCount: number, title: number, laid: readonly Laid[]): SheetDescription['rowHeights'] {
  const headers = new Set(
    laid.flatMap(({ layout }) => [layout.headerRow, ...layout.records.map(({ headerRow }) => headerRow)]),
  );
  return Array.from({ length: rowCount }, (_, row) => ({
    row,
    points: row === title ? HEIGHTS.title : headers.has(row) ? HEIGHTS.header : HEIGHTS.row,
  }));
}
