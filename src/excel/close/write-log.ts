import type { Language } from '../../i18n';
import { entryCells, LOG_COLUMNS, logText, type LogEntry } from '../../sheets/log/log-entry';
import { entryPoints, entryStyles, LOG_BLOCK, newLog } from '../../sheets/log/log-sheet';
import { unused } from '../../sheets/plan-book';
import { rangeIn } from '../address';
import { toFormulas } from '../cell-text';
import { createSheet } from '../create-sheet';
import { writeNames } from '../names';
import type { Requests } from '../requests';
import type { WorkbookMap } from '../workbook-map';
import { writeFormulas } from '../write-cells';
import { writeStyle } from '../write-style';
import { PROTECTION } from './protection';
import type { StandingLog } from './read-log';

const STYLE_BYTES = 1_500;

/**
 * Queues adding an entry to the log, which is made where there is none. It is protected, so that nothing is written over.
 * @param log null where there is none
 * @param onCreated told the id of a new log's sheet
 * @returns what the log's sheet is called
 */
export async function writeLog(
  requests: Requests,
  map: WorkbookMap,
  log: StandingLog | null,
  entry: LogEntry,
  language: Language,
  onCreated: (id: string) => void,
): Promise<string> {
  if (log) {
    await appendEntry(requests, map, log, entry, log.language ?? language);
    return log.sheet.name;
  }
  const taken = new Set(map.sheets.map(({ name }) => name.toLowerCase()));
  const description = newLog(unused(logText('log.sheetName', language), taken), entry, language);
  await createSheet(requests, description, onCreated);
  const area = { row: 0, column: 0, rowCount: description.cells.length, columnCount: LOG_COLUMNS.length };
  await writeNames(requests, map, description.name, [{ name: LOG_BLOCK, ...area }]);
  await requests.add(STYLE_BYTES, () => {
    requests.context.workbook.worksheets.getItem(description.name).protection.protect(PROTECTION);
  });
  return description.name;
}

async function appendEntry(
  requests: Requests,
  map: WorkbookMap,
  log: StandingLog,
  entry: LogEntry,
  language: Language,
): Promise<void> {
  const sheet = requests.context.workbook.worksheets.getItem(log.sheet.id);
  if (log.sheet.protected) {
    await requests.add(STYLE_BYTES, () => {
      sheet.protection.unprotect();
    });
  }
  await writeFormulas(requests, sheet, { row: log.next, column: log.column }, [
    entryCells(entry, language).map(toFormulas),
  ]);
  for (const { style, ...area } of entryStyles(log.next, language)) {
    await requests.add(STYLE_BYTES, () => {
      writeStyle(rangeIn(sheet, { ...area, column: area.column + log.column }), style);
    });
  }
  await requests.add(STYLE_BYTES, () => {
    sheet.getRangeByIndexes(log.next, 0, 1, 1).format.rowHeight = entryPoints(entry);
  });
  const { row, column } = log;
  const area = { row, column, rowCount: log.next + 1 - row, columnCount: LOG_COLUMNS.length };
  await writeNames(requests, map, log.sheet.name, [{ name: LOG_BLOCK, ...area }]);
  await requests.add(STYLE_BYTES, () => {
    sheet.protection.protect(PROTECTION);
  });
}
