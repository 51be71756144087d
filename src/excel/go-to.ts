import type { Place } from '../sources/source';
import { rangeOf } from './address';
import { runExcel } from './run';

/** Shows cells to the user: brings their sheet to the front and selects them. */
export function goTo(place: Place): Promise<void> {
  return runExcel(async (context) => {
    const range = rangeOf(context, place);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}

/** Brings a sheet to the front. */
export function goToSheet(name: string): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
