import type { CellValue } from '../../sources/source';
import { isBlank } from '../../sources/text';
import { linkedPeople } from '../linked-people';
import type { ExistingKpi } from '../month-types';
import { isSheetText } from '../sheet-text';
import { isPayrollText } from './payroll-text';

type Rows = readonly (readonly CellValue[])[];

/**
 * Where everybody stands on a payroll sheet built before, found by its titles in either language. Nothing is typed beside
 * people there.
 * @param values of the sheet from A1 on
 * @returns null where the sheet is not one of ours
 */
export function readPayrollSheet(values: Rows): ExistingKpi | null {
  const headerRow = values.findIndex(
    (cells) =>
      cells.some((cell) => isSheetText('kpi.name', cell)) && cells.some((cell) => isPayrollText('work.paid', cell)),
  );
  const header = values[headerRow];
  if (!header) return null;
  const nameColumn = header.findIndex((cell) => isSheetText('kpi.name', cell));
  const id = header.findIndex((cell) => isSheetText('kpi.id', cell));
  const paid = header.findIndex((cell) => isPayrollText('work.paid', cell));
  const columnCount = Math.max(...header.map((cell, at) => (isBlank(cell) ? 0 : at + 1)));
  const columns = {
    headerRow,
    idColumn: id < 0 ? null : id,
    nameColumn,
    adjustmentColumn: paid,
    noteColumn: columnCount - 1,
    columnCount,
  };
  // Totals have no ID and no position; without either column the row that begins the blank one below ends the people.
  const isPerson = (row: number): boolean =>
    !isBlank(values[row]?.[nameColumn]) && !isBlank(values[row + 1]?.[nameColumn]);
  return linkedPeople(values, columns, isPerson);
}
