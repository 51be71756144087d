import { commission } from './commission';
import { Decimal, exact, toNumber, ZERO, type Figure } from './decimal';
import { PayError } from './pay-error';
import { round } from './round';
import { tierTable } from './tiers';
import type { Money } from './units';
import { WITHHOLDING_TABLE } from './withholding-table';

/** Tax grows slice by slice, as a marginal commission does; tables with quick deductions give the same. */
const BRACKETS = /* @__PURE__ */ tierTable(WITHHOLDING_TABLE.brackets);

/**
 * China's income tax to withhold this month, cumulatively 累计预扣法: the tax on the year's taxable income so far, less
 * what was withheld before. Where more was withheld than is due, nothing is; it is set off later in the year or
 * refunded at the annual settlement, not here.
 * @param cumulativeTaxable yuan from January (or from being hired) to this month: income less 5,000 a month, insurance
 *   and other deductions; below zero there is no tax
 * @param withheld yuan withheld in these months before this one, zero or more
 * @returns yuan, rounded half-up to 0.01
 * @throws PayError `withholding.negative`
 */
export function withholding(cumulativeTaxable: Figure, withheld: Figure = 0): Money {
  const before = exact(withheld);
  if (before.lessThan(ZERO)) throw new PayError('#VALUE!', 'withholding.negative', { withheld: toNumber(before) });
  const due = commission(Decimal.max(ZERO, exact(cumulativeTaxable)), BRACKETS);
  return Decimal.max(ZERO, round(due.minus(before))) as Money;
}
