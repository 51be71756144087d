import type { Language } from '../i18n';
import { frozenName, isFrozenName } from '../sheets/frozen-name';
import { builtSheets } from './existing-sheets';
import { findFormulas } from './find-formulas';
import { rememberCopies } from './last-build';
import { oneAtATime } from './one-at-a-time';
import { putBack } from './put-back';
import { Requests } from './requests';
import { runExcel } from './run';
import { requestLooks, writeSheetLooks, type SheetLooks } from './sheet-looks';
import type { BuildRecord } from './undo';
import { readWorkbookMap, type SheetEntry, type WorkbookMap } from './workbook-map';

/** A sheet that can be copied without its formulas. */
export interface FreezableSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** It calls functions of ours, or shows what was built with them: without the add-in it will not go on calculating. */
  readonly ours: boolean;
}

export interface FreezeOptions {
  /** Stops before the next round trip; the copies made by then are taken away. */
  readonly signal?: AbortSignal;
  /** Told after every round trip how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Names over what is shown of a month: its KPI sheets, its summary, its payroll and the pay slips. */
const SHOWN = /^(KPI|Pay|Payroll|Slips)_\d{4}_\d{2}/i;

/** Cells that are copied by one command: Excel refuses more than five million at once. */
const CELLS_AT_ONCE = 1_000_000;
const COPY_BYTES = 1_000;

/**
 * The sheets that hold anything, those of ours told from the others; copies made before are not among them. Four round trips.
 * @throws ExcelProblem with the cause
 */
export function findFreezable(): Promise<FreezableSheet[]> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    const map = await readWorkbookMap(requests);
    const calling = new Set((await findFormulas(requests, map, 'likely')).map(({ sheet }) => sheet.id));
    const shown = shownSheets(map);
    return map.sheets
      .filter(({ name, used }) => used && !isFrozenName(name))
      .map(({ id, name, visible }) => ({ id, name, visible, ours: calling.has(id) || shown.has(name) }));
  });
}

function shownSheets(map: WorkbookMap): ReadonlySet<string> {
  const built = builtSheets(map);
  const shown = map.names.flatMap(({ name, place }) => (place && SHOWN.test(name) ? [place.sheet] : []));
  return new Set(shown.filter((sheet) => built.has(sheet)));
}

/**
 * Copies sheets without their formulas: values, formats, conditional formats, widths, heights, frozen panes and print set-up.
 * The copies stand behind all sheets, have no defined names, and stay as they are whatever becomes of the originals, which
 * nothing is written to. "Undo last build" takes them away again.
 *
 * The copies are new sheets that Excel itself pastes values and formats into. `Worksheet.copy` would first make a second sheet
 * that calculates: every call of ours would run again, which takes Excel on the web minutes for large sheets (office-js issue
 * 2031), and what it shows meanwhile would be frozen as #BUSY!. It also doubles defined names, by which sheets are found.
 * @param ids of the sheets, in the order of the copies
 * @returns the names of the copies
 * @throws ExcelProblem with the cause, underWay where a build has not ended; Cancelled where the signal stopped it. No copy is
 *   left then.
 */
export function freezeCopies(
  ids: readonly string[],
  language: Language,
  options: FreezeOptions = {},
): Promise<readonly string[]> {
  return oneAtATime(() => runExcel((context) => makeCopies(context, ids, language, options)));
}

async function makeCopies(
  context: Excel.RequestContext,
  ids: readonly string[],
  language: Language,
  { signal, onProgress }: FreezeOptions,
): Promise<readonly string[]> {
  const trips = ids.length + 2;
  let done = 0;
  const requests = new Requests(context, { signal, onSent: () => onProgress?.(Math.min(1, (done += 1) / trips)) });
  const map = await readWorkbookMap(new Requests(context, { signal }));
  const chosen = ids.flatMap((id) => map.sheets.find((sheet) => sheet.id === id) ?? []);
  const sources = await readSources(requests, chosen);
  const taken = new Set(map.sheets.map(({ name }) => name.toLowerCase()));
  const created: string[] = [];
  const record: BuildRecord = { created, changed: [], names: [], setting: map.setting, cells: [], references: [] };
  const names = sources.map(({ sheet }) => frozenName(sheet.name, language, taken));
  try {
    for (const name of names) {
      // Each in a request of its own, so that one that fails leaves no doubt whether its sheet is there.
      requests.stopIfCancelled();
      const copy = context.workbook.worksheets.add(name);
      copy.load('id');
      await requests.send();
      created.push(copy.id);
    }
    for (const [index, source] of sources.entries()) await writeCopy(requests, source, created[index] ?? '');
    await requests.send();
  } catch (error) {
    await putBack(context, record);
    throw error;
  }
  rememberCopies(record);
  return names;
}

/** A sheet to be copied: everything from A1 to its last cell that holds or looks like anything. */
interface Source {
  readonly sheet: SheetEntry;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly looks: SheetLooks;
}

async function readSources(requests: Requests, sheets: readonly SheetEntry[]): Promise<Source[]> {
  const { worksheets } = requests.context.workbook;
  const reading = sheets.map((sheet) => {
    const worksheet = worksheets.getItem(sheet.id);
    const formatted = worksheet.getUsedRange();
    formatted.load('rowIndex,columnIndex,rowCount,columnCount');
    const rowCount = (sheet.used?.row ?? 0) + (sheet.used?.rowCount ?? 1);
    const columnCount = (sheet.used?.column ?? 0) + (sheet.used?.columnCount ?? 1);
    return { sheet, formatted, looks: requestLooks(worksheet, { rowCount, columnCount }) };
  });
  await requests.send();
  return reading.map(({ sheet, formatted, looks }) => ({
    sheet,
    rowCount: formatted.rowIndex + formatted.rowCount,
    columnCount: formatted.columnIndex + formatted.columnCount,
    looks: looks(),
  }));
}

async function writeCopy(requests: Requests, source: Source, id: string): Promise<void> {
  const { worksheets } = requests.context.workbook;
  const [from, to] = [worksheets.getItem(source.sheet.id), worksheets.getItem(id)];
  const { rowCount, columnCount } = source;
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  for (let row = 0; row < rowCount; row += rows) {
    const count = Math.min(rows, rowCount - row);
    await requests.add(COPY_BYTES, () => {
      const cells = from.getRangeByIndexes(row, 0, count, columnCount);
      const copy = to.getRangeByIndexes(row, 0, count, columnCount);
      copy.copyFrom(cells, 'Values');
      copy.copyFrom(cells, 'Formats');
    });
  }
  await writeSheetLooks(requests, to, source.looks);
}
