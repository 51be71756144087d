import type { Area } from '../../engine/area';
import { HostError } from '../host-error';
import { HostCollection, HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

/** Several ranges of one sheet, such as a selection made with Ctrl. */
export class RangeAreasObject extends HostObject implements Of<RangeAreasObject, Excel.RangeAreas> {
  readonly excelName = 'RangeAreas';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly parts: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    return this.Areas.list()
      .map((range) => range.Address)
      .join(',');
  }
  get AreaCount(): number {
    return this.parts.length;
  }
  get CellCount(): number {
    const count = this.parts.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.Areas.list().every((range) => range.IsEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.Areas.list().every((range) => range.IsEntireRow);
  }
  get Areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.parts.map((area) => new RangeObject(this.model, this.sheetId, area)));
  }
  get Worksheet(): WorksheetObject {
    return new WorksheetObject(this.model, this.sheetId);
  }
}

export class RangeCollectionObject
  extends HostCollection<RangeObject>
  implements Of<RangeCollectionObject, Excel.RangeCollection>
{
  readonly excelName = 'RangeCollection';

  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }

  override list(): readonly RangeObject[] {
    return this.ranges;
  }
  GetCount(): number {
    return this.ranges.length;
  }
  GetItemAt(index: number): RangeObject {
    const range = this.ranges[index];
    if (!range) throw new HostError('InvalidArgument');
    return range;
  }
}
