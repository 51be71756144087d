import { numfmt } from '@univerjs/core';
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { intersectArea } from './area';
import type { Area } from './area';
import { fromRange, run, target } from './context';
import type { EngineContext } from './context';
import { fromCellData, toEntry } from './entry';
import type { CellValue } from './entry';
import type { StyleChange } from './merge-style';
import type { CellMatrix } from './pending-cells';
import type { Sheets } from './sheets';
import type { Styles } from './styles';

const GENERAL = 'General';

/** What cells hold: values, formulas, number formats and the text they show. */
export class Cells {
  constructor(
    private readonly context: EngineContext,
    private readonly sheets: Sheets,
    private readonly styles: Styles,
  ) {}

  values(sheetId: string, area: Area): CellValue[][] {
    const cell = this.#reader(sheetId);
    return grid(area, (row, column) => fromCellData(cell(row, column)));
  }

  /** Formulas as typed, beginning with `=`; the constant where there is none; `""` in the cells a formula spills into. */
  formulas(sheetId: string, area: Area): CellValue[][] {
    const matrix = this.context.worksheet(sheetId).getCellMatrix();
    return grid(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      return (cell && this.#formula(sheetId, row, column, cell)) ?? fromCellData(cell);
    });
  }

  numberFormats(sheetId: string, area: Area): string[][] {
    const style = this.styles.reader(sheetId);
    return grid(area, (row, column) => style(row, column).n?.pattern ?? GENERAL);
  }

  /** The text that a wide enough column shows. */
  texts(sheetId: string, area: Area): string[][] {
    const cell = this.#reader(sheetId);
    const style = this.styles.reader(sheetId);
    return grid(area, (row, column) => shown(fromCellData(cell(row, column)), style(row, column).n?.pattern));
  }

  /**
   * Writes a value or formula to each cell; null leaves the cell as it is.
   * Text is read as Excel reads it, see {@link toEntry}.
   */
  write(sheetId: string, area: Area, values: readonly (readonly (CellValue | null)[])[]): void {
    this.sheets.makeRoomFor(sheetId, area);
    const style = this.styles.reader(sheetId, this.context.unflushed(sheetId));
    const cellValue: CellMatrix = {};
    values.forEach((line, r) => {
      const cells: Record<number, ICellData> = {};
      line.forEach((value, c) => {
        if (value === null) return;
        const format = style(area.row + r, area.column + c).n?.pattern;
        const { data, impliedFormat } = toEntry(value, format);
        const adopts = impliedFormat !== undefined && (format ?? GENERAL) === GENERAL;
        cells[area.column + c] = adopts ? { ...data, s: { n: { pattern: impliedFormat } } } : { ...data };
      });
      cellValue[area.row + r] = cells;
    });
    this.context.pending.put(sheetId, cellValue);
  }

  setNumberFormats(sheetId: string, area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const changes = new Map<string, StyleChange>();
    this.styles.changeEach(sheetId, area, (row, column) => {
      const pattern = formats[row - area.row]?.[column - area.column];
      if (pattern === null || pattern === undefined) return null;
      const change = changes.get(pattern) ?? { n: { pattern } };
      changes.set(pattern, change);
      return change;
    });
  }

  /** Empties the cells; styles stay. */
  clearContents(sheetId: string, area: Area): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    this.context
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column) => {
        if (!intersectArea(area, { row, column, rowCount: 1, columnCount: 1 })) return;
        (cellValue[row] ??= {})[column] = { v: null, f: null, si: null, p: null, t: null };
      });
    run(this.context, SetRangeValuesMutation.id, { ...target(this.context, sheetId), cellValue });
  }

  /** The smallest area that holds everything within `within`: values, and styles too unless `valuesOnly`. */
  used(sheetId: string, within: Area, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number): void => {
      if (!intersectArea(within, { row, column, rowCount: 1, columnCount: 1 })) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    };
    this.context
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && (holds(cell) || (!valuesOnly && cell.s))) include(row, column);
      });
    this.#spilled(sheetId, include);
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** True where the cell shows a value that a formula in another cell spilled there. */
  isSpilledInto(sheetId: string, row: number, column: number): boolean {
    return this.#spills(sheetId)?.[row]?.[column] !== undefined && !this.formulaAt(sheetId, row, column);
  }

  /** The areas that formulas spill into, each beginning at its formula. */
  spillAreas(sheetId: string): Area[] {
    const rows = (this.#model().getArrayFormulaRange()[this.#unitId]?.[sheetId] ?? {}) as Record<
      number,
      Record<number, IRange>
    >;
    return Object.values(rows).flatMap((row) => Object.values(row).map(fromRange));
  }

  formulaAt(sheetId: string, row: number, column: number): string | null {
    const cell = this.context.worksheet(sheetId).getCellMatrix().getValue(row, column);
    return cell ? this.#formula(sheetId, row, column, cell) : null;
  }

  #formula(sheetId: string, row: number, column: number, cell: ICellData): string | null {
    if (cell.f) return cell.f;
    return cell.si ? (this.#model().getFormulaStringByCell(row, column, sheetId, this.#unitId) ?? null) : null;
  }

  #reader(sheetId: string): (row: number, column: number) => Nullable<ICellData> {
    const matrix = this.context.worksheet(sheetId).getCellMatrix();
    const spills = this.#spills(sheetId);
    return (row, column) => {
      const cell = matrix.getValue(row, column);
      return cell && holds(cell) ? cell : (spills?.[row]?.[column] ?? cell);
    };
  }

  #spills(sheetId: string): Record<number, Record<number, ICellData>> | undefined {
    return this.#model().getArrayFormulaCellData()[this.#unitId]?.[sheetId] as
      Record<number, Record<number, ICellData>> | undefined;
  }

  #spilled(sheetId: string, visit: (row: number, column: number) => void): void {
    for (const [row, cells] of Object.entries(this.#spills(sheetId) ?? {})) {
      for (const column of Object.keys(cells)) visit(Number(row), Number(column));
    }
  }

  #model(): FormulaDataModel {
    return this.context.injector.get(FormulaDataModel);
  }

  get #unitId(): string {
    return this.context.workbook().getUnitId();
  }
}

/** One array a row of the area. */
export function grid<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_row, r) =>
    Array.from({ length: area.columnCount }, (_column, c) => cell(area.row + r, area.column + c)),
  );
}

function holds(cell: ICellData): boolean {
  return (
    (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p)
  );
}

function shown(value: CellValue, pattern: string | undefined): string {
  if (typeof value === 'string') return value;
  return numfmt.format(pattern ?? GENERAL, value, { throws: false });
}
