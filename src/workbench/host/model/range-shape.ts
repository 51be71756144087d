import { boundingArea, intersectArea, isWithinSheet, sameArea, SHEET_COLUMNS, SHEET_ROWS } from '../../engine/area';
import type { Area } from '../../engine/area';
import { formatAddress } from '../../engine/address';
import type { EngineChange } from '../../engine/changes';
import { HostError } from '../host-error';
import { areaAfter } from '../../engine/area-after';
import { HostObject } from './host-object';
import type { Model } from './model';

/** Where a range stands, and the ranges that can be named from it. */
export abstract class RangeShape extends HostObject {
  readonly excelName = 'Range';
  #area: Area;
  #gone = false;

  constructor(
    protected readonly model: Model,
    readonly sheetId: string,
    area: Area,
  ) {
    super();
    this.#area = area;
    if (!isWithinSheet(area)) throw new HostError('InvalidArgument');
  }

  /** A range that an add-in holds moves with its cells. One whose cells are gone is refused on use. */
  follow(change: EngineChange): void {
    if (change.sheetId !== this.sheetId) return;
    const moved = areaAfter(this.#area, change);
    if (moved) this.#area = moved;
    else this.#gone = true;
  }

  /** @throws HostError InvalidReference where the cells have been deleted. */
  get area(): Area {
    if (this.#gone) throw new HostError('InvalidReference');
    return this.#area;
  }

  /** Another range of the same sheet. @throws HostError InvalidArgument outside the sheet. */
  protected abstract at(area: Area): this;

  get Address(): string {
    return formatAddress(this.model.engine.sheets.name(this.sheetId), this.area);
  }
  /** `Sheet1!$A$1:$B$2`: as names and rules refer to it. */
  get absoluteAddress(): string {
    return formatAddress(this.model.engine.sheets.name(this.sheetId), this.area, true);
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rowCount;
  }
  get ColumnCount(): number {
    return this.area.columnCount;
  }
  get CellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.area.rowCount === SHEET_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.area.columnCount === SHEET_COLUMNS;
  }

  GetCell(row: number, column: number): this {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rowCount: 1, columnCount: 1 });
  }
  GetRow(row: number): this {
    if (row < 0 || row >= this.area.rowCount) throw new HostError('InvalidArgument');
    return this.at({ ...this.area, row: this.area.row + row, rowCount: 1 });
  }
  GetColumn(column: number): this {
    if (column < 0 || column >= this.area.columnCount) throw new HostError('InvalidArgument');
    return this.at({ ...this.area, column: this.area.column + column, columnCount: 1 });
  }
  GetLastCell(): this {
    return this.GetCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }
  GetLastRow(): this {
    return this.GetRow(this.area.rowCount - 1);
  }
  GetLastColumn(): this {
    return this.GetColumn(this.area.columnCount - 1);
  }
  GetEntireRow(): this {
    return this.at({ ...this.area, column: 0, columnCount: SHEET_COLUMNS });
  }
  GetEntireColumn(): this {
    return this.at({ ...this.area, row: 0, rowCount: SHEET_ROWS });
  }
  GetResizedRange(deltaRows: number, deltaColumns: number): this {
    const { rowCount, columnCount } = this.area;
    return this.at({ ...this.area, rowCount: rowCount + deltaRows, columnCount: columnCount + deltaColumns });
  }
  GetAbsoluteResizedRange(rowCount: number, columnCount: number): this {
    return this.at({ ...this.area, rowCount, columnCount });
  }
  GetOffsetRange(rows: number, columns: number): this {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  GetBoundingRect(other: unknown): this {
    return this.at(boundingArea(this.area, this.other(other).area));
  }
  GetIntersection(other: unknown): this {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  GetIntersectionOrNullObject(other: unknown): this | null {
    const shared = intersectArea(this.area, this.other(other).area);
    return shared && this.at(shared);
  }

  /** The library sends big arrays row block by row block, and first asks whether the whole fits. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (!sameArea(this.area, { ...this.area, rowCount: rows, columnCount: columns })) {
      throw new HostError('InvalidArgument', 'Range.values');
    }
  }

  /** An argument that may be a range of this sheet or an address on it. */
  protected abstract other(given: unknown): RangeShape;
}
