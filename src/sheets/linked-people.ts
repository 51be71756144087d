import type { CellValue } from '../sources/source';
import { isBlank } from '../sources/text';
import type { ExistingKpi, KpiBlock } from './month-types';

/**
 * Where everybody stands on a sheet whose rows are links: nothing is typed beside anybody there.
 * @param values of the sheet from A1 on
 * @param isPerson whether a row has somebody; the people begin below the titles and end where it is false
 */
export function linkedPeople(
  values: readonly (readonly CellValue[])[],
  columns: Pick<KpiBlock, 'headerRow' | 'idColumn' | 'nameColumn' | 'adjustmentColumn' | 'noteColumn' | 'columnCount'>,
  isPerson: (row: number) => boolean,
): ExistingKpi {
  const { headerRow, idColumn, nameColumn } = columns;
  const firstPersonRow = headerRow + 1;
  let totalsRow = firstPersonRow;
  while (isPerson(totalsRow)) totalsRow += 1;
  const idOf = (cells: readonly CellValue[]): CellValue | undefined =>
    idColumn === null ? undefined : cells[idColumn];
  return {
    block: {
      ...columns,
      firstPersonRow,
      lastPersonRow: Math.max(firstPersonRow, totalsRow - 1),
      totalsRow,
      keptRows: null,
    },
    titles: (values[headerRow] ?? []).map(String),
    entries: values.slice(firstPersonRow, totalsRow).map((cells, index) => ({
      id: isBlank(idOf(cells)) ? null : String(idOf(cells)),
      name: String(cells[nameColumn] ?? ''),
      adjustment: '',
      adjustmentValue: '',
      note: '',
      row: firstPersonRow + index,
      listed: true,
    })),
  };
}
