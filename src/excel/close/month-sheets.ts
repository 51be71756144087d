import type { IsoMonth } from '../../plan/month-setup';
import { monthOfBlock } from '../../sheets/month-blocks';
import type { BlockCells } from '../../sheets/log/month-totals';
import type { Place } from '../../sources/source';
import { isErrorShown } from '../cell-text';
import type { SheetCells } from '../sheet-cells';
import type { NameEntry, SheetEntry, WorkbookMap } from '../workbook-map';

/** A sheet of a month, and the workbook's names over its blocks. */
export interface MonthSheet {
  readonly sheet: SheetEntry;
  readonly blocks: readonly NameEntry[];
}

/** The sheets of a month, whatever they are called by now; never one that the month's lists stand on. */
export function monthSheets(map: WorkbookMap, month: IsoMonth): readonly MonthSheet[] {
  const { people, targets, actuals } = map.remembered?.setup ?? { people: null, targets: null, actuals: [] };
  const lists = new Set([people, targets, ...actuals].map((choice) => choice?.place.sheet));
  return map.sheets.flatMap((sheet) => {
    const blocks = map.names.filter(({ name, place }) => place?.sheet === sheet.name && monthOfBlock(name) === month);
    return blocks.length > 0 && !lists.has(sheet.name) ? [{ sheet, blocks }] : [];
  });
}

/** The cells of a sheet that show an error or wait for their value, in reading order. */
export function errorCells({
  sheet,
  values,
}: SheetCells): readonly { readonly place: Place; readonly value: string }[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      isErrorShown(value)
        ? [{ place: { sheet: sheet.name, row, column, rowCount: 1, columnCount: 1 }, value: String(value) }]
        : [],
    ),
  );
}

/** The blocks of a month with the cells of their sheets. */
export function monthBlocks(sheets: readonly MonthSheet[], cells: readonly SheetCells[]): readonly BlockCells[] {
  return sheets.flatMap(({ blocks }, index) => {
    const { values = [], formulas = [] } = cells[index] ?? {};
    return blocks.map(({ name }) => ({ block: name, values, formulas }));
  });
}
