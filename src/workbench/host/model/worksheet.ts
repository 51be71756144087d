import { WHOLE_SHEET } from '../../engine/area';
import { EventType } from '../events';
import { HostError } from '../host-error';
import { toColor } from './color';
import { findRange } from './find-range';
import { WorksheetFreezePanesObject } from './freeze-panes';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { NamedItemCollectionObject } from './named-item-collection';
import { HorizontalPageBreaksObject } from './page-breaks';
import { PageLayoutObject } from './page-layout';
import { RangeObject } from './range';
import { requireSheetName } from './sheet-name';
import { TableCollectionObject } from './table-collection';
import { WorksheetProtectionObject } from './worksheet-protection';

export class WorksheetObject extends HostObject implements Of<WorksheetObject, Excel.Worksheet> {
  readonly excelName = 'Worksheet';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
    if (!model.engine.sheets.has(sheetId)) throw new HostError('ItemNotFound');
  }

  get Id(): string {
    return this.sheetId;
  }
  get Name(): string {
    return this.#sheets.name(this.sheetId);
  }
  set Name(name: unknown) {
    requireSheetName(this.model, name, this.sheetId);
    this.#sheets.rename(this.sheetId, name);
  }
  get Position(): number {
    return this.#sheets.ids().indexOf(this.sheetId);
  }
  set Position(position: number) {
    if (!Number.isInteger(position) || position < 0 || position >= this.#sheets.ids().length)
      throw new HostError('InvalidArgument');
    this.#sheets.move(this.sheetId, position);
  }
  get Visibility(): 'Visible' | 'Hidden' | 'VeryHidden' {
    return this.#sheets.isHidden(this.sheetId) ? 'Hidden' : 'Visible';
  }
  set Visibility(visibility: 'Visible' | 'Hidden' | 'VeryHidden') {
    if (visibility !== 'Visible') this.#requireAnotherVisible();
    this.#sheets.setHidden(this.sheetId, visibility !== 'Visible');
  }
  /** `""` where the tab has no colour. */
  get TabColor(): string {
    const color = this.#sheets.tabColor(this.sheetId);
    return color === '' ? '' : toColor(color);
  }
  set TabColor(color: string) {
    this.#sheets.setTabColor(this.sheetId, color === '' ? '' : toColor(color));
  }
  get ShowGridlines(): boolean {
    return this.#sheets.showsGridlines(this.sheetId);
  }
  set ShowGridlines(shown: boolean) {
    this.#sheets.setShowsGridlines(this.sheetId, shown);
  }

  get FreezePanes(): WorksheetFreezePanesObject {
    return new WorksheetFreezePanesObject(this.model, this.sheetId);
  }
  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.model, this.sheetId);
  }
  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.model, this.sheetId);
  }
  get HorizontalPageBreaks(): HorizontalPageBreaksObject {
    return new HorizontalPageBreaksObject(this.model, this.sheetId);
  }
  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.model, this.sheetId);
  }
  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.model, this.sheetId);
  }

  GetRange(address?: string | null): RangeObject {
    if (address === undefined || address === null || address === '')
      return new RangeObject(this.model, this.sheetId, WHOLE_SHEET);
    return findRange(this.model, this.sheetId, address);
  }
  GetRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): RangeObject {
    return new RangeObject(this.model, this.sheetId, { row, column, rowCount, columnCount });
  }
  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly?: boolean): RangeObject {
    return this.GetRange().GetUsedRange(valuesOnly);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    return this.GetRange().GetUsedRangeOrNullObject(valuesOnly);
  }

  Activate(): void {
    if (this.#sheets.isHidden(this.sheetId)) throw new HostError('InvalidOperation');
    this.#sheets.activate(this.sheetId);
  }
  /** @throws HostError GeneralException for the only visible sheet, as in Excel. */
  Delete(): void {
    this.#requireAnotherVisible();
    this.#sheets.remove(this.sheetId);
  }

  _RegisterDataChangedEvent(): void {
    this.model.events.want(EventType.WorksheetChanged, this.sheetId);
  }
  _UnregisterDataChangedEvent(): void {
    this.model.events.unwant(EventType.WorksheetChanged, this.sheetId);
  }
  _RegisterSelectionChangedEvent(): void {
    this.model.events.want(EventType.WorksheetSelectionChanged, this.sheetId);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.model.events.unwant(EventType.WorksheetSelectionChanged, this.sheetId);
  }
  _RegisterActivatedEvent(): void {
    this.model.events.want(EventType.WorksheetActivated, this.sheetId);
  }
  _UnregisterActivatedEvent(): void {
    this.model.events.unwant(EventType.WorksheetActivated, this.sheetId);
  }

  get #sheets(): Model['engine']['sheets'] {
    return this.model.engine.sheets;
  }

  #requireAnotherVisible(): void {
    const others = this.#sheets.ids().filter((id) => id !== this.sheetId && !this.#sheets.isHidden(id));
    if (others.length === 0) throw new HostError('GeneralException');
  }
}
