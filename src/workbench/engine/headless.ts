import { LocaleType } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { CalculationMode } from './calculation';
import { Engine } from './engine';
import type { Snapshot } from './engine';
import { newWorkbookExtras } from './extras';
import { moveConditionalFormats } from './headless-conditional-formats';
import { newWorkbook } from './new-workbook';
import { startUniver } from './start-univer';
import type { PluginEntry } from './start-univer';

/** Everything that keeps a workbook and calculates it, and nothing that draws. */
const HEADLESS_PLUGINS: readonly PluginEntry[] = [
  UniverFormulaEnginePlugin,
  UniverDocsPlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsTablePlugin,
];

export interface HeadlessOptions {
  /** What to open; a new workbook with the sheet `Sheet1` where there is none. */
  readonly snapshot?: Snapshot;
  /** Names of the sheets of a new workbook. */
  readonly sheets?: readonly string[];
  readonly calculation?: CalculationMode;
}

/** The engine without a screen, for Node. */
export function createHeadlessEngine(options: HeadlessOptions = {}): Engine {
  const univer = startUniver({
    plugins: HEADLESS_PLUGINS,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  const snapshot = options.snapshot ?? {
    workbook: newWorkbook('Book1', options.sheets ?? ['Sheet1']),
    extras: newWorkbookExtras(),
  };
  const engine = new Engine(univer, snapshot, options.calculation ?? 'automatic');
  moveConditionalFormats(engine);
  return engine;
}
