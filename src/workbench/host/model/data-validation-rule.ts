import { DataValidationOperator, DataValidationType } from '@univerjs/core';
import type { IDataValidationRuleBase } from '@univerjs/core';
import { HostError } from '../host-error';
import { RangeObject } from './range';
import type { ValidationRule } from '../../engine/validations';

type Operator = Exclude<Excel.BasicDataValidation['operator'], Excel.DataValidationOperator>;
type Compared = 'wholeNumber' | 'decimal' | 'textLength';

const OPERATORS: Readonly<Record<Operator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const COMPARED: Readonly<Record<Compared, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
};

type RuleKind = 'WholeNumber' | 'Decimal' | 'List' | 'TextLength' | 'Custom';

const KINDS: Readonly<Record<string, RuleKind>> = {
  [DataValidationType.WHOLE]: 'WholeNumber',
  [DataValidationType.DECIMAL]: 'Decimal',
  [DataValidationType.LIST]: 'List',
  [DataValidationType.LIST_MULTIPLE]: 'List',
  [DataValidationType.TEXT_LENGTH]: 'TextLength',
  [DataValidationType.CUSTOM]: 'Custom',
};

/** Excel's rule in the open spreadsheet's terms. @throws HostError InvalidArgument, NotImplemented for dates and times. */
export function toValidationRule(rule: Excel.DataValidationRule): ValidationRule {
  if (rule.list) {
    const source: unknown = rule.list.source;
    return {
      type: DataValidationType.LIST,
      formula1: listSource(source),
      showDropDown: rule.list.inCellDropDown,
      allowBlank: true,
    };
  }
  if (rule.custom)
    return { type: DataValidationType.CUSTOM, formula1: asFormula(rule.custom.formula), allowBlank: true };
  for (const kind of Object.keys(COMPARED) as Compared[]) {
    const comparison = rule[kind];
    if (comparison) return { type: COMPARED[kind], allowBlank: true, ...compared(comparison) };
  }
  throw new HostError(rule.date || rule.time ? 'NotImplemented' : 'InvalidArgument');
}

export function fromValidationRule(
  rule: IDataValidationRuleBase & { showDropDown?: boolean },
): Excel.DataValidationRule {
  const kind = kindOfRule(rule);
  if (kind === 'None') return {};
  const { formula1 = '', formula2 = '' } = rule;
  if (kind === 'List') return { list: { inCellDropDown: rule.showDropDown ?? true, source: formula1 } };
  if (kind === 'Custom') return { custom: { formula: formula1 } };
  const operator =
    (Object.keys(OPERATORS) as Operator[]).find((name) => OPERATORS[name] === rule.operator) ?? 'Between';
  const second = formula2 === '' ? {} : { formula2: bound(formula2) };
  return { [`${kind.charAt(0).toLowerCase()}${kind.slice(1)}`]: { operator, formula1: bound(formula1), ...second } };
}

/** What Excel calls the kind of a rule; kinds that only the open spreadsheet has are none. */
export function kindOfRule(rule: IDataValidationRuleBase): RuleKind | 'None' {
  return KINDS[rule.type] ?? 'None';
}

function compared(comparison: Excel.BasicDataValidation): Partial<ValidationRule> {
  const operator = OPERATORS[comparison.operator] as DataValidationOperator | undefined;
  if (operator === undefined) throw new HostError('InvalidArgument');
  const second = comparison.formula2 as unknown;
  return {
    operator,
    formula1: text(comparison.formula1),
    ...(second === undefined || second === null ? {} : { formula2: text(second) }),
  };
}

/** A list's source: `a,b,c`, a formula, or a range, which may have arrived as an object. */
function listSource(source: unknown): string {
  if (source instanceof RangeObject) return `=${source.absoluteAddress}`;
  if (typeof source !== 'string' || source === '') throw new HostError('InvalidArgument');
  return source;
}

function text(given: unknown): string {
  if (given instanceof RangeObject) return `=${given.absoluteAddress}`;
  if (typeof given === 'number') return String(given);
  if (typeof given !== 'string' || given === '') throw new HostError('InvalidArgument');
  return given;
}

function asFormula(formula: string): string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw new HostError('InvalidArgument');
  return formula;
}

/** Excel answers a number where the bound is one. */
function bound(formula: string): string | number {
  const number = Number(formula);
  return formula === '' || Number.isNaN(number) ? formula : number;
}
