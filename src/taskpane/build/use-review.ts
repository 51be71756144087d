import { useMemo } from 'react';
import { reviewMonth } from '../../sheets/month';
import type { MonthReview } from '../../sheets/month-types';
import { useMonthState } from '../month-context';

/** The month as it would be built now; null while it cannot be reckoned. */
export function useReview(): MonthReview | null {
  const { setup, sources, existing, plans } = useMonthState();
  return useMemo(() => {
    const { people, targets, actuals } = sources;
    if (!setup || !people || (setup.indicators.length === 0 && setup.plans.length === 0)) return null;
    return reviewMonth(setup, { people, targets, actuals }, existing, plans);
  }, [setup, sources, existing, plans]);
}

/** Whether anybody is paid by indicators, so that there must be some; until a month can be reckoned, everybody may be. */
export function paysByIndicators(review: MonthReview | null): boolean {
  return review === null || review.rows.length > 0 || review.plans.every(({ rows }) => rows.length === 0);
}
