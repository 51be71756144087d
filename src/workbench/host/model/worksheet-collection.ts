import { EVERY_SHEET, EventType } from '../events';
import { HostError } from '../host-error';
import { HostCollection } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { requireSheetName } from './sheet-name';
import { WorksheetObject } from './worksheet';

export class WorksheetCollectionObject
  extends HostCollection<WorksheetObject>
  implements Of<WorksheetCollectionObject, Excel.WorksheetCollection>
{
  readonly excelName = 'WorksheetCollection';

  constructor(private readonly model: Model) {
    super();
  }

  override list(): WorksheetObject[] {
    return this.model.engine.sheets.ids().map((id) => new WorksheetObject(this.model, id));
  }

  /** Adds a sheet at the end; without a name, the first free one of `Sheet1`, `Sheet2` … */
  Add(name?: string | null): WorksheetObject {
    const wanted: unknown = name ?? this.#freeName();
    requireSheetName(this.model, wanted);
    return new WorksheetObject(this.model, this.model.engine.sheets.add(wanted));
  }
  GetItem(key: string): WorksheetObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  GetItemOrNullObject(key: string): WorksheetObject | null {
    const { sheets } = this.model.engine;
    const id = sheets.has(key) ? key : sheets.findByName(key);
    return id === undefined ? null : new WorksheetObject(this.model, id);
  }
  GetActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.model, this.model.engine.sheets.activeId());
  }
  GetFirst(visibleOnly?: boolean): WorksheetObject {
    return this.#at(0, visibleOnly);
  }
  GetLast(visibleOnly?: boolean): WorksheetObject {
    return this.#at(-1, visibleOnly);
  }
  GetCount(visibleOnly?: boolean): number {
    return this.#shown(visibleOnly).length;
  }

  _RegisterDataChangedEvent(): void {
    this.model.events.want(EventType.WorksheetChanged, EVERY_SHEET);
  }
  _UnregisterDataChangedEvent(): void {
    this.model.events.unwant(EventType.WorksheetChanged, EVERY_SHEET);
  }
  _RegisterSelectionChangedEvent(): void {
    this.model.events.want(EventType.WorksheetSelectionChanged, EVERY_SHEET);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.model.events.unwant(EventType.WorksheetSelectionChanged, EVERY_SHEET);
  }
  _RegisterActivatedEvent(): void {
    this.model.events.want(EventType.WorksheetActivated, EVERY_SHEET);
  }
  _UnregisterActivatedEvent(): void {
    this.model.events.unwant(EventType.WorksheetActivated, EVERY_SHEET);
  }
  _RegisterAddedEvent(): void {
    this.model.events.want(EventType.WorksheetAdded, EVERY_SHEET);
  }
  _UnregisterAddedEvent(): void {
    this.model.events.unwant(EventType.WorksheetAdded, EVERY_SHEET);
  }
  _RegisterDeletedEvent(): void {
    this.model.events.want(EventType.WorksheetDeleted, EVERY_SHEET);
  }
  _UnregisterDeletedEvent(): void {
    this.model.events.unwant(EventType.WorksheetDeleted, EVERY_SHEET);
  }

  #shown(visibleOnly: boolean | undefined): string[] {
    const { sheets } = this.model.engine;
    return sheets.ids().filter((id) => visibleOnly !== true || !sheets.isHidden(id));
  }

  #at(index: number, visibleOnly: boolean | undefined): WorksheetObject {
    const id = this.#shown(visibleOnly).at(index);
    if (id === undefined) throw new HostError('ItemNotFound');
    return new WorksheetObject(this.model, id);
  }

  #freeName(): string {
    let number = this.model.engine.sheets.ids().length + 1;
    while (this.model.engine.sheets.findByName(`Sheet${number}`) !== undefined) number++;
    return `Sheet${number}`;
  }
}
