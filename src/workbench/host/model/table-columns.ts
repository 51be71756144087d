import type { Area } from '../../engine/area';
import type { CellValue } from '../../engine/entry';
import type { Table } from '../../engine/tables';
import { HostError } from '../host-error';
import { HostCollection, HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { RangeObject } from './range';

export class TableColumnCollectionObject
  extends HostCollection<TableColumnObject>
  implements Of<TableColumnCollectionObject, Excel.TableColumnCollection>
{
  readonly excelName = 'TableColumnCollection';

  constructor(
    private readonly model: Model,
    private readonly tableId: string,
  ) {
    super();
  }

  override list(): TableColumnObject[] {
    const { columnCount } = tableOf(this.model, this.tableId).area;
    return Array.from(
      { length: columnCount },
      (_column, index) => new TableColumnObject(this.model, this.tableId, index),
    );
  }
  get Count(): number {
    return tableOf(this.model, this.tableId).area.columnCount;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(key: string | number): TableColumnObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  GetItemAt(index: number): TableColumnObject {
    const found = this.list()[index];
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }
  /** By name, or by id where a number is given. */
  GetItemOrNullObject(key: string | number): TableColumnObject | null {
    const wanted = String(key).toLowerCase();
    const columns = this.list();
    return (
      columns.find((column) => (typeof key === 'number' ? column.Id === key : column.Name.toLowerCase() === wanted)) ??
      null
    );
  }
}

export class TableColumnObject extends HostObject implements Of<TableColumnObject, Excel.TableColumn> {
  readonly excelName = 'TableColumn';

  constructor(
    private readonly model: Model,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return this.GetHeaderRowRange().Text[0]?.[0] ?? '';
  }
  get Values(): CellValue[][] {
    return this.GetRange().Values;
  }

  GetRange(): RangeObject {
    return this.#part(tableOf(this.model, this.tableId).area);
  }
  GetHeaderRowRange(): RangeObject {
    return this.#part(this.model.engine.tables.headerArea(tableOf(this.model, this.tableId)));
  }
  GetDataBodyRange(): RangeObject {
    return this.#part(this.model.engine.tables.bodyArea(tableOf(this.model, this.tableId)));
  }

  #part(area: Area): RangeObject {
    const { sheetId } = tableOf(this.model, this.tableId);
    return new RangeObject(this.model, sheetId, { ...area, column: area.column + this.index, columnCount: 1 });
  }
}

function tableOf(model: Model, id: string): Table {
  const table = model.engine.tables.find(id);
  if (!table) throw new HostError('ItemNotFound');
  return table;
}
