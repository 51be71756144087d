import { toCol } from '@borgar/fx';
import { columnWith } from '../sheets/column-with';
import type { CellContent } from '../sheets/description';
import type { PeopleLayout } from '../sheets/month';
import type { CellValue } from '../sources/source';
import type { BlockKeys } from './block-shape';
import { ExcelProblem } from './excel-problem';
import { distinct } from './reshape';

/** The rows and columns of a sheet of people to be built, each under a key that a rebuild finds again. */
export function newKeys({ head, people }: PeopleLayout, cells: readonly (readonly CellContent[])[]): BlockKeys {
  const keys = people.length > 0 ? people.map(({ id = null, name }) => personKey(id, name)) : [`blank ${head.length}`];
  return {
    rows: distinct(rowKeys(head, keys, cells.length)),
    columns: cells[0]?.map((_, column) => `column ${column}`) ?? [],
  };
}

/**
 * The rows and columns of a sheet of people that stands, under the same keys.
 * @param layout the sheet to be built, whose titles in each language tell columns: the sheet may have been built in the other
 * @param values its cells from A1
 * @param size its block's size
 * @param written the titles written by the last build; a column under any other title is the user's own
 * @throws ExcelProblem foreignColumn, foreignRow where the user has put cells of their own in the middle of the block,
 *   movedBlock where that happened above the people
 */
export function standingKeys(
  { titles, standing }: PeopleLayout & { readonly standing: NonNullable<PeopleLayout['standing']> },
  { sheet, values }: { readonly sheet: string; readonly values: readonly (readonly CellValue[])[] },
  size: { readonly rowCount: number; readonly columnCount: number },
  written: readonly string[],
): BlockKeys {
  const { existing, head, endsOurs } = standing;
  const { block, entries } = existing;
  if (!head) throw new ExcelProblem('movedBlock', { sheet });
  const people = new Map(
    entries.filter(({ listed }) => listed).map(({ row, id, name }) => [row, personKey(id, name)] as const),
  );
  const last = block.keptRows?.last ?? block.totalsRow;
  if (!endsOurs && last + 1 < size.rowCount) throw new ExcelProblem('foreignRow', { sheet, row: last + 2 });
  const keys: string[] = [];
  for (let row = block.firstPersonRow; row < block.totalsRow; row++) {
    const key = people.get(row);
    const cells = (values[row] ?? []).slice(0, size.columnCount);
    if (key === undefined && cells.some((cell) => cell !== ''))
      throw new ExcelProblem('foreignRow', { sheet, row: row + 1 });
    keys.push(key ?? `blank ${row}`);
  }
  const now = Array.from({ length: size.columnCount }, (_, column) => String(values[block.headerRow]?.[column] ?? ''));
  return {
    rows: distinct(rowKeys(head, keys, size.rowCount)),
    columns: distinct(
      now.map((title, column) => {
        const at = columnWith(titles, now, column);
        if (at !== null) return `column ${at}`;
        if (written.includes(title)) return `gone ${title}`;
        throw new ExcelProblem('foreignColumn', { sheet, title, column: toCol(column) });
      }),
    ),
  };
}

function rowKeys(head: readonly string[], people: readonly string[], rowCount: number): string[] {
  const after = rowCount - head.length - people.length;
  return [...head, ...people, ...Array.from({ length: Math.max(0, after) }, (_, row) => `after ${row}`)];
}

function personKey(id: string | number | null, name: string): string {
  return `person ${id ?? ''} ${name}`;
}

/** The titles of a described sheet's columns. */
export function headersOf(cells: readonly (readonly CellContent[])[], headerRow: number): string[] {
  return cells[headerRow]?.map((content) => (typeof content === 'object' ? content.formula : String(content))) ?? [];
}
