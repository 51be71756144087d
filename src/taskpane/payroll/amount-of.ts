import { isFigure, toDouble } from '../../formula/value';
import type { Figure } from '../../plan/month-pay';
import type { PayrollColumn } from '../../sheets/payroll';
import type { PlanReviewRow } from '../../sheets/month-types';

/** What somebody's payroll has in a column; null for nothing, an error where there is no figure. */
export function amountOf({ inputs, result, adjustment, pay }: PlanReviewRow, { column }: PayrollColumn): Figure {
  switch (column.kind) {
    case 'input': {
      const given = inputs[column.name] ?? null;
      return typeof given === 'number' ? given : null;
    }
    case 'line': {
      const value = result.lines.get(column.name)?.value ?? null;
      if (value === null) return null;
      return isFigure(value) ? toDouble(value) : '#VALUE!';
    }
    case 'adjustment':
      return adjustment;
    case 'total':
      return pay;
    default:
      return null;
  }
}
