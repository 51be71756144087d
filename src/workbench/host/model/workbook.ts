import { ApplicationObject } from './application';
import { DocumentPropertiesObject } from './document-properties';
import { HostError } from '../host-error';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { NamedItemCollectionObject } from './named-item-collection';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { SettingCollectionObject } from './settings';
import { TableCollectionObject } from './table-collection';
import { WorksheetCollectionObject } from './worksheet-collection';

export class WorkbookObject extends HostObject implements Of<WorkbookObject, Excel.Workbook> {
  readonly excelName = 'Workbook';

  constructor(private readonly model: Model) {
    super();
  }

  get Name(): string {
    return this.model.engine.context.workbook().name;
  }
  get Application(): ApplicationObject {
    return new ApplicationObject(this.model);
  }
  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.model);
  }
  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.model, null);
  }
  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.model, null);
  }
  get Settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.model);
  }
  get Properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.model);
  }

  /** @throws HostError InvalidSelection where several areas are selected, as in Excel. */
  GetSelectedRange(): RangeObject {
    const [area, ...others] = this.model.engine.selection.areas();
    if (!area || others.length > 0)
      throw new HostError('InvalidSelection', '', 'The current selection is invalid for this operation.');
    return new RangeObject(this.model, this.model.engine.sheets.activeId(), area);
  }
  GetSelectedRanges(): RangeAreasObject {
    return new RangeAreasObject(this.model, this.model.engine.sheets.activeId(), this.model.engine.selection.areas());
  }
  GetActiveCell(): RangeObject {
    const { row, column } = this.model.engine.selection.activeCell();
    return new RangeObject(this.model, this.model.engine.sheets.activeId(), {
      row,
      column,
      rowCount: 1,
      columnCount: 1,
    });
  }

  /** The custom functions' runtime says that it is ready for calls. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    return;
  }
}
