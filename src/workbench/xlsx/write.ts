import { BooleanNumber, type IRange, type ISheetDataValidationRule, type IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ITableJson } from '@univerjs/sheets-table';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { newSheetExtras, type WorkbookExtras } from '../engine/extras';
import { formatArea, reachToEnd } from './area';
import { cellsToFile } from './cells-to-file';
import { conditionalFormatToFile } from './conditional-formats-to-file';
import { markDynamicArrays } from './dynamic-arrays';
import { FileStyles } from './file-styles';
import { finishSheet } from './finish-sheet';
import { finishWorkbook } from './finish-workbook';
import { formulaWriter, type WriteOptions } from './options';
import { pageLayoutToFile } from './page-layout';
import { protectionToFile } from './protection';
import { RESOURCES } from './resources';
import { addSheet, mergeCells } from './sheet-to-file';
import { tablesToFile } from './tables-to-file';
import { writeSettings } from './web-extension';

/** Where Excel puts a new window, in twentieths of a point. */
const WINDOW = { x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, visibility: 'visible' } as const;

/**
 * Writes a workbook as an .xlsx file, as Excel would: functions of the add-in as `_xldudf_…`, formulas with the values they
 * show, dynamic arrays, and the add-in's settings where Excel looks for them.
 *
 * @param workbook as the spreadsheet saves it
 */
export async function writeXlsx(
  workbook: Partial<IWorkbookData>,
  extras: WorkbookExtras,
  options: WriteOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const formula = formulaWriter(options);
  const resources = readResources(workbook);
  const styles = new FileStyles(workbook);
  const book = new ExcelJS.Workbook();
  book.creator = extras.author;
  const order = (workbook.sheetOrder ?? []).filter((id) => workbook.sheets?.[id]);
  const firstVisible = order.findIndex((id) => workbook.sheets?.[id]?.hidden !== BooleanNumber.TRUE);
  book.views = [{ ...WINDOW, activeTab: Math.max(0, firstVisible) }];
  const finishes: {
    path: string;
    stops: ReadonlySet<number>;
    validations: readonly ISheetDataValidationRule[];
    hasArrays: boolean;
  }[] = [];

  for (const [index, id] of order.entries()) {
    const sheet = workbook.sheets?.[id] ?? {};
    const { pageLayout, tableStyles, protection, conditionalFormats } = extras.sheets[id] ?? newSheetExtras();
    const reach = (area: IRange): IRange => reachToEnd(area, sheet.rowCount ?? 0, sheet.columnCount ?? 0);
    const written = addSheet(book, sheet, styles);
    tablesToFile(resources.tables[id]?.tables ?? [], sheet, tableStyles, written);
    const hasArrays = cellsToFile(sheet, written, {
      styleOf: (cell, row, column) => styles.of([sheet.rowData?.[row]?.s, sheet.columnData?.[column]?.s, cell.s]),
      formula,
      spills: (options.spills ?? []).filter(({ sheetId }) => sheetId === id),
    });
    mergeCells(sheet, written);
    pageLayoutToFile(pageLayout, written);
    if (protection) await protectionToFile(protection, written);
    const filter = resources.filters[id]?.ref;
    if (filter) written.autoFilter = formatArea(filter);

    const stops = new Set<number>();
    (resources.rules[id] ?? []).forEach((rule, place) => {
      const file = conditionalFormatToFile(
        { ...rule, ranges: rule.ranges.map(reach) },
        place + 1,
        formula,
        conditionalFormats[rule.cfId],
      );
      if (!file) return;
      written.addConditionalFormatting({ ref: file.ref, rules: [file.rule] });
      if (file.stopIfTrue) stops.add(place + 1);
    });
    const validations = (resources.validations[id] ?? []).map((rule) => ({ ...rule, ranges: rule.ranges.map(reach) }));
    finishes.push({ path: `xl/worksheets/sheet${index + 1}.xml`, stops, validations, hasArrays });
  }

  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  for (const { path, stops, validations } of finishes) await finishSheet(zip, path, { stops, validations, formula });
  await finishWorkbook(zip, {
    names: resources.names,
    sheetIds: order,
    calculationMode: extras.calculationMode,
    formula,
  });
  await markDynamicArrays(
    zip,
    finishes.flatMap(({ path, hasArrays }) => (hasArrays ? [path] : [])),
  );
  if (options.addIn) await writeSettings(zip, options.addIn, extras.settings);
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
}

interface Resources {
  readonly names: readonly IDefinedNamesServiceParam[];
  readonly rules: Readonly<Record<string, readonly IConditionFormattingRule[]>>;
  readonly validations: Readonly<Record<string, readonly ISheetDataValidationRule[]>>;
  readonly tables: Readonly<Record<string, { readonly tables: readonly ITableJson[] }>>;
  readonly filters: Readonly<Record<string, { readonly ref: IRange }>>;
}

/** What the spreadsheet's plug-ins have added to the workbook. */
function readResources(workbook: Partial<IWorkbookData>): Resources {
  const read = (name: string): Record<string, unknown> => {
    const data = workbook.resources?.find((resource) => resource.name === name)?.data;
    return data ? (JSON.parse(data) as Record<string, unknown>) : {};
  };
  return {
    names: Object.values(read(RESOURCES.names)) as IDefinedNamesServiceParam[],
    rules: read(RESOURCES.rules) as Resources['rules'],
    validations: read(RESOURCES.validations) as Resources['validations'],
    tables: read(RESOURCES.tables) as Resources['tables'],
    filters: read(RESOURCES.filters) as Resources['filters'],
  };
}
