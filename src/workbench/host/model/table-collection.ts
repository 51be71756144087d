import { intersectArea } from '../../engine/area';
import { HostError } from '../host-error';
import { findRange } from './find-range';
import { requireUnprotected } from './guard';
import { HostCollection } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { RangeObject } from './range';
import { TableObject } from './table';

/** The tables of the workbook (`sheetId` null) or of one sheet. */
export class TableCollectionObject
  extends HostCollection<TableObject>
  implements Of<TableCollectionObject, Excel.TableCollection>
{
  readonly excelName = 'TableCollection';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override list(): TableObject[] {
    const { sheets, tables } = this.model.engine;
    const order = sheets.ids();
    const own = tables.all().filter((table) => this.sheetId === null || table.sheetId === this.sheetId);
    return own
      .sort((a, b) => order.indexOf(a.sheetId) - order.indexOf(b.sheetId))
      .map((table) => new TableObject(this.model, table.id));
  }
  get Count(): number {
    return this.list().length;
  }

  /** Without headers a row of `Column1` … is put above, and what is below moves down. */
  async Add(given: unknown, hasHeaders: boolean): Promise<TableObject> {
    const { engine } = this.model;
    const onSheet = this.sheetId ?? engine.sheets.activeId();
    const range = given instanceof RangeObject ? given : findRange(this.model, onSheet, String(given));
    requireUnprotected(this.model, range.sheetId);
    const overlaps = engine.tables
      .all()
      .some((table) => table.sheetId === range.sheetId && intersectArea(table.area, range.area));
    if (overlaps) throw new HostError('InvalidArgument', '', "A table can't overlap another table.");
    if (!hasHeaders) await engine.structure.insert(range.sheetId, { ...range.area, rowCount: 1 }, 'Down');
    const rowCount = Math.max(hasHeaders ? range.area.rowCount : range.area.rowCount + 1, 2);
    const area = { ...range.area, rowCount };
    fillHeaders(this.model, range.sheetId, area);
    return new TableObject(this.model, engine.tables.add(range.sheetId, area, this.#freeName()));
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(key: string): TableObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  GetItemAt(index: number): TableObject {
    const found = this.list()[index];
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }
  GetItemOrNullObject(key: string): TableObject | null {
    const table = this.model.engine.tables.find(key);
    return table && (this.sheetId === null || table.sheetId === this.sheetId)
      ? new TableObject(this.model, table.id)
      : null;
  }

  #freeName(): string {
    let number = 1;
    while (this.model.engine.tables.find(`Table${number}`) || this.model.engine.names.find(`Table${number}`, null))
      number++;
    return `Table${number}`;
  }
}

/** Every header is text and none is blank or there twice: Excel writes `Column1`, or adds a number. */
function fillHeaders(model: Model, sheetId: string, area: RangeObject['area']): void {
  const header = { ...area, rowCount: 1 };
  const before = model.engine.cells.texts(sheetId, header)[0] ?? [];
  const taken = new Set<string>();
  const headers = before.map((text, index) => {
    const base = text === '' ? `Column${index + 1}` : text;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
  model.engine.cells.write(sheetId, header, [
    headers.map((name, index) => (name === before[index] ? null : `'${name}`)),
  ]);
}
