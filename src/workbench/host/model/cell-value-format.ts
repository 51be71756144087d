import { CFNumberOperator, CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import { HostError } from '../host-error';
import type { ConditionalFormatHandle } from './conditional-format-handle';
import { ConditionalRangeFormatObject } from './conditional-range-format';
import { HostObject } from './host-object';
import type { Of } from './host-object';

type Operator = Exclude<Excel.ConditionalCellValueRule['operator'], Excel.ConditionalCellValueOperator | 'Invalid'>;

const OPERATORS: Readonly<Record<Operator, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/** A format that holds while a cell's value compares with numbers. */
export class CellValueConditionalFormatObject
  extends HostObject
  implements Of<CellValueConditionalFormatObject, Excel.CellValueConditionalFormat>
{
  readonly excelName = 'CellValueConditionalFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.handle);
  }
  get Rule(): Excel.ConditionalCellValueRule {
    const rule = this.handle.highlight;
    if (rule.subType !== CFSubRuleType.number || !('operator' in rule)) throw new HostError('InvalidOperation');
    const operator =
      (Object.keys(OPERATORS) as Operator[]).find((name) => OPERATORS[name] === rule.operator) ?? 'EqualTo';
    const [first = 0, second] = [rule.value].flat();
    return { operator, formula1: `=${first}`, ...(second === undefined ? {} : { formula2: `=${second}` }) };
  }
  /** @throws HostError NotImplemented where a bound is a formula: the open spreadsheet compares with numbers only. */
  set Rule(rule: Excel.ConditionalCellValueRule) {
    const operator = OPERATORS[rule.operator as Operator] as CFNumberOperator | undefined;
    if (operator === undefined) throw new HostError('InvalidArgument');
    const shared = {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.number,
      style: this.handle.highlight.style,
    } as const;
    const first = toNumber(rule.formula1);
    if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
      this.handle.replace({ ...shared, operator, value: [first, toNumber(rule.formula2)] });
    } else {
      this.handle.replace({ ...shared, operator, value: first });
    }
  }
}

function toNumber(formula: string | undefined): number {
  const text = (formula ?? '').replace(/^=/, '').trim();
  if (text === '') throw new HostError('InvalidArgument');
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (Number.isNaN(number)) throw new HostError('NotImplemented');
  return number;
}
