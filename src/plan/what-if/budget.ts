import { exact, toNumber } from '../../pay';

/** How a month's cost stands to a budget. */
export interface BudgetResult {
  /** What is left of the budget; below nought what it is exceeded by. */
  readonly left: number;
  /**
   * Who breaks it: those whose pay rose most against the month as it is, as few of them as it takes, so that without their
   * rises the budget would be kept. Nobody where it is kept, and nobody where it would not be kept even without any rise.
   */
  readonly breakers: readonly { readonly key: string; readonly difference: number }[];
  /** Over the budget even if nobody's pay had risen. */
  readonly withoutRises: boolean;
}

/**
 * Holds a cost against a budget. Of equal rises the first in the order of the people counts first.
 * @param changes everybody's difference to the month as it is
 */
export function budgetOf(
  budget: number,
  total: number,
  changes: readonly { readonly key: string; readonly difference: number }[],
): BudgetResult {
  const left = exact(budget).minus(exact(total));
  const breakers = [];
  let still = left;
  const rises = changes.filter(({ difference }) => difference > 0).sort((a, b) => b.difference - a.difference);
  for (const rise of rises) {
    if (still.greaterThanOrEqualTo(0)) break;
    breakers.push(rise);
    still = still.plus(exact(rise.difference));
  }
  const withoutRises = still.lessThan(0);
  return { left: toNumber(left), breakers: withoutRises ? [] : breakers, withoutRises };
}
