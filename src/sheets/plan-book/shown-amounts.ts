import { FORMATS } from '../style';
import type { PlanColumnManner } from './plan-kpi-columns';
import type { PlanKpiColumn, PlanPerson } from './plan-month-types';

const MONEY = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/**
 * The amounts of an input and their total as the cells show them, for Excel shows `####` where a figure does not fit.
 * None for other columns: what their formulas come to is not known yet.
 */
export function shownAmounts(
  people: readonly PlanPerson[],
  column: PlanKpiColumn | undefined,
  { format, adds }: Pick<PlanColumnManner, 'format' | 'adds'>,
): readonly string[] {
  if (column?.kind !== 'input' || format !== FORMATS.money) return [];
  const amounts = people.flatMap(({ inputs }) => {
    const amount = inputs[column.name];
    return typeof amount === 'number' ? [amount] : [];
  });
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return (adds ? [...amounts, total] : amounts).map((amount) => MONEY.format(amount));
}
