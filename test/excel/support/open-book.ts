import type { CellValue } from '../../../src/sources/source';
import { openOffice, type OfficeOptions, type OfficeSession } from '../../support/office-host';

/** A workbook behind the real office.js, as the add-in finds it. */
export interface Book extends OfficeSession {
  /** Everything a user could miss after a build that is taken back: sheets, cells, number formats, names, settings. */
  readonly state: () => Promise<WorkbookState>;
  readonly write: (sheet: string, address: string, formulas: readonly (readonly CellValue[])[]) => Promise<void>;
  readonly values: (sheet: string, address?: string) => Promise<CellValue[][]>;
  readonly formulas: (sheet: string, address?: string) => Promise<CellValue[][]>;
  /** Round trips that some work took. */
  readonly count: (work: () => Promise<unknown>) => Promise<number>;
}

export interface WorkbookState {
  readonly sheets: readonly {
    readonly name: string;
    readonly formulas: unknown;
    readonly values: unknown;
    readonly numberFormats: unknown;
  }[];
  readonly names: readonly string[];
  readonly settings: readonly string[];
}

/** Opens a workbook and puts office.js where the add-in looks for it. */
export async function openBook(options: OfficeOptions = {}): Promise<Book> {
  const office = await openOffice(options);
  const context = { requirements: { isSetSupported: () => true } };
  Object.assign(globalThis, { Excel: office.Excel, Office: { context } });
  const read = (sheet: string, address: string | undefined, part: 'values' | 'formulas'): Promise<CellValue[][]> =>
    office.Excel.run(async (excel) => {
      const worksheet = excel.workbook.worksheets.getItem(sheet);
      const range = address === undefined ? worksheet.getUsedRange(true) : worksheet.getRange(address);
      range.load(part);
      await excel.sync();
      return range[part] as CellValue[][];
    });
  return {
    ...office,
    state: () => office.Excel.run(readState),
    write: (sheet, address, formulas) =>
      office.Excel.run(async (excel) => {
        excel.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas.map((row) => [...row]);
        await excel.sync();
      }),
    values: (sheet, address) => read(sheet, address, 'values'),
    formulas: (sheet, address) => read(sheet, address, 'formulas'),
    count: async (work) => {
      office.requests.length = 0;
      await work();
      return office.requests.length;
    },
  };
}

async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  settings.load('items/key,items/value');
  await context.sync();
  const ranges = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('formulas,values,numberFormat');
    return { name: sheet.name, range };
  });
  await context.sync();
  return {
    sheets: ranges.map(({ name, range }) => ({
      name,
      formulas: range.isNullObject ? null : range.formulas,
      values: range.isNullObject ? null : range.values,
      numberFormats: range.isNullObject ? null : range.numberFormat,
    })),
    names: names.items.map(({ name, formula }) => `${name} ${String(formula)}`).sort(),
    settings: settings.items.map(({ key, value }) => `${key} ${String(value)}`).sort(),
  };
}
