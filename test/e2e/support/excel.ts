import type { Frame } from 'playwright-core';

/** Everything that a sheet's cells hold, read through the add-in's own office.js. */
export interface SheetCells {
  readonly name: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Every cell of every sheet. */
export function readWorkbook(frame: Frame): Promise<SheetCells[]> {
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ name: true });
      await context.sync();
      const used = sheets.items.map((sheet) =>
        sheet.getUsedRange().load(['address', 'formulas', 'values', 'numberFormat']),
      );
      await context.sync();
      return used.map((range, at) => ({
        name: sheets.items[at]?.name ?? '',
        address: range.address,
        formulas: range.formulas as unknown[][],
        values: range.values as unknown[][],
        numberFormat: range.numberFormat as unknown[][],
      }));
    }),
  );
}

/** Selects a cell or a range, as clicking there does. */
export function select(frame: Frame, sheet: string, address: string): Promise<void> {
  return frame.evaluate(
    ([name, place]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.activate();
        worksheet.getRange(place).select();
        await context.sync();
      }),
    [sheet, address] as const,
  );
}

/** Sorts a range by one of its columns, zero-based, as Data > Sort does. */
export function sort(frame: Frame, sheet: string, address: string, column: number, ascending: boolean): Promise<void> {
  return frame.evaluate(
    ([name, place, key, up]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem(name)
          .getRange(place)
          .sort.apply([{ key, ascending: up }]);
        await context.sync();
      }),
    [sheet, address, column, ascending] as const,
  );
}
