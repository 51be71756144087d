import { LANGUAGES } from '../../i18n';
import type { CellValue } from '../../sources/source';
import { isBlank } from '../../sources/text';
import { linkedPeople } from '../linked-people';
import type { ExistingKpi } from '../month-types';
import { isSheetText } from '../sheet-text';
import { bookText } from './book-text';
import { SUMMARY_COLUMNS } from './summary-sheet';

type Rows = readonly (readonly CellValue[])[];

/**
 * Where everybody stands on a summary built before, found by its titles in either language. Nothing is typed there.
 * @param values of the sheet from A1 on
 * @returns null where the sheet is not one of ours
 */
export function readSummary(values: Rows): ExistingKpi | null {
  const plan = LANGUAGES.map((language) => bookText('summary.plan', language));
  const headerRow = values.findIndex(
    (cells) => cells.some((cell) => isSheetText('kpi.name', cell)) && cells.some((cell) => plan.includes(String(cell))),
  );
  if (headerRow < 0) return null;
  const { name, id, adjustment, total } = SUMMARY_COLUMNS;
  const columns = {
    headerRow,
    idColumn: id,
    nameColumn: name,
    adjustmentColumn: adjustment,
    noteColumn: total,
    columnCount: total + 1,
  };
  return linkedPeople(values, columns, (row) => !isBlank(values[row]?.[SUMMARY_COLUMNS.plan]));
}
