import { requireBounded } from './array-argument';
import type { Area } from '../../engine/area';
import { HostError } from '../host-error';
import { requireUnprotected } from './guard';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { rowOrder } from './row-order';

export class RangeSortObject extends HostObject implements Of<RangeSortObject, Excel.RangeSort> {
  readonly excelName = 'RangeSort';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  /** Sorts whole rows by the values of the key columns, which are counted from the range's first. */
  Apply(
    fields: readonly Excel.SortField[],
    matchCase?: boolean,
    hasHeaders?: boolean,
    orientation?: 'Rows' | 'Columns' | null,
  ): void {
    if (orientation === 'Columns') throw new HostError('NotImplemented');
    requireUnprotected(this.model, this.sheetId);
    requireBounded(this.area);
    const { row, rowCount } = this.area;
    const body = hasHeaders ? { ...this.area, row: row + 1, rowCount: rowCount - 1 } : this.area;
    if (fields.length === 0 || fields.some((field) => field.key < 0 || field.key >= body.columnCount))
      throw new HostError('InvalidArgument');
    if (body.rowCount < 2) return;
    const values = this.model.engine.cells.values(this.sheetId, body);
    this.model.engine.structure.reorderRows(this.sheetId, body, rowOrder(values, fields, matchCase === true));
  }
}
