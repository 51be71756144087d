import { LANGUAGES, type Language } from '../../i18n';
import type { CellContent, CellStyle, SheetDescription, StyledArea } from '../description';
import { BODY, BRAND, fontFor, FORMATS, HEADER, QUIET, TITLE } from '../style';
import { entryCells, LOG_COLUMNS, logText, type LogColumn, type LogEntry } from './log-entry';

/** The workbook-wide name over the log, by which it is found again whatever it is called. */
export const LOG_BLOCK = 'Paysheet_Log';

const HEADER_ROW = 3;
const TITLE_POINTS = 26;
const HEADER_POINTS = 32;
const LINE_POINTS = 16;

/** Where the first entry stands. */
const FIRST_ENTRY_ROW = HEADER_ROW + 1;

const WIDTHS: Readonly<Record<LogColumn, number>> = {
  when: 22,
  utc: 32,
  what: 11,
  month: 10,
  people: 9,
  gross: 16,
  paid: 16,
  plans: 46,
  inputs: 22,
  fingerprint: 22,
  sheets: 30,
  reason: 40,
};

const STYLES: Partial<Readonly<Record<LogColumn, CellStyle>>> = {
  when: { numberFormat: 'yyyy-mm-dd hh:mm', align: 'Left' },
  month: { numberFormat: 'yyyy-mm', align: 'Left' },
  people: { numberFormat: FORMATS.count, align: 'Right' },
  gross: { numberFormat: FORMATS.money, align: 'Right' },
  paid: { numberFormat: FORMATS.money, align: 'Right' },
  plans: { wrap: true },
  sheets: { wrap: true },
  reason: { wrap: true },
};

/** A new log with its first entry. */
export function newLog(name: string, entry: LogEntry, language: Language): SheetDescription {
  const width = LOG_COLUMNS.length;
  const row = (...contents: readonly CellContent[]): CellContent[] =>
    Array.from({ length: width }, (_, column) => contents[column] ?? '');
  const cells = [
    row(logText('log.title', language)),
    row(logText('log.origin', language)),
    row(),
    row(...LOG_COLUMNS.map((column) => logText(`log.${column}`, language))),
    row(...entryCells(entry, language)),
  ];
  const line = (at: number, style: CellStyle): StyledArea => ({
    row: at,
    column: 0,
    rowCount: 1,
    columnCount: width,
    style,
  });
  return {
    name,
    tabColor: BRAND.middle,
    cells,
    styles: [
      { row: 0, column: 0, rowCount: cells.length, columnCount: width, style: { fontName: fontFor(language) } },
      line(0, TITLE),
      line(1, QUIET),
      line(HEADER_ROW, HEADER),
      ...entryStyles(FIRST_ENTRY_ROW, language),
    ],
    columnWidths: LOG_COLUMNS.map((column) => WIDTHS[column]),
    rowHeights: [
      { row: 0, points: TITLE_POINTS },
      { row: HEADER_ROW, points: HEADER_POINTS },
      { row: FIRST_ENTRY_ROW, points: entryPoints(entry) },
    ],
    freeze: { rows: FIRST_ENTRY_ROW, columns: 0 },
    names: [],
    rules: [],
    validations: [],
    print: {
      orientation: 'Landscape',
      pagesWide: 1,
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: '&P / &N',
    },
  };
}

/** How high the row of an entry is: each plan and each sheet has a line of its own. */
export function entryPoints({ plans, sheets }: Pick<LogEntry, 'plans' | 'sheets'>): number {
  return LINE_POINTS * Math.max(1, plans.split('\n').length, sheets.length);
}

/** How the row of an entry looks. */
export function entryStyles(row: number, language: Language): readonly StyledArea[] {
  const area = (column: number, columnCount: number, style: CellStyle): StyledArea => ({
    row,
    column,
    rowCount: 1,
    columnCount,
    style,
  });
  return [
    area(0, LOG_COLUMNS.length, { ...BODY, verticalAlign: 'Top', fontName: fontFor(language) }),
    ...LOG_COLUMNS.flatMap((column, index) => {
      const style = STYLES[column];
      return style ? [area(index, 1, style)] : [];
    }),
  ];
}

/** The language that a log was begun in, by its title; null where the title is gone. */
export function logLanguage(title: unknown): Language | null {
  return LANGUAGES.find((language) => logText('log.title', language) === title) ?? null;
}
