import type { Frame } from 'playwright-core';

/** A range under a defined name of the workbook. */
export interface NamedRange {
  readonly sheet: string;
  /** Without the sheet, `B12:C20`. */
  readonly address: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** The range that a name of the workbook stands for; null where there is no such name, or it has lost its cells. */
export function namedRange(frame: Frame, name: string): Promise<NamedRange | null> {
  return frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItemOrNullObject(wanted).getRangeOrNullObject();
        range.load(['address', 'rowIndex', 'columnIndex', 'values']);
        range.worksheet.load('name');
        await context.sync();
        if (range.isNullObject) return null;
        return {
          sheet: range.worksheet.name,
          address: range.address.slice(range.address.lastIndexOf('!') + 1),
          row: range.rowIndex,
          column: range.columnIndex,
          values: range.values as unknown[][],
        };
      }),
    name,
  );
}

/** A row of a table by the titles over its columns, and where it stands on its sheet. */
export interface TableRow {
  /** From 1 on, as Excel counts. */
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** A table under a name: its titles, and its rows by what stands in their first column. */
export interface NamedTable {
  readonly sheet: string;
  readonly titles: readonly string[];
  /** Number of the first column, from 0 on. */
  readonly column: number;
  readonly rows: ReadonlyMap<string, TableRow>;
}

/**
 * The table under a name, from the row that begins with a title down to the first blank one.
 * @param title of the first column
 */
export async function namedTable(frame: Frame, name: string, title: string): Promise<NamedTable> {
  const range = await namedRange(frame, name);
  if (!range) throw new Error(`The workbook has no name ${name}`);
  const header = range.values.findIndex(([first]) => first === title);
  if (header < 0) throw new Error(`Under ${name} no row begins with ${title}`);
  const titles = (range.values[header] ?? []).map(String);
  const below = range.values.slice(header + 1);
  const end = below.findIndex(([first]) => first === '');
  const rows = below.slice(0, end < 0 ? below.length : end).map((cells, index): [string, TableRow] => [
    String(cells[0]),
    {
      row: range.row + header + index + 2,
      cells: Object.fromEntries(titles.map((each, at) => [each, cells[at]])),
    },
  ]);
  return { sheet: range.sheet, titles, column: range.column, rows: new Map(rows) };
}
