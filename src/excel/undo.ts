import type { Area } from '../sheets/description';
import type { CellValue, Place } from '../sources/source';
import { parseAddress, rangeIn, rangeOf } from './address';
import { queueStep, stepsDone, type ShapeStep, type Size } from './block-shape';
import { asText } from './cell-text';
import { ExcelProblem } from './excel-problem';
import { writeFormats, type FormatSnapshot } from './format-snapshot';
import { restoreNames, type NameBefore } from './names';
import { mentions, type FormulaAt } from './references';
import { restoreRemembered } from './remembered';
import { Requests } from './requests';
import { writeFormulas, writeNumberFormats } from './write-cells';
import { writePages, type PageFlow } from './write-pages';
import { setNumberFormat } from './write-style';

/** A sheet that a build changes, as it was before. */
export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  /** The area to be put back, from A1: everything that the build can have written to. */
  readonly area: Area;
  /** Its contents as `range.formulas` takes them, and its number formats. */
  readonly contents: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Looks and column widths of what the build deletes or restyles. */
  readonly formats: readonly FormatSnapshot[];
  readonly columnWidths: readonly { readonly column: number; readonly points: number }[];
  readonly steps: readonly ShapeStep[];
  /** How the rows fall on pages, of a sheet that has its own. */
  readonly pages: PageFlow | null;
  /** The defined name over the block, and the sizes the build finds and leaves: they tell how many of the steps have happened. */
  readonly block: { readonly name: string; readonly before: Size; readonly after: Size };
  /** The kind of steps that was sent last. */
  sent: ShapeStep['change'];
}

/** A cell of the user's that a build mends, as it was. */
export interface CellBefore {
  readonly place: Place;
  readonly text: string;
  /** What the build writes into it: where it holds something else by now, it is the user's again. */
  readonly mended: CellValue;
  readonly numberFormat: string;
}

/** Everything needed to put a workbook back to where it was before a build, wherever the build stopped. */
export interface BuildRecord {
  /** Ids of the sheets that the build has added so far. A name would not do: somebody else may have taken it meanwhile. */
  readonly created: string[];
  readonly changed: readonly SheetBefore[];
  readonly names: readonly NameBefore[];
  readonly setting: string | null;
  readonly cells: readonly CellBefore[];
  readonly references: readonly FormulaAt[];
}

/** The name is pointed to the block's new size last of all; before that its size follows the steps. */
function stepsTaken({ steps, block, sent }: SheetBefore, now: Size): number | null {
  const done = stepsDone(steps, block.before, now, sent);
  const named = now.rowCount === block.after.rowCount && now.columnCount === block.after.columnCount;
  return done ?? (named ? steps.length : null);
}

/** What writing a single cell takes in a request, in bytes. */
const CELL_BYTES = 500;

/**
 * Puts a workbook back to where it was before a build. What the user has deleted since, and mended cells that the user has
 * changed since, stay so. Two round trips, one more where cells were mended, more only where the size forces it.
 * @throws ExcelProblem movedBlock where the user has since changed the shape of what was built
 */
export async function restoreWorkbook(context: Excel.RequestContext, record: BuildRecord): Promise<void> {
  const requests = new Requests(context);
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name');
  const blocks = record.changed.map(({ block }) => {
    const range = names.getItemOrNullObject(block.name).getRangeOrNullObject();
    range.load('rowCount,columnCount');
    return range;
  });
  await requests.send();
  const sheetIds = new Set(worksheets.items.map(({ id }) => id));
  const sheetNames = new Set(worksheets.items.map(({ name }) => name));
  const mended = await stillMended(
    requests,
    record.cells.filter(({ place }) => sheetNames.has(place.sheet)),
  );

  for (const id of record.created) if (sheetIds.has(id)) worksheets.getItem(id).delete();
  for (const [index, before] of record.changed.entries()) {
    if (!sheetIds.has(before.id)) continue;
    const sheet = worksheets.getItem(before.id);
    const now = blocks[index];
    const done = now && !now.isNullObject ? stepsTaken(before, now) : 0;
    if (done === null) throw new ExcelProblem('movedBlock', { sheet: before.name });
    for (const step of before.steps.slice(0, done).reverse()) await queueStep(requests, sheet, step, true);
    await writeFormats(requests, sheet, before.formats);
    for (const { column, points } of before.columnWidths) {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    }
    if (before.pages) await writePages(requests, sheet, before.pages);
    // General while they are written to: a cell formatted as text would take a leading apostrophe as part of the text.
    await requests.add(CELL_BYTES, () => {
      setNumberFormat(rangeIn(sheet, before.area), 'General');
    });
    await writeFormulas(requests, sheet, before.area, before.contents);
    await writeNumberFormats(requests, sheet, before.area, before.numberFormats);
  }
  const stands = (formula: string): boolean => {
    const place = parseAddress(formula);
    return !place || sheetNames.has(place.sheet);
  };
  restoreNames(
    context,
    record.names.filter(({ before }) => !before || stands(before.formula)),
    new Set(names.items.map(({ name }) => name)),
  );
  restoreRemembered(context, record.setting);
  for (const { place, text, numberFormat } of mended) {
    await requests.add(CELL_BYTES, () => {
      const range = rangeOf(context, place);
      range.numberFormat = [['General']];
      range.formulas = [[asText(text)]];
      range.numberFormat = [[numberFormat]];
    });
  }
  const gone = record.changed.filter(({ id }) => !sheetIds.has(id));
  for (const { sheet, row, column, formula } of record.references) {
    if (!sheetNames.has(sheet) || gone.some(({ name }) => mentions(formula, name))) continue;
    await requests.add(CELL_BYTES + formula.length, () => {
      worksheets.getItem(sheet).getCell(row, column).formulas = [[formula]];
    });
  }
  await requests.send();
}

/** The mended cells that hold what the build wrote, or, where it stopped before writing, what they held all along. */
async function stillMended(requests: Requests, cells: readonly CellBefore[]): Promise<CellBefore[]> {
  const ranges = cells.map(({ place }) => {
    const range = rangeOf(requests.context, place);
    range.load('values');
    return range;
  });
  if (ranges.length > 0) await requests.send();
  return cells.filter(({ text, mended }, index) => {
    const now: unknown = ranges[index]?.values[0]?.[0];
    return now === mended || now === text;
  });
}
