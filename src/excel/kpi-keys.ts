import { toCol } from '@borgar/fx';
import type { ExistingKpi, MonthDescription } from '../sheets/month-types';
import type { CellContent } from '../sheets/description';
import type { CellValue } from '../sources/source';
import type { BlockKeys } from './block-shape';
import { ExcelProblem } from './excel-problem';
import { distinct } from './reshape';

/** What a KPI sheet to be built looks like in each language: its column titles, left to right. */
export type HeadersByLanguage = readonly (readonly string[])[];

/** The rows and columns of a KPI sheet to be built, each under a key that a rebuild finds again. */
export function newKeys(description: MonthDescription): BlockKeys {
  const { block, kpi, review } = description;
  const people = review.rows.map(({ id, name }) => personKey(id, name));
  return {
    rows: distinct(rowKeys(block.firstPersonRow, people, kpi.cells.length)),
    columns: kpi.cells[0]?.map((_, column) => `column ${column}`) ?? [],
  };
}

/**
 * The rows and columns of a KPI sheet that stands, under the same keys.
 * @param existing the sheet as it reads
 * @param values its cells from A1
 * @param size its block's size
 * @param headers the titles of the sheet to be built, in each language: the sheet may have been built in the other one
 * @param written the titles written by the last build; a column under any other title is the user's own
 * @throws ExcelProblem foreignColumn, foreignRow where the user has put cells of their own in the middle of the block
 */
export function standingKeys(
  existing: ExistingKpi,
  values: readonly (readonly CellValue[])[],
  size: { readonly rowCount: number; readonly columnCount: number },
  headers: HeadersByLanguage,
  written: readonly string[],
): BlockKeys {
  const { block, entries } = existing;
  const people = new Map(
    entries.filter(({ listed }) => listed).map(({ row, id, name }) => [row, personKey(id, name)] as const),
  );
  const last = block.keptRows?.last ?? block.totalsRow;
  if (last + 1 < size.rowCount) throw new ExcelProblem('foreignRow', { row: last + 2 });
  const keys: string[] = [];
  for (let row = block.firstPersonRow; row < block.totalsRow; row++) {
    const key = people.get(row);
    const cells = (values[row] ?? []).slice(0, size.columnCount);
    if (key === undefined && cells.some((cell) => cell !== '')) throw new ExcelProblem('foreignRow', { row: row + 1 });
    keys.push(key ?? `blank ${row}`);
  }
  const titles = Array.from({ length: size.columnCount }, (_, column) =>
    String(values[block.headerRow]?.[column] ?? ''),
  );
  return {
    rows: distinct(rowKeys(block.firstPersonRow, keys, size.rowCount)),
    columns: distinct(titles.map((title, column) => columnKey(title, column, headers, written))),
  };
}

function columnKey(title: string, column: number, headers: HeadersByLanguage, written: readonly string[]): string {
  for (const language of headers) {
    const index = language.indexOf(title);
    if (index >= 0) return `column ${index}`;
  }
  if (written.includes(title)) return `gone ${title}`;
  throw new ExcelProblem('foreignColumn', { title, column: toCol(column) });
}

function rowKeys(firstPersonRow: number, people: readonly string[], rowCount: number): string[] {
  const after = rowCount - firstPersonRow - people.length;
  return [
    ...Array.from({ length: firstPersonRow }, (_, row) => `top ${row}`),
    ...people,
    ...Array.from({ length: Math.max(0, after) }, (_, row) => `after ${row}`),
  ];
}

function personKey(id: string | number | null, name: string): string {
  return `person ${id ?? ''} ${name}`;
}

/** The titles of a described sheet's columns. */
export function headersOf(cells: readonly (readonly CellContent[])[], headerRow: number): string[] {
  return cells[headerRow]?.map((content) => (typeof content === 'object' ? content.formula : String(content))) ?? [];
}
