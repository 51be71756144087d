import type { Frame, Page } from 'playwright-core';
import { settled } from './workbench';

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

/** Types into a cell by the keyboard, and waits until everything that follows from it is there. */
export async function typeInto(page: Page, frame: Frame, sheet: string, address: string, text: string): Promise<void> {
  await select(frame, sheet, address);
  await page.locator('canvas[id^=univer-sheet-main-canvas]').focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** Puts values into cells as pasting does, past what the cells' own rules would refuse. */
export function paste(
  frame: Frame,
  sheet: string,
  address: string,
  values: readonly (readonly unknown[])[],
): Promise<void> {
  return frame.evaluate(
    ([name, place, cells]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(place).values = cells as unknown[][];
        await context.sync();
      }),
    [sheet, address, values] as const,
  );
}

/** Deletes whole rows, `12:14`, as Home > Delete does. */
export function deleteRows(frame: Frame, sheet: string, rows: string): Promise<void> {
  return frame.evaluate(
    ([name, place]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(place).delete('Up');
        await context.sync();
      }),
    [sheet, rows] as const,
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
