import { CFValueType } from '@univerjs/sheets-conditional-formatting';
import { HostError } from '../host-error';
import { toColor } from './color';
import type { ConditionalFormatHandle, DataBarRule } from './conditional-format-handle';
import { HostObject } from './host-object';
import type { Of } from './host-object';

type Bound = DataBarRule['config']['min'];
type RuleType = 'LowestValue' | 'HighestValue' | 'Automatic' | 'Number' | 'Percent' | 'Percentile' | 'Formula';

export class DataBarConditionalFormatObject
  extends HostObject
  implements Of<DataBarConditionalFormatObject, Excel.DataBarConditionalFormat>
{
  readonly excelName = 'DataBarConditionalFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get BarDirection(): 'Context' | 'LeftToRight' | 'RightToLeft' {
    return (this.handle.extras.barDirection ?? 'Context') as 'Context';
  }
  set BarDirection(direction: 'Context' | 'LeftToRight' | 'RightToLeft') {
    if (!['Context', 'LeftToRight', 'RightToLeft'].includes(direction)) throw new HostError('InvalidArgument');
    this.handle.extend({ barDirection: direction });
  }
  get LowerBoundRule(): Excel.ConditionalDataBarRule {
    return fromBound(this.handle.dataBar.config.min, 'LowestValue');
  }
  set LowerBoundRule(rule: Excel.ConditionalDataBarRule) {
    this.#configure({ min: toBound(rule, CFValueType.min) });
  }
  get UpperBoundRule(): Excel.ConditionalDataBarRule {
    return fromBound(this.handle.dataBar.config.max, 'HighestValue');
  }
  set UpperBoundRule(rule: Excel.ConditionalDataBarRule) {
    this.#configure({ max: toBound(rule, CFValueType.max) });
  }
  get ShowDataBarOnly(): boolean {
    return !this.handle.dataBar.isShowValue;
  }
  set ShowDataBarOnly(only: boolean) {
    this.handle.replace({ ...this.handle.dataBar, isShowValue: !only });
  }
  get PositiveFormat(): ConditionalDataBarPositiveFormatObject {
    return new ConditionalDataBarPositiveFormatObject(this.handle);
  }

  #configure(change: Partial<DataBarRule['config']>): void {
    const rule = this.handle.dataBar;
    this.handle.replace({ ...rule, config: { ...rule.config, ...change } });
  }
}

export class ConditionalDataBarPositiveFormatObject
  extends HostObject
  implements Of<ConditionalDataBarPositiveFormatObject, Excel.ConditionalDataBarPositiveFormat>
{
  readonly excelName = 'ConditionalDataBarPositiveFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get FillColor(): string {
    return toColor(this.handle.dataBar.config.positiveColor);
  }
  set FillColor(color: string) {
    this.#configure({ positiveColor: toColor(color) });
  }
  get GradientFill(): boolean {
    return this.handle.dataBar.config.isGradient;
  }
  set GradientFill(gradient: boolean) {
    this.#configure({ isGradient: gradient });
  }
  /** `""` where the bar has no border. */
  get BorderColor(): string {
    return this.handle.extras.borderColor ?? '';
  }
  set BorderColor(color: string) {
    this.handle.extend({ borderColor: color === '' ? '' : toColor(color) });
  }

  #configure(change: Partial<DataBarRule['config']>): void {
    const rule = this.handle.dataBar;
    this.handle.replace({ ...rule, config: { ...rule.config, ...change } });
  }
}

function fromBound(bound: Bound, extreme: RuleType): Excel.ConditionalDataBarRule {
  const type = {
    min: extreme,
    max: extreme,
    num: 'Number',
    percent: 'Percent',
    percentile: 'Percentile',
    formula: 'Formula',
  } as const;
  return { type: type[bound.type], ...(bound.value === undefined ? {} : { formula: String(bound.value) }) };
}

/** A bound of type Number comes as `0`, or as `=0` like every formula. */
function toBound(rule: Excel.ConditionalDataBarRule, extreme: CFValueType.min | CFValueType.max): Bound {
  const formula = rule.formula ?? '';
  const number = Number(formula.replace(/^=/, ''));
  switch (rule.type) {
    case 'Automatic':
    case 'LowestValue':
    case 'HighestValue':
      return { type: extreme };
    case 'Number':
      return Number.isNaN(number)
        ? { type: CFValueType.formula, value: formula }
        : { type: CFValueType.num, value: number };
    case 'Percent':
      return { type: CFValueType.percent, value: number };
    case 'Percentile':
      return { type: CFValueType.percentile, value: number };
    case 'Formula':
      return { type: CFValueType.formula, value: formula };
    default:
      throw new HostError('InvalidArgument');
  }
}
