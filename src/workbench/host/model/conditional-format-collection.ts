import { CFNumberOperator, CFRuleType, CFSubRuleType, CFValueType } from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../engine/area';
import type { FormatRule } from '../../engine/conditional-formats';
import { HostError } from '../host-error';
import { ConditionalFormatObject } from './conditional-format';
import { requireAllowed } from './guard';
import { HostCollection } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';

/** The conditional formats that touch a range, the first winning. */
export class ConditionalFormatCollectionObject
  extends HostCollection<ConditionalFormatObject>
  implements Of<ConditionalFormatCollectionObject, Excel.ConditionalFormatCollection>
{
  readonly excelName = 'ConditionalFormatCollection';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  override list(): ConditionalFormatObject[] {
    const touching = this.model.engine.conditionalFormats.touching(this.sheetId, this.area);
    return touching.map((format) => new ConditionalFormatObject(this.model, this.sheetId, format.id));
  }

  /** @throws HostError NotImplemented for kinds that this host does not draw. */
  Add(type: string): ConditionalFormatObject {
    requireAllowed(this.model, this.sheetId, 'allowFormatCells');
    const id = this.model.engine.conditionalFormats.add(this.sheetId, this.area, newRule(type));
    return new ConditionalFormatObject(this.model, this.sheetId, id);
  }
  ClearAll(): void {
    requireAllowed(this.model, this.sheetId, 'allowFormatCells');
    for (const format of this.list()) format.Delete();
  }
  GetCount(): number {
    return this.list().length;
  }
  GetItem(id: string): ConditionalFormatObject {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  GetItemOrNullObject(id: string): ConditionalFormatObject | null {
    return this.list().find((format) => format.Id === id) ?? null;
  }
  GetItemAt(index: number): ConditionalFormatObject {
    const found = this.list()[index];
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }
}

/** A format as Excel makes it, before anything has been set. */
function newRule(type: string): FormatRule {
  const highlight = { type: CFRuleType.highlightCell, style: {} } as const;
  switch (type) {
    case 'DataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: true,
          positiveColor: '#638EC6',
          nativeColor: '#FF0000',
        },
      };
    case 'CellValue':
      return { ...highlight, subType: CFSubRuleType.number, operator: CFNumberOperator.equal };
    case 'Custom':
      return { ...highlight, subType: CFSubRuleType.formula, value: '' };
    case 'ColorScale':
    case 'IconSet':
    case 'TopBottom':
    case 'PresetCriteria':
    case 'ContainsText':
      throw new HostError('NotImplemented');
    default:
      throw new HostError('InvalidArgument');
  }
}
