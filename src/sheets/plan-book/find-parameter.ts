import { LANGUAGES } from '../../i18n';
import { parameterCells, type Parameter, type PayPlan, type PlanVersion } from '../../plan/language';
import type { CellValue } from '../../sources/source';
import { isBlank, readable } from '../../sources/text';
import type { Area, NamedArea } from '../description';
import { blockName, parameterLabels, planBlockNames } from './book-names';
import { bookText } from './book-text';
import { BOOK_COLUMNS } from './parameter-rows';
import { parameterTable } from './parameter-table';

/** The Plan sheet as it stands. */
export interface BookCells {
  readonly sheet: string;
  /** From A1 on. */
  readonly values: readonly (readonly CellValue[])[];
  /** From A1 on; none where nothing is computed. */
  readonly formulas?: readonly (readonly CellValue[])[];
  /** The workbook's names that stand for an area of this sheet; those that lost theirs are left out. */
  readonly names: readonly NamedArea[];
}

/** The area of a name, spelt in whatever case; null where the name is gone. */
export function findArea({ names }: BookCells, name: string): Area | null {
  const wanted = name.toLowerCase();
  return names.find((entry) => entry.name.toLowerCase() === wanted) ?? null;
}

/** The first row that anything of a plan has on the sheet; null where nothing of it stands there. */
export function blockRow(book: BookCells, plan: PayPlan): number | null {
  const rows = planBlockNames(plan).flatMap((name) => findArea(book, name)?.row ?? []);
  return rows.length === 0 ? null : Math.min(...rows);
}

/** The rows of a version's block: those of its name, or from the line about it to the next one's. */
export function findBlock(
  book: BookCells,
  plans: readonly PayPlan[],
  plan: PayPlan,
  version: PlanVersion,
): { readonly first: number; readonly end: number } | null {
  const named = findArea(book, blockName(plan, version));
  if (named) return { first: named.row, end: named.row + named.rowCount };
  const first = rowOf(book, 0, linesAbout(plan, version));
  if (first === null) return null;
  const others = plans.flatMap((other) => other.versions.flatMap((each) => linesAbout(other, each)));
  return { first, end: rowOf(book, first + 1, others) ?? book.values.length };
}

/** Where a parameter stands that has lost its name: beside its title, or below it down to the next one's. */
export function findByLabel(
  book: BookCells,
  block: { readonly first: number; readonly end: number },
  version: PlanVersion,
  name: string,
  parameter: Parameter,
): Area | null {
  const row = rowOf(book, block.first, parameterLabels(version, name), block.end);
  if (row === null) return null;
  const column = BOOK_COLUMNS.figure;
  const columnCount = Math.max(...parameterCells(parameter).map((cells) => cells.length));
  if (!parameterTable(parameter, parameter).heads) return { row, column, rowCount: 1, columnCount };
  const rowCount = rowsBelow(book, row, block.end, column);
  return rowCount === 0 ? null : { row: row + 1, column, rowCount, columnCount };
}

/** How many rows go on under a row before the next title; blank ones at the end are not counted. */
export function rowsBelow({ values }: BookCells, row: number, end: number, column: number): number {
  let count = 0;
  for (let at = row + 1; at < Math.min(end, values.length) && isBlank(values[at]?.[BOOK_COLUMNS.item]); at += 1) {
    if (!isBlank(values[at]?.[column])) count = at - row;
  }
  return count;
}

function linesAbout(plan: PayPlan, { validFrom }: PlanVersion): readonly string[] {
  return LANGUAGES.map((language) => bookText('book.version', language, { month: validFrom, plan: plan.plan }));
}

function rowOf({ values }: BookCells, from: number, texts: readonly string[], end = values.length): number | null {
  const wanted = new Set(texts.map(readable));
  for (let row = from; row < end; row += 1) {
    const cell = values[row]?.[BOOK_COLUMNS.item];
    if (typeof cell === 'string' && wanted.has(readable(cell))) return row;
  }
  return null;
}
