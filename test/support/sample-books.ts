import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ICellData, IStyleData } from '@univerjs/core';
import { dealershipWorkbook } from '../../src/workbench/samples/dealership/workbook';
import { northwindWorkbook } from '../../src/workbench/samples/northwind/workbook';
import { planMonthWorkbook } from '../../src/workbench/samples/plan-month/workbook';
import type { SampleWorkbook } from '../../src/workbench/samples/sample';
import type { MonthReading, MonthSetup, SheetReading } from '../../src/sheets/month';
import { cutSource } from '../../src/sources/lists';
import type { CellValue } from '../../src/sources/source';

/** A sample workbook as the add-in reads it, sheet by sheet. */
function toReadings({ workbook }: SampleWorkbook): readonly SheetReading[] {
  return workbook.sheetOrder.map((id): SheetReading => {
    const { name = '', cellData = {} } = workbook.sheets[id] ?? {};
    const cells = cellData as Record<number, Record<number, ICellData | undefined> | undefined>;
    const rows = Object.keys(cells).map(Number);
    const columns = rows.flatMap((row) => Object.keys(cells[row] ?? {}).map(Number));
    const [rowCount, columnCount] = [Math.max(...rows) + 1, Math.max(...columns) + 1];
    const each = <Read>(read: (cell: ICellData | undefined) => Read): Read[][] =>
      Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (__, column) => read(cells[row]?.[column])),
      );
    const styleOf = (cell: ICellData | undefined): IStyleData | null =>
      (typeof cell?.s === 'string' ? workbook.styles[cell.s] : cell?.s) ?? null;
    return {
      name,
      used: {
        place: { sheet: name, row: 0, column: 0, rowCount, columnCount },
        values: each((cell): CellValue => cell?.v ?? ''),
        formulas: each((cell): CellValue => cell?.f ?? cell?.v ?? ''),
        numberFormats: each((cell) => styleOf(cell)?.n?.pattern ?? 'General'),
        hiddenRows: 0,
      },
    };
  });
}

export function dealershipBook(): readonly SheetReading[] {
  return toReadings(dealershipWorkbook());
}

export function planMonthBook(): readonly SheetReading[] {
  return toReadings(planMonthWorkbook());
}

export function northwindBook(): readonly SheetReading[] {
  const file = (name: string): string =>
    readFileSync(join(__dirname, '../../src/workbench/samples/northwind', name), 'utf8');
  return toReadings(northwindWorkbook(file('order-lines.csv'), file('employees.csv')));
}

/** What a setup's ranges say in a book. */
export function readingOf(setup: MonthSetup, book: readonly SheetReading[]): MonthReading {
  const at = (place: MonthSetup['people']['place']) => {
    const sheet = book.find(({ name }) => name === place.sheet);
    if (!sheet) throw new Error(`No sheet ${place.sheet}`);
    return cutSource(sheet.used, place);
  };
  return {
    people: at(setup.people.place),
    targets: setup.targets && at(setup.targets.place),
    actuals: setup.actuals.map(({ place }) => at(place)),
  };
}
