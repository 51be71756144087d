import type { Language } from '../../i18n';
import { parseArea, splitAddress } from '../engine/address';
import type { CellValue } from '../engine/entry';
import type { RoundTrip } from '../host/host';
import type { ThemeName } from './shell/theme';
import type { Workbench } from './workbench';

/** What a cell holds and shows. */
export interface CellView {
  /** As Office.js gives it: `""` for blank, errors as their text, dates as serial numbers. */
  readonly value: CellValue;
  /** The formula as typed, or the constant. */
  readonly formula: CellValue;
  /** The text on the screen, in the cell's number format. */
  readonly text: string;
}

/**
 * `window.workbench`: what browser tests need beside the page itself, such as opening bytes without a file dialog.
 * What a user does, tests do through the page.
 */
export interface TestHandle {
  /** Opens an .xlsx file in place of the open workbook, without asking about unsaved changes. */
  open(bytes: ArrayBuffer, name: string): Promise<void>;
  /** The open workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Opens a sample workbook by its id, without asking about unsaved changes. */
  sample(id: string): Promise<void>;
  setLanguage(language: Language): Promise<void>;
  setTheme(theme: ThemeName): void;
  /** A cell by its address, such as `B2` on the active sheet or `'KPI 2026-10'!B2`. */
  cell(address: string): CellView;
  /** Resolves when nothing is being calculated and no cell shows #BUSY!. */
  settled(): Promise<void>;
  /** The round trips of the add-in since the page was loaded; setting the length to 0 begins a new count. */
  readonly requests: RoundTrip[];
}

declare global {
  interface Window {
    workbench: TestHandle;
  }
}

/** The handle over a workbench. */
export function testHandle(workbench: Workbench): TestHandle {
  return {
    open: (bytes, name) => workbench.document.open(bytes, name),
    save: () => workbench.document.save(),
    sample: (id) => workbench.document.showSample(id),
    setLanguage: (language) => workbench.setLanguage(language),
    setTheme: (theme) => {
      workbench.setTheme(theme);
    },
    settled: () => workbench.settled(),
    requests: workbench.roundTrips,
    cell: (address) => {
      const { sheets, cells } = workbench.engine;
      const { sheet, cells: place } = splitAddress(address);
      const sheetId = sheet === null ? sheets.activeId() : sheets.findByName(sheet);
      const area = parseArea(place);
      if (sheetId === undefined || !area) throw new Error(`There is no cell ${address}.`);
      return {
        value: cells.values(sheetId, area)[0]?.[0] ?? '',
        formula: cells.formulas(sheetId, area)[0]?.[0] ?? '',
        text: cells.texts(sheetId, area)[0]?.[0] ?? '',
      };
    },
  };
}
