import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat, FormatRule } from '../../engine/conditional-formats';
import { HostError } from '../host-error';
import { CellValueConditionalFormatObject } from './cell-value-format';
import { ConditionalFormatHandle } from './conditional-format-handle';
import { CustomConditionalFormatObject } from './custom-format';
import { DataBarConditionalFormatObject } from './data-bar';
import { requireAllowed } from './guard';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';
import { orNull } from './or-null';
import { RangeObject } from './range';

type Kind =
  'DataBar' | 'CellValue' | 'Custom' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'ContainsText' | 'PresetCriteria';

export class ConditionalFormatObject
  extends HostObject
  implements Of<ConditionalFormatObject, Excel.ConditionalFormat>
{
  readonly excelName = 'ConditionalFormat';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }
  get Type(): Kind {
    return kindOf(this.#format.rule);
  }
  /** 0 is the first to win. */
  get Priority(): number {
    return this.model.engine.conditionalFormats.all(this.sheetId).findIndex((format) => format.id === this.id);
  }
  get StopIfTrue(): boolean {
    return this.#format.stopIfTrue;
  }
  set StopIfTrue(stop: boolean) {
    this.model.engine.conditionalFormats.change(this.sheetId, this.id, { stopIfTrue: stop });
  }

  get DataBar(): DataBarConditionalFormatObject {
    return new DataBarConditionalFormatObject(this.#handle('DataBar'));
  }
  get DataBarOrNullObject(): DataBarConditionalFormatObject {
    return orNull(this.Type === 'DataBar' ? this.DataBar : null);
  }
  get CellValue(): CellValueConditionalFormatObject {
    return new CellValueConditionalFormatObject(this.#handle('CellValue'));
  }
  get CellValueOrNullObject(): CellValueConditionalFormatObject {
    return orNull(this.Type === 'CellValue' ? this.CellValue : null);
  }
  get Custom(): CustomConditionalFormatObject {
    return new CustomConditionalFormatObject(this.#handle('Custom'));
  }
  get CustomOrNullObject(): CustomConditionalFormatObject {
    return orNull(this.Type === 'Custom' ? this.Custom : null);
  }

  GetRange(): RangeObject {
    const [area, ...others] = this.#format.areas;
    if (!area || others.length > 0) throw new HostError('ItemNotFound');
    return new RangeObject(this.model, this.sheetId, area);
  }
  Delete(): void {
    requireAllowed(this.model, this.sheetId, 'allowFormatCells');
    this.model.engine.conditionalFormats.remove(this.sheetId, this.id);
  }

  get #format(): ConditionalFormat {
    const found = this.model.engine.conditionalFormats.all(this.sheetId).find((format) => format.id === this.id);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  /** @throws HostError InvalidOperation where the format is of another kind. */
  #handle(kind: Kind): ConditionalFormatHandle {
    if (this.Type !== kind) throw new HostError('InvalidOperation');
    return new ConditionalFormatHandle(this.model, this.sheetId, this.id);
  }
}

function kindOf(rule: FormatRule): Kind {
  if (rule.type === CFRuleType.dataBar) return 'DataBar';
  if (rule.type === CFRuleType.colorScale) return 'ColorScale';
  if (rule.type === CFRuleType.iconSet) return 'IconSet';
  switch ('subType' in rule ? rule.subType : undefined) {
    case CFSubRuleType.number:
      return 'CellValue';
    case CFSubRuleType.formula:
      return 'Custom';
    case CFSubRuleType.rank:
      return 'TopBottom';
    case CFSubRuleType.text:
      return 'ContainsText';
    default:
      return 'PresetCriteria';
  }
}
