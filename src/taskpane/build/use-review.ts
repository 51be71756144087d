import { useMemo } from 'react';
import type { MonthSetup } from '../../plan/month-setup';
import { reviewMonth } from '../../sheets/month';
import type { MonthReading, MonthReview } from '../../sheets/month-types';
import { useMonthState } from '../month-context';
import type { MonthState } from '../month-state';

/** The month as it would be built now; null while it cannot be reckoned. */
export function useReview(): MonthReview | null {
  const { setup, sources, existing, plans } = useMonthState();
  return useMemo(() => {
    const { people, targets, actuals } = sources;
    if (!setup || !people || (setup.indicators.length === 0 && setup.plans.length === 0)) return null;
    return reviewedOnce({ setup, sources: { people, targets, actuals }, existing, plans });
  }, [setup, sources, existing, plans]);
}

type Reviewed = Pick<MonthState, 'existing' | 'plans'> & { readonly setup: MonthSetup; readonly sources: MonthReading };

let last: { readonly of: Reviewed; readonly review: MonthReview } | null = null;

/** Several views show the month: it is reckoned for the first of them. */
function reviewedOnce(of: Reviewed): MonthReview {
  const { setup, sources, existing, plans } = of;
  const same =
    last?.of.setup === setup &&
    last.of.existing === existing &&
    last.of.plans === plans &&
    last.of.sources.people === sources.people &&
    last.of.sources.targets === sources.targets &&
    last.of.sources.actuals === sources.actuals;
  if (last && same) return last.review;
  const review = reviewMonth(setup, sources, existing, plans);
  last = { of, review };
  return review;
}

/** Whether anybody is paid by indicators, so that there must be some; until a month can be reckoned, everybody may be. */
export function paysByIndicators(review: MonthReview | null): boolean {
  return review === null || review.rows.length > 0 || review.plans.every(({ rows }) => rows.length === 0);
}
