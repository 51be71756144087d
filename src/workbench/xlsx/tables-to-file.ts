import type { IWorksheetData } from '@univerjs/core';
import type { ITableJson } from '@univerjs/sheets-table';
import type { TableStyleProperties, Worksheet } from 'exceljs';
import { formatCell } from './area';
import { excelStyleOf } from './tables';

/** exceljs's types list Excel's own looks; a workbook may have others. */
type TableStyle = NonNullable<TableStyleProperties['theme']>;

/**
 * Writes a sheet's tables. Before its cells: exceljs fills a table's cells itself, and they are then written over.
 *
 * @param excelStyles names of looks that the tables have in Excel, by table id
 */
export function tablesToFile(
  tables: readonly ITableJson[],
  sheet: Partial<IWorksheetData>,
  excelStyles: Readonly<Record<string, string>>,
  written: Worksheet,
): void {
  for (const table of tables) {
    const { startRow, startColumn, endRow } = table.range;
    const headerRow = table.options.showHeader !== false;
    written.addTable({
      name: table.name,
      displayName: table.name,
      ref: formatCell(startRow, startColumn),
      headerRow,
      totalsRow: false,
      style: {
        theme: (excelStyles[table.id] ?? excelStyleOf(table)) as TableStyle,
        showRowStripes: true,
      },
      columns: columnTitles(table, sheet).map((name) => ({ name, filterButton: headerRow })),
      rows: Array.from({ length: endRow - startRow + (headerRow ? 0 : 1) }, () => []),
    });
  }
}

/** The titles that stand in the cells; Excel wants them to be there, and no two alike. */
function columnTitles({ range, columns }: ITableJson, sheet: Partial<IWorksheetData>): string[] {
  const taken = new Set<string>();
  return Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, index) => {
    const shown = sheet.cellData?.[range.startRow]?.[range.startColumn + index]?.v;
    const isBlank = shown === undefined || shown === null || shown === '';
    const wanted = isBlank ? (columns[index]?.displayName ?? `Column${index + 1}`) : String(shown);
    let title = wanted;
    for (let copy = 2; taken.has(title.toLowerCase()); copy += 1) title = `${wanted}${copy}`;
    taken.add(title.toLowerCase());
    return title;
  });
}
