import type { Language } from '../../i18n';
import { changedCells } from '../../sheets/log/cell-checks';
import type { ClosedMonth, ClosedSheet } from '../../sheets/log/closed-month';
import { canonicalRows, fingerprintOf } from '../../sheets/log/fingerprint';
import { unpackFormulas, type FormulaCell } from '../../sheets/log/frozen-formulas';
import { logText, type LogEntry } from '../../sheets/log/log-entry';
import { restorable } from '../cell-text';
import type { Requests } from '../requests';
import { readSheetCells, type SheetCells } from '../sheet-cells';
import type { WorkbookMap } from '../workbook-map';
import type { CellInPlace } from '../write-in-place';
import { closedSheets } from './closed-sheets';
import { thawedContents } from './frozen-cells';
import { logSheetOf, readLog, type StandingLog } from './read-log';

/** A sheet to be reopened: its formulas, and what stands in their cells now. */
export interface SheetToReopen {
  readonly cells: SheetCells;
  readonly thawed: readonly CellInPlace[];
  readonly before: readonly CellInPlace[];
  readonly left: number;
}

/** Everything that reopening a month will write, worked out before anything is changed. */
export interface Reopening {
  readonly sheets: readonly SheetToReopen[];
  readonly entry: LogEntry;
  readonly log: StandingLog | null;
  /** Cells that have been changed since the month was closed. */
  readonly left: number;
  /** Sheets that have been deleted since. */
  readonly gone: readonly string[];
}

/** Reads a closed month and works out what reopening it will do. One round trip, more only where the size forces it. */
export async function prepareReopening(
  requests: Requests,
  map: WorkbookMap,
  closed: ClosedMonth,
  reason: string,
  language: Language,
): Promise<Reopening> {
  const found = closedSheets(map, closed);
  const logSheet = logSheetOf(map);
  const standing = found.filter((sheet) => sheet !== null);
  const read = await readSheetCells(requests, [...standing, ...(logSheet ? [logSheet] : [])]);
  const cellsOf = (id: string | undefined): SheetCells | null => read.find(({ sheet }) => sheet.id === id) ?? null;
  const sheets = await Promise.all(
    closed.sheets.flatMap((sheet, index) => {
      const cells = cellsOf(found[index]?.id);
      return cells ? [sheetToReopen(sheet, cells)] : [];
    }),
  );
  const left = sheets.reduce((sum, sheet) => sum + sheet.left, 0);
  const logCells = cellsOf(logSheet?.id);
  const log = logCells && readLog(map, logCells);
  return {
    sheets,
    entry: reopenedEntry(closed, sheets, left, reason, log?.language ?? language),
    log,
    left,
    gone: closed.sheets.filter((_, index) => !found[index]).map(({ sheet }) => sheet),
  };
}

async function sheetToReopen(closed: ClosedSheet, cells: SheetCells): Promise<SheetToReopen> {
  const formulas = unpackFormulas(closed.formulas);
  const same = (await fingerprintOf(canonicalRows(cells.values))) === closed.fingerprint;
  const changed = same ? null : await changedCells(closed.checks, cells.values);
  const kept = formulas.filter(({ row, column }) => !changed?.has(row, column));
  return {
    cells,
    thawed: thawedContents(cells, kept),
    before: standingContents(cells, kept),
    left: formulas.length - kept.length,
  };
}

/** What stands in cells now: values, or formulas where the closing stopped halfway. */
function standingContents(
  { values, formulas, numberFormats }: SheetCells,
  cells: readonly FormulaCell[],
): readonly CellInPlace[] {
  return cells.map(({ row, column }) => ({
    row,
    column,
    content: restorable(values[row]?.[column] ?? '', formulas[row]?.[column] ?? ''),
    numberFormat: numberFormats[row]?.[column] ?? 'General',
  }));
}

function reopenedEntry(
  { month, totals, inputs, fingerprint }: ClosedMonth,
  sheets: readonly SheetToReopen[],
  left: number,
  reason: string,
  language: Language,
): LogEntry {
  const changed = left > 0 ? [logText('log.changed', language, { count: left })] : [];
  return {
    at: new Date(),
    what: 'reopened',
    month,
    totals,
    plans: '',
    inputs,
    fingerprint,
    sheets: sheets.map(({ cells }) => cells.sheet.name),
    reason: [reason.trim(), ...changed].filter((text) => text !== '').join('\n'),
  };
}
