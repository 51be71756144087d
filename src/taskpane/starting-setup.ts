import type { IsoMonth, MonthSetup } from '../plan/month-setup';
import { STARTER_CURVE } from '../plans/starter';
import type { MonthParts } from '../sheets/month-types';

/** The month that it is now, for lists that name none. */
export function monthNow(): IsoMonth {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}` as IsoMonth;
}

/** The choices that a month of plans begins with where the lists do not make up a month yet; null without people. */
export function startingSetup({ people, targets, actuals }: MonthParts): MonthSetup | null {
  if (!people) return null;
  return {
    month: monthNow(),
    people,
    targets,
    actuals,
    indicators: [],
    curve: STARTER_CURVE,
    multiplierOn: people.columns.performance === undefined ? 'commission' : 'performance',
    positions: null,
    repairText: true,
    plans: [],
    payroll: null,
  };
}
