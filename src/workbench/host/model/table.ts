import type { Table } from '../../engine/tables';
import { HostError } from '../host-error';
import { requireUnprotected } from './guard';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { RangeObject } from './range';
import { TableColumnCollectionObject } from './table-columns';
import { requireNewName } from './workbook-names';
import { WorksheetObject } from './worksheet';

const DEFAULT_STYLE = 'TableStyleMedium2';

export class TableObject extends HostObject implements Of<TableObject, Excel.Table> {
  readonly excelName = 'Table';

  constructor(
    private readonly model: Model,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.#table.name;
  }
  set Name(name: unknown) {
    if (typeof name === 'string' && name.toLowerCase() === this.#table.name.toLowerCase()) return;
    requireNewName(this.model, name, null);
    this.model.engine.tables.rename(this.#table, name);
  }
  get Style(): string {
    return this.model.engine.sheetExtras(this.#table.sheetId).tableStyles[this.id] ?? DEFAULT_STYLE;
  }
  set Style(style: string) {
    this.model.engine.sheetExtras(this.#table.sheetId).tableStyles[this.id] = style;
  }
  /** The open spreadsheet's tables have no total row. */
  get ShowTotals(): boolean {
    return false;
  }
  set ShowTotals(shown: boolean) {
    if (shown) throw new HostError('NotImplemented');
  }
  get Columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this.model, this.id);
  }
  get Worksheet(): WorksheetObject {
    return new WorksheetObject(this.model, this.#table.sheetId);
  }

  GetRange(): RangeObject {
    return this.#range(this.#table.area);
  }
  GetHeaderRowRange(): RangeObject {
    return this.#range(this.model.engine.tables.headerArea(this.#table));
  }
  GetDataBodyRange(): RangeObject {
    return this.#range(this.model.engine.tables.bodyArea(this.#table));
  }
  /** Takes the table and its cells away. */
  Delete(): Promise<void> {
    const table = this.#table;
    requireUnprotected(this.model, table.sheetId);
    this.model.engine.tables.remove(table);
    return this.model.engine.structure.remove(table.sheetId, table.area, 'Up');
  }
  ConvertToRange(): RangeObject {
    const table = this.#table;
    requireUnprotected(this.model, table.sheetId);
    this.model.engine.tables.remove(table);
    return this.#range(table.area, table.sheetId);
  }

  get #table(): Table {
    const table = this.model.engine.tables.find(this.id);
    if (!table) throw new HostError('ItemNotFound');
    return table;
  }

  #range(area: RangeObject['area'], sheetId = this.#table.sheetId): RangeObject {
    return new RangeObject(this.model, sheetId, area);
  }
}
