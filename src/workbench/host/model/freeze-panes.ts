import { SHEET_COLUMNS, SHEET_ROWS } from '../../engine/area';
import { HostError } from '../host-error';
import { findRange } from './find-range';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { RangeObject } from './range';

export class WorksheetFreezePanesObject
  extends HostObject
  implements Of<WorksheetFreezePanesObject, Excel.WorksheetFreezePanes>
{
  readonly excelName = 'WorksheetFreezePanes';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  /** Freezes everything above and left of the range's last cell, that cell included. */
  FreezeAt(given: unknown): void {
    const { area } = given instanceof RangeObject ? given : findRange(this.model, this.sheetId, String(given));
    const rows = area.rowCount === SHEET_ROWS ? 0 : area.row + area.rowCount;
    const columns = area.columnCount === SHEET_COLUMNS ? 0 : area.column + area.columnCount;
    this.model.engine.freeze.set(this.sheetId, { rows, columns });
  }
  FreezeRows(count = 0): void {
    this.#require(count);
    this.model.engine.freeze.set(this.sheetId, { rows: count, columns: 0 });
  }
  FreezeColumns(count = 0): void {
    this.#require(count);
    this.model.engine.freeze.set(this.sheetId, { rows: 0, columns: count });
  }
  Unfreeze(): void {
    this.model.engine.freeze.set(this.sheetId, { rows: 0, columns: 0 });
  }
  GetLocation(): RangeObject {
    const location = this.GetLocationOrNullObject();
    if (!location) throw new HostError('ItemNotFound');
    return location;
  }
  GetLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.model.engine.freeze.of(this.sheetId);
    if (rows === 0 && columns === 0) return null;
    const area = {
      row: 0,
      column: 0,
      rowCount: rows === 0 ? SHEET_ROWS : rows,
      columnCount: columns === 0 ? SHEET_COLUMNS : columns,
    };
    return new RangeObject(this.model, this.sheetId, area);
  }

  #require(count: number): void {
    if (!Number.isInteger(count) || count < 0) throw new HostError('InvalidArgument');
  }
}
