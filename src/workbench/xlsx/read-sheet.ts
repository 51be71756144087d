import type { IRange, ISheetDataValidationRule, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ITableJson } from '@univerjs/sheets-table';
import type { Worksheet } from 'exceljs';
import type JSZip from 'jszip';
import { newSheetExtras, type SheetExtras } from '../engine/extras';
import type { LossKey } from '../../i18n/messages/xlsx';
import { fitToSheet, parseArea } from './area';
import { conditionalFormatsFromFile } from './conditional-formats-from-file';
import { readFrame } from './frame';
import { builtInName } from './names';
import { pageLayoutFromFile } from './page-layout';
import { protectionFromFile } from './protection';
import type { SheetPart } from './readable-copy';
import { sheetFromFile } from './sheet-from-file';
import type { StyleBook } from './style-book';
import { tablesFromFile } from './tables';
import { validationsFromFile } from './validations';
import { childOf, type XmlElement } from './xml';

export interface SheetSource {
  readonly zip: JSZip;
  readonly workbook: XmlElement;
  readonly part: SheetPart;
  /** The sheet's cells as exceljs has read them. */
  readonly cells: Worksheet;
  readonly styles: StyleBook;
  readonly theme: readonly string[];
  /** The `dxf` elements of the file's styles. */
  readonly looks: readonly XmlElement[];
  readonly formula: (inFile: string) => string;
}

export interface SheetReading {
  readonly id: string;
  readonly frame: XmlElement;
  readonly sheet: Partial<IWorksheetData>;
  readonly extras: SheetExtras;
  readonly rules: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly tables: readonly ITableJson[];
  /** Where the sheet's filter stands, if it has one. */
  readonly filter: IRange | undefined;
  readonly losses: readonly LossKey[];
}

/** Everything of one sheet: cells from exceljs, the rest from the sheet's XML and its tables. */
export async function readSheet(source: SheetSource): Promise<SheetReading> {
  const { zip, workbook, part, cells, styles, theme, looks, formula } = source;
  const id = `sheet-${part.position + 1}`;
  const frame = await readFrame(zip, part.path);
  const sheet = sheetFromFile(id, { part, cells, frame, styles, theme, formula });
  const fit = <T extends { readonly ranges: IRange[] }>(rule: T): T => ({
    ...rule,
    ranges: rule.ranges.map((area) => fitToSheet(area, sheet.rowCount ?? 0, sheet.columnCount ?? 0)),
  });
  const formats = conditionalFormatsFromFile(frame, { theme, looks, formula });
  const tables = await tablesFromFile(zip, part.path);
  const { protection, hasPassword } = protectionFromFile(childOf(frame, 'sheetProtection'));
  return {
    id,
    frame,
    sheet,
    rules: formats.rules.map(fit),
    validations: validationsFromFile(frame, formula).map(fit),
    tables: tables.map(({ table }) => table),
    filter: parseArea(childOf(frame, 'autoFilter')?.attributes['ref'] ?? ''),
    extras: {
      ...newSheetExtras(),
      pageLayout: pageLayoutFromFile(frame, builtInName(workbook, 'Print_Titles', part.position)),
      tableStyles: Object.fromEntries(tables.flatMap(({ table, style }) => (style === '' ? [] : [[table.id, style]]))),
      conditionalFormats: formats.extras,
      ...(protection && { protection }),
    },
    losses: [
      ...(formats.isWhole ? [] : (['loss.rules'] as const)),
      ...(hasPassword ? (['loss.password'] as const) : []),
      ...(tables.some(({ hasTotals }) => hasTotals) ? (['loss.table-totals'] as const) : []),
    ],
  };
}
