import type { Area } from '../../engine/area';
import type { CellValue } from '../../engine/entry';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { requireBounded } from './array-argument';
import { valueTypeOf } from './value-type';

/** The cells of a range that are neither hidden nor filtered away. */
export class RangeViewObject extends HostObject implements Of<RangeViewObject, Excel.RangeView> {
  readonly excelName = 'RangeView';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
    requireBounded(area);
  }

  get RowCount(): number {
    return this.#rows().length;
  }
  get ColumnCount(): number {
    return this.#columns().length;
  }
  get Values(): CellValue[][] {
    return this.#visible(this.model.engine.cells.values(this.sheetId, this.area));
  }
  get Formulas(): CellValue[][] {
    return this.#visible(this.model.engine.cells.formulas(this.sheetId, this.area));
  }
  get Text(): string[][] {
    return this.#visible(this.model.engine.cells.texts(this.sheetId, this.area));
  }
  get NumberFormat(): string[][] {
    return this.#visible(this.model.engine.cells.numberFormats(this.sheetId, this.area));
  }
  get ValueTypes(): ReturnType<typeof valueTypeOf>[][] {
    return this.Values.map((row) => row.map(valueTypeOf));
  }

  #visible<T>(cells: T[][]): T[][] {
    const columns = this.#columns();
    return this.#rows().map((row) => columns.flatMap((column) => cells[row]?.[column] ?? []));
  }
  #rows(): number[] {
    const { row, rowCount } = this.area;
    return indexes(rowCount, (index) => this.model.engine.lines.isRowVisible(this.sheetId, row + index));
  }
  #columns(): number[] {
    const { column, columnCount } = this.area;
    return indexes(columnCount, (index) => this.model.engine.lines.isColumnVisible(this.sheetId, column + index));
  }
}

function indexes(count: number, keep: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_value, index) => index).filter(keep);
}
