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
  const kind = (Object.keys(COMPARED) as Compared[]).find((name) => COMPARED[name] === rule.type);
  if (rule.type === DataValidationType.LIST) {
    return { list: { inCellDropDown: rule.showDropDown ?? true, source: rule.formula1 ?? '' } };
  }
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? '' } };
  if (!kind) return {};
  const operator =
    (Object.keys(OPERATORS) as Operator[]).find((name) => OPERATORS[name] === rule.operator) ?? 'Between';
  return {
    [kind]: { operator, formula1: bound(rule.formula1), ...(rule.formula2 ? { formula2: bound(rule.formula2) } : {}) },
  };
}

export function kindOfRule(
  rule: IDataValidationRuleBase,
): 'None' | 'WholeNumber' | 'Decimal' | 'List' | 'TextLength' | 'Custom' {
  switch (rule.type as DataValidationType) {
    case DataValidationType.WHOLE:
      return 'WholeNumber';
    case DataValidationType.DECIMAL:
      return 'Decimal';
    case DataValidationType.LIST:
    case DataValidationType.LIST_MULTIPLE:
      return 'List';
    case DataValidationType.TEXT_LENGTH:
      return 'TextLength';
    case DataValidationType.CUSTOM:
      return 'Custom';
    default:
      return 'None';
  }
}

function compared(comparison: Excel.BasicDataValidation): Partial<ValidationRule> {
  const operator = OPERATORS[comparison.operator as Operator] as DataValidationOperator | undefined;
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
function bound(formula: string | undefined): string | number {
  const number = Number(formula);
  return formula === undefined || formula === '' || Number.isNaN(number) ? (formula ?? '') : number;
}
