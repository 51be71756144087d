import type { CellValue } from '../../sources/source';
import type { Area } from '../description';
import { canonicalColumns, canonicalRows, digest } from './fingerprint';

type Rows = readonly (readonly CellValue[])[];

/** Four digits for each line, or group of lines, of a sheet: they do not prove that nothing changed, they tell where. */
export interface LineChecks {
  /** Lines that a check is over. */
  readonly group: number;
  /** The checks one after the other. */
  readonly digits: string;
}

/** Checks of a sheet's rows and columns: a changed cell is where a changed row and a changed column meet. */
export interface CellChecks {
  readonly rows: LineChecks;
  readonly columns: LineChecks;
}

const DIGITS = 4;

/** Checks kept of one sheet's rows, so that a month of ten thousand people still fits into the workbook's settings. */
const MOST_CHECKS = 2_000;

/** Takes the checks of a sheet. */
export async function checksOf(values: Rows): Promise<CellChecks> {
  const [rows, columns] = [canonicalRows(values), canonicalColumns(values)];
  return { rows: await lineChecks(rows), columns: await lineChecks(columns) };
}

/** Cells that may be other than they were when the checks were taken. */
export interface ChangedCells {
  readonly has: (row: number, column: number) => boolean;
  /** From A1 on, in reading order. */
  readonly areas: readonly Area[];
}

/** Finds where a sheet's cells are other than they were when the checks were taken; at worst it names a few too many. */
export async function changedCells(before: CellChecks, values: Rows): Promise<ChangedCells> {
  const rows = await changedLines(before.rows, canonicalRows(values));
  const columns = await changedLines(before.columns, canonicalColumns(values));
  const linesOf = (runs: readonly Run[]): ReadonlySet<number> =>
    new Set(runs.flatMap(({ start, count }) => Array.from({ length: count }, (_, offset) => start + offset)));
  const [changedRows, changedColumns] = [linesOf(rows), linesOf(columns)];
  return {
    has: (row, column) => changedRows.has(row) && changedColumns.has(column),
    areas: rows.flatMap((row) =>
      columns.map((column) => ({
        row: row.start,
        column: column.start,
        rowCount: row.count,
        columnCount: column.count,
      })),
    ),
  };
}

/** Neighbouring lines. */
interface Run {
  readonly start: number;
  readonly count: number;
}

async function lineChecks(lines: readonly string[]): Promise<LineChecks> {
  const group = Math.max(1, Math.ceil(lines.length / MOST_CHECKS));
  return { group, digits: (await checks(lines, group)).join('') };
}

function checks(lines: readonly string[], group: number): Promise<string[]> {
  const groups = Array.from({ length: Math.ceil(lines.length / group) }, (_, index) =>
    lines.slice(index * group, (index + 1) * group).join('\n'),
  );
  return Promise.all(groups.map(async (text) => (await digest(text.trim())).slice(0, DIGITS)));
}

/** Runs of neighbouring lines whose checks differ; lines that were not there count as blank ones. */
async function changedLines({ group, digits }: LineChecks, lines: readonly string[]): Promise<readonly Run[]> {
  const now = await checks(lines, group);
  const before = digits.match(/.{4}/g) ?? [];
  const blank = (await digest('')).slice(0, DIGITS);
  const runs: { start: number; count: number }[] = [];
  for (let index = 0; index < Math.max(now.length, before.length); index++) {
    if ((now[index] ?? blank) === (before[index] ?? blank)) continue;
    const last = runs.at(-1);
    if (last && last.start + last.count === index * group) last.count += group;
    else runs.push({ start: index * group, count: group });
  }
  return runs;
}
