import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import { HostError } from '../host-error';
import type { ConditionalFormatHandle } from './conditional-format-handle';
import { ConditionalRangeFormatObject } from './conditional-range-format';
import { HostObject } from './host-object';
import type { Of } from './host-object';

/** A format that holds where a formula is true. */
export class CustomConditionalFormatObject
  extends HostObject
  implements Of<CustomConditionalFormatObject, Excel.CustomConditionalFormat>
{
  readonly excelName = 'CustomConditionalFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.handle);
  }
  get Rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.handle);
  }
}

export class ConditionalFormatRuleObject
  extends HostObject
  implements Of<ConditionalFormatRuleObject, Excel.ConditionalFormatRule>
{
  readonly excelName = 'ConditionalFormatRule';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  /** Relative to the top left cell of the range. */
  get Formula(): string {
    const rule = this.handle.highlight;
    return rule.subType === CFSubRuleType.formula && 'value' in rule ? rule.value : '';
  }
  set Formula(formula: string) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw new HostError('InvalidArgument');
    const { style } = this.handle.highlight;
    this.handle.replace({ type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, style, value: formula });
  }
}
