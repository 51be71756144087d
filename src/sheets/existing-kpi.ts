import { isFormula } from '../sources/is-formula';
import type { CellValue } from '../sources/source';
import { isBlank } from '../sources/text';
import type { CellContent } from './description';
import type { ExistingEntry, ExistingKpi, KpiBlock } from './month-types';
import { isPayrollText } from './payroll/payroll-text';
import { isSheetText } from './sheet-text';

type Rows = readonly (readonly CellValue[])[];

/**
 * What the user typed into a sheet built before, found by its column titles in either language.
 * @param values and
 * @param formulas of the sheet from A1 on
 * @param rowCount rows of the block as its defined name tells; null where no name tells
 * @returns null where the sheet is not one of ours
 */
export function readExistingKpi(values: Rows, formulas: Rows, rowCount: number | null = null): ExistingKpi | null {
  const headerRow = values.findIndex(
    (cells) => columnOf(cells, 'kpi.name') >= 0 && adjustmentColumnOf(cells) >= 0 && columnOf(cells, 'kpi.note') >= 0,
  );
  const header = values[headerRow];
  if (!header) return null;
  const idColumn = columnOf(header, 'kpi.id');
  const nameColumn = columnOf(header, 'kpi.name');
  const adjustmentColumn = adjustmentColumnOf(header);
  const noteColumn = columnOf(header, 'kpi.note');
  const read = (row: number, listed: boolean): ExistingEntry => {
    const id = idColumn < 0 ? '' : (values[row]?.[idColumn] ?? '');
    return {
      id: isBlank(id) ? null : typeof id === 'boolean' ? String(id) : id,
      name: String(values[row]?.[nameColumn] ?? ''),
      adjustment: typed(values, formulas, row, adjustmentColumn),
      adjustmentValue: values[row]?.[adjustmentColumn] ?? '',
      note: typed(values, formulas, row, noteColumn),
      row,
      listed,
    };
  };
  const totalsRow = findTotals(values, formulas, headerRow, nameColumn, adjustmentColumn);
  const people = rowsBetween(headerRow + 1, totalsRow).filter((row) => !isBlank(values[row]?.[nameColumn]));
  const isTyped = (row: number): boolean =>
    !isBlank(values[row]?.[adjustmentColumn]) || !isBlank(values[row]?.[noteColumn]);
  const kept = keptRows(
    values,
    totalsRow,
    (row) => !isBlank(values[row]?.[nameColumn]) && (rowCount === null ? isTyped(row) : row < rowCount),
  );
  const block: KpiBlock = {
    headerRow,
    firstPersonRow: headerRow + 1,
    lastPersonRow: Math.max(headerRow + 1, totalsRow - 1),
    totalsRow,
    keptRows: kept,
    idColumn: idColumn < 0 ? null : idColumn,
    nameColumn,
    adjustmentColumn,
    noteColumn,
    columnCount: Math.max(...header.map((cell, column) => (isBlank(cell) ? 0 : column + 1))),
  };
  const entries = [
    ...people.map((row) => read(row, true)),
    ...(kept ? rowsBetween(kept.first + 1, kept.last + 1).map((row) => read(row, false)) : []),
  ];
  return {
    block,
    titles: header.map(String),
    entries: entries.filter((entry) => !isBlank(entry.name) || entry.id !== null),
  };
}

function columnOf(cells: readonly CellValue[], key: Parameters<typeof isSheetText>[0]): number {
  return cells.findIndex((cell) => isSheetText(key, cell));
}

/** A payroll's adjustment comes after tax and is called so. */
function adjustmentColumnOf(cells: readonly CellValue[]): number {
  const own = cells.findIndex((cell) => isPayrollText('work.adjustment', cell));
  return own < 0 ? columnOf(cells, 'kpi.adjustment') : own;
}

function rowsBetween(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

/** What was typed into a cell: a formula stays one. */
function typed(values: Rows, formulas: Rows, row: number, column: number): CellContent {
  const formula = formulas[row]?.[column];
  const value = values[row]?.[column] ?? '';
  return isFormula(formula, value) ? { formula } : value;
}

/** The row that adds up the adjustments; failing that, the first without a name. A sheet of nobody has one blank row above. */
function findTotals(
  values: Rows,
  formulas: Rows,
  headerRow: number,
  nameColumn: number,
  adjustmentColumn: number,
): number {
  const isTotals = (row: number): boolean =>
    /^=SUM\(/i.test(String(formulas[row]?.[adjustmentColumn] ?? '')) && TOTALS_LABEL.test(rowLabel(values, row));
  const rows = rowsBetween(headerRow + 1, values.length);
  // A blank row among the people does not end them; totals whose formula or label is gone are told by the blank row below.
  return rows.find(isTotals) ?? rows.find((row) => isBlank(values[row]?.[nameColumn])) ?? values.length;
}

/** `Total · 9 people`, `合计 · 42 人`. */
const TOTALS_LABEL = /^(Total|合计) · \d/;

function rowLabel(values: Rows, row: number): string {
  return String(values[row]?.find((cell) => !isBlank(cell)) ?? '');
}

/** The kept block: its title row, and the entries that follow. Anything else under it is the user's own. */
function keptRows(values: Rows, totalsRow: number, isEntry: (row: number) => boolean): KpiBlock['keptRows'] {
  const first = values.findIndex(
    (cells, row) => row > totalsRow && cells.some((cell) => isSheetText('kpi.kept', cell)),
  );
  if (first < 0) return null;
  let last = first;
  while (isEntry(last + 1)) last += 1;
  return { first, last };
}
