import { TableColumnDataTypeEnum, type ITableJson } from '@univerjs/sheets-table';
import type JSZip from 'jszip';
import { readPart, relationsOf } from './archive';
import { parseArea } from './area';
import { childOf, childrenOf, type XmlElement } from './xml';

/** The looks that the spreadsheet has for tables, and the one of Excel's that comes nearest. */
const LOOKS: readonly (readonly [look: string, inExcel: string])[] = [
  ['table-default-0', 'TableStyleMedium2'],
  ['table-default-1', 'TableStyleMedium7'],
  ['table-default-2', 'TableStyleMedium4'],
  ['table-default-3', 'TableStyleMedium3'],
  ['table-default-4', 'TableStyleMedium6'],
];
const USUAL_LOOK = 'TableStyleMedium2';
/** A table, and the name of its look in Excel, which may be one that the spreadsheet does not have. */
export interface FileTable {
  readonly table: ITableJson;
  readonly style: string;
  readonly hasTotals: boolean;
}

/** The tables on a sheet. */
export async function tablesFromFile(zip: JSZip, sheetPath: string): Promise<FileTable[]> {
  const tables: FileTable[] = [];
  for (const { type, target } of await relationsOf(zip, sheetPath)) {
    const table = type === 'table' ? await readPart(zip, target) : undefined;
    const read = table && tableFromFile(table);
    if (read) tables.push(read);
  }
  return tables;
}

function tableFromFile(table: XmlElement): FileTable | undefined {
  const { id = '', displayName, name = '', ref = '', headerRowCount, totalsRowCount } = table.attributes;
  const range = parseArea(ref);
  if (!range) return undefined;
  const style = childOf(table, 'tableStyleInfo')?.attributes['name'] ?? '';
  const look = LOOKS.find(([, inExcel]) => inExcel === style)?.[0] ?? LOOKS[0]?.[0];
  const hasTotals = totalsRowCount !== undefined && totalsRowCount !== '0';
  const { startRow, startColumn, endColumn } = range;
  const read: ITableJson = {
    id: `table-${id}`,
    name: displayName ?? name,
    // The spreadsheet's tables know no row of totals: it stays on the sheet, below the table
    range: { startRow, startColumn, endRow: range.endRow - (hasTotals ? 1 : 0), endColumn },
    options: { showHeader: headerRowCount !== '0', ...(look !== undefined && { tableStyleId: look }) },
    filters: {},
    columns: childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map(({ attributes }) => ({
      id: `table-${id}-${attributes['id'] ?? ''}`,
      displayName: attributes['name'] ?? '',
      dataType: TableColumnDataTypeEnum.None,
      formula: '',
      meta: {},
      style: {},
    })),
    meta: {},
  };
  return { table: read, style, hasTotals };
}

/** The name of the look that a table has in Excel, where nothing else is known of it. */
export function excelStyleOf({ options }: ITableJson): string {
  return LOOKS.find(([look]) => look === options.tableStyleId)?.[1] ?? USUAL_LOOK;
}
