import { LocaleType, type IWorkbookData } from '@univerjs/core';
import ExcelJS from 'exceljs';
import type JSZip from 'jszip';
import { newWorkbookExtras, type WorkbookExtras } from '../engine/extras';
import type { LossKey } from '../../i18n/messages/xlsx';
import { openArchive, readPart } from './archive';
import { themeColors } from './color';
import { fontOfElement } from './font-element';
import { findLosses } from './losses';
import { namesFromFile } from './names';
import { formulaReader, type ReadOptions } from './options';
import { findParts, readableCopy, type WorkbookParts } from './readable-copy';
import { readSheet, type SheetReading } from './read-sheet';
import { RESOURCES } from './resources';
import { StyleBook } from './style-book';
import { readSettings } from './web-extension';
import { XlsxError } from './xlsx-error';
import { childOf, childrenOf, descendantsOf, isOn, textOf } from './xml';

/** A workbook as it was read, and what of the file would be gone if it were saved over it. */
export interface ReadResult {
  readonly workbook: IWorkbookData;
  readonly extras: WorkbookExtras;
  /** Texts of `messages/xlsx.ts`; empty where everything is kept. */
  readonly losses: readonly LossKey[];
}

/** What exceljs skips: it is read from the XML itself, or cannot be kept. */
const NOT_BY_EXCELJS = [
  'sheetPr',
  'sheetViews',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'drawing',
  'picture',
  'tableParts',
  'extLst',
];
const CALCULATION_MODES: Readonly<Record<string, WorkbookExtras['calculationMode']>> = {
  manual: 'Manual',
  autoNoTable: 'AutomaticExceptTables',
};

/**
 * Reads a workbook file.
 *
 * @param name the file's name, which becomes the workbook's
 * @throws {XlsxError} where the file is no workbook, is damaged, wants a password, or counts its dates from 1904
 */
export async function readXlsx(bytes: ArrayBuffer, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  const zip = await openArchive(bytes);
  try {
    const parts = await findParts(zip);
    if (!parts || parts.sheets.length === 0) throw new XlsxError('not-xlsx');
    if (isOn(childOf(parts.workbook, 'workbookPr')?.attributes['date1904'])) throw new XlsxError('date-1904');
    return await readParts(zip, parts, name, options);
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('broken', { cause: error });
  }
}

async function readParts(zip: JSZip, parts: WorkbookParts, name: string, options: ReadOptions): Promise<ReadResult> {
  const formula = formulaReader(options);
  const theme = themeColors(await partAt(zip, parts.theme));
  const stylesheet = await partAt(zip, parts.styles);
  const looks = childrenOf(childOf(stylesheet, 'dxfs'), 'dxf');
  const book = await readCells(zip, parts);
  const styles = new StyleBook(theme);

  const readings: SheetReading[] = [];
  for (const [index, part] of parts.sheets.entries()) {
    const cells = book.worksheets[index];
    if (!cells) throw new XlsxError('broken');
    readings.push(await readSheet({ zip, workbook: parts.workbook, part, cells, styles, theme, looks, formula }));
  }
  const ids: string[] = [];
  for (const [index, { position }] of parts.sheets.entries()) ids[position] = readings[index]?.id ?? '';
  const names = namesFromFile(parts.workbook, ids, formula);
  const bySheet = <T>(pick: (reading: SheetReading) => T): Record<string, T> =>
    Object.fromEntries(readings.map((reading) => [reading.id, pick(reading)]));
  const { settings, others } = await readSettings(zip, options.addInId);
  const filters = Object.fromEntries(readings.flatMap(({ id, filter }) => (filter ? [[id, { ref: filter }]] : [])));

  return {
    extras: {
      ...newWorkbookExtras(),
      author: textOf(descendantsOf(await readPart(zip, 'docProps/core.xml'), 'creator')[0]),
      calculationMode:
        CALCULATION_MODES[childOf(parts.workbook, 'calcPr')?.attributes['calcMode'] ?? ''] ?? 'Automatic',
      settings,
      sheets: bySheet(({ extras }) => extras),
    },
    losses: [
      ...new Set([
        ...(await findLosses(
          zip,
          parts,
          readings.map(({ frame }) => frame),
        )),
        ...readings.flatMap(({ losses }) => losses),
        ...(others ? ['loss.add-ins' as const] : []),
      ]),
    ],
    workbook: {
      id: crypto.randomUUID(),
      name: name.replace(/\.xlsx$/i, ''),
      appVersion: '',
      locale: LocaleType.EN_US,
      styles: styles.styles,
      defaultStyle: fontOfElement(descendantsOf(childOf(stylesheet, 'fonts'), 'font')[0], theme),
      sheetOrder: readings.map(({ id }) => id),
      sheets: bySheet(({ sheet }) => sheet),
      resources: [
        {
          name: RESOURCES.names,
          data: JSON.stringify(Object.fromEntries(names.map((defined) => [defined.id, defined]))),
        },
        { name: RESOURCES.rules, data: JSON.stringify(bySheet(({ rules }) => rules)) },
        { name: RESOURCES.validations, data: JSON.stringify(bySheet(({ validations }) => validations)) },
        {
          name: RESOURCES.tables,
          data: JSON.stringify(bySheet(({ tables }) => ({ tables, tableFilteredOutRows: [] }))),
        },
        { name: RESOURCES.filters, data: JSON.stringify(filters) },
      ],
    },
  };
}

async function readCells(zip: JSZip, parts: WorkbookParts): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const copy = await readableCopy(zip, parts);
  // exceljs's types ask for Node's Buffer; it takes any bytes
  await book.xlsx.load(copy as unknown as Parameters<typeof book.xlsx.load>[0], { ignoreNodes: NOT_BY_EXCELJS });
  return book;
}

async function partAt(zip: JSZip, path: string | undefined) {
  return path === undefined ? undefined : readPart(zip, path);
}
