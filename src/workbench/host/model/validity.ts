import { DataValidationOperator } from '@univerjs/core';
import type { IDataValidationRuleBase } from '@univerjs/core';
import type { CellValue } from '../../engine/entry';
import { kindOfRule } from './data-validation-rule';

/** Whether a rule with fixed bounds allows a value; rules with formulas are taken to. */
export function isValid(rule: IDataValidationRuleBase, value: CellValue): boolean {
  if (value === '') return rule.allowBlank !== false;
  switch (kindOfRule(rule)) {
    case 'List':
      return rule.formula1?.startsWith('=') === true || (rule.formula1 ?? '').split(',').includes(String(value));
    case 'WholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && compares(rule, value);
    case 'Decimal':
      return typeof value === 'number' && compares(rule, value);
    case 'TextLength':
      return compares(rule, String(value).length);
    default:
      return true;
  }
}

function compares(rule: IDataValidationRuleBase, value: number): boolean {
  const first = Number(rule.formula1);
  const second = Number(rule.formula2 ?? first);
  if (Number.isNaN(first) || Number.isNaN(second)) return true;
  switch (rule.operator ?? DataValidationOperator.BETWEEN) {
    case DataValidationOperator.BETWEEN:
      return value >= first && value <= second;
    case DataValidationOperator.NOT_BETWEEN:
      return value < first || value > second;
    case DataValidationOperator.EQUAL:
      return value === first;
    case DataValidationOperator.NOT_EQUAL:
      return value !== first;
    case DataValidationOperator.GREATER_THAN:
      return value > first;
    case DataValidationOperator.GREATER_THAN_OR_EQUAL:
      return value >= first;
    case DataValidationOperator.LESS_THAN:
      return value < first;
    case DataValidationOperator.LESS_THAN_OR_EQUAL:
      return value <= first;
  }
}
