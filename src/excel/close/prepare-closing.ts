import type { Language } from '../../i18n';
import type { IsoMonth } from '../../plan/month-setup';
import { checksOf } from '../../sheets/log/cell-checks';
import { writeClosedMonth, type ClosedMonth, type ClosedSheet } from '../../sheets/log/closed-month';
import { canonicalRows, fingerprintOf } from '../../sheets/log/fingerprint';
import { packFormulas } from '../../sheets/log/frozen-formulas';
import type { LogEntry } from '../../sheets/log/log-entry';
import { monthTotals } from '../../sheets/log/month-totals';
import { rulesInWords, rulesOf } from '../../sheets/log/plan-marks';
import { placeAddress } from '../address';
import { ExcelProblem } from '../excel-problem';
import { plansOf } from '../known-plans';
import { refuseProtected } from '../refusals';
import type { Requests } from '../requests';
import { readSheetCells } from '../sheet-cells';
import type { WorkbookMap } from '../workbook-map';
import type { CellInPlace } from '../write-in-place';
import { refuseClosed, ROOM } from './closed-months';
import { formulaCells, frozenContents, thawedContents } from './frozen-cells';
import { errorCells, monthBlocks, monthSheets, type MonthSheet } from './month-sheets';
import { readInputs } from './read-lists';
import { logSheetOf, readLog, type StandingLog } from './read-log';
import { readSpilled } from './spilled-cells';

/** A sheet to be closed: its values as they will stand, and its formulas as they stand now. */
export interface SheetToClose {
  readonly id: string;
  readonly frozen: readonly CellInPlace[];
  readonly before: readonly CellInPlace[];
}

/** Everything that closing a month will write, worked out before anything is changed. */
export interface Closing {
  readonly closed: ClosedMonth;
  readonly entry: LogEntry;
  readonly sheets: readonly SheetToClose[];
  readonly log: StandingLog | null;
}

/**
 * Reads a month and works out what closing it will do. Three or four round trips, more only where the size forces it.
 * @throws ExcelProblem monthClosed, notBuilt, sheetProtected, closeErrors, closeTooLarge
 */
export async function prepareClosing(
  requests: Requests,
  map: WorkbookMap,
  month: IsoMonth,
  language: Language,
): Promise<Closing> {
  refuseClosed(map, month);
  const sheets = monthSheets(map, month);
  if (sheets.length === 0) throw new ExcelProblem('notBuilt', { month });
  refuseProtected(
    map,
    sheets.map(({ sheet }) => sheet.name),
  );
  const logSheet = logSheetOf(map);
  const cells = await readSheetCells(requests, [...sheets.map(({ sheet }) => sheet), ...(logSheet ? [logSheet] : [])]);
  const own = cells.slice(0, sheets.length);
  refuseErrors(own.flatMap(errorCells));
  const spilled = await readSpilled(requests, own);
  const plans = plansOf(map);
  const rules = rulesOf(
    month,
    map.names.map(({ name }) => name),
    plans,
  );
  const inputs = await readInputs(
    requests,
    map,
    rules.flatMap(({ names }) => names),
  );

  const formulas = own.map((sheet, index) => formulaCells(sheet, spilled[index] ?? []));
  const closedSheets = await Promise.all(
    sheets.map((sheet, index) => closedSheet(sheet, own[index]?.values ?? [], formulas[index] ?? [])),
  );
  const at = new Date();
  const closed: ClosedMonth = {
    month,
    closedAt: at.toISOString(),
    totals: monthTotals(month, monthBlocks(sheets, own), plans),
    inputs: inputs.fingerprint,
    fingerprint: await monthFingerprint(closedSheets),
    sheets: closedSheets,
  };
  refuseTooLarge(closed);
  const logCells = logSheet && cells[sheets.length];
  return {
    closed,
    entry: {
      at,
      what: 'closed',
      month,
      totals: closed.totals,
      plans: await rulesInWords(rules, inputs.figures, language),
      inputs: closed.inputs,
      fingerprint: closed.fingerprint,
      sheets: closedSheets.map(({ sheet }) => sheet),
      reason: '',
    },
    sheets: own.map((sheet, index) => ({
      id: sheet.sheet.id,
      frozen: frozenContents(sheet, formulas[index] ?? []),
      before: thawedContents(sheet, formulas[index] ?? []),
    })),
    log: logCells ? readLog(map, logCells) : null,
  };
}

async function closedSheet(
  { sheet, blocks }: MonthSheet,
  values: Parameters<typeof canonicalRows>[0],
  formulas: Parameters<typeof packFormulas>[0],
): Promise<ClosedSheet> {
  return {
    id: sheet.id,
    sheet: sheet.name,
    blocks: blocks.map(({ name }) => name),
    fingerprint: await fingerprintOf(canonicalRows(values)),
    checks: await checksOf(values),
    formulas: packFormulas(formulas),
  };
}

/** Of all sheets together, whatever their order in the workbook and whatever they are called. */
function monthFingerprint(sheets: readonly ClosedSheet[]): Promise<string> {
  return fingerprintOf(sheets.map(({ blocks, fingerprint }) => `${[...blocks].sort().join()} ${fingerprint}`).sort());
}

function refuseErrors(errors: ReturnType<typeof errorCells>): void {
  const [first] = errors;
  if (!first) return;
  const { place, value } = first;
  const address = placeAddress(place).replace(/^.*!/, '');
  throw new ExcelProblem('closeErrors', { sheet: place.sheet, address, value, more: errors.length - 1 });
}

function refuseTooLarge(closed: ClosedMonth): void {
  const size = writeClosedMonth(closed).length;
  if (size > ROOM) throw new ExcelProblem('closeTooLarge', { month: closed.month, size, room: ROOM });
}
