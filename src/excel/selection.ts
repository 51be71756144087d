import type { Place, Source } from '../sources/source';
import { ExcelProblem } from './excel-problem';
import { readSources } from './read-sources';
import { Requests } from './requests';
import { runExcel } from './run';

/** What the user has selected. */
export interface Selection {
  readonly source: Source;
  /** The selection reaches the last filled row of its sheet: rows added below belong to it from then on. */
  readonly grows: boolean;
}

/**
 * Reads the selected range. Whole columns and rows are cut to the filled part of the sheet; a single cell stands for the
 * filled region round it, as Excel's own commands take it.
 * @throws ExcelProblem multiArea for several areas at once, emptySelection where nothing is filled
 */
export function readSelection(): Promise<Selection> {
  return runExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load('areaCount,address');
    await context.sync();
    if (areas.areaCount > 1) throw new ExcelProblem('multiArea', { address: areas.address, count: areas.areaCount });

    const { place, lastRow } = await filledPart(context);
    const [source] = await readSources(new Requests(context), [place]);
    if (!source) throw new ExcelProblem('emptySelection');
    return { source, grows: place.row + place.rowCount >= lastRow };
  });
}

/** The filled part of what is selected, and the row after the last filled one of its sheet. */
async function filledPart(context: Excel.RequestContext): Promise<{ readonly place: Place; readonly lastRow: number }> {
  const selected = context.workbook.getSelectedRange();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  const filled = selected.getUsedRangeOrNullObject(true);
  const around = selected.getSurroundingRegion();
  selected.load('cellCount');
  sheet.load('name');
  used.load('rowIndex,rowCount');
  filled.load('rowIndex,columnIndex,rowCount,columnCount');
  around.load('rowIndex,columnIndex,rowCount,columnCount,cellCount');
  await context.sync();

  const single = selected.cellCount === 1;
  const part = single ? around : filled;
  if (used.isNullObject || part.isNullObject || (single && around.cellCount === 1)) {
    throw new ExcelProblem('emptySelection');
  }
  return {
    place: {
      sheet: sheet.name,
      row: part.rowIndex,
      column: part.columnIndex,
      rowCount: part.rowCount,
      columnCount: part.columnCount,
    },
    lastRow: used.rowIndex + used.rowCount,
  };
}
