import type { MonthSetup } from '../../src/plan/month-setup';
import { STARTER_CURVE } from '../../src/plans/starter';
import type { SheetReading } from '../../src/sheets/month-types';
import type { MonthParts } from '../../src/sources/month-data';
import { findParts } from '../../src/sources/find-parts';
import { listsOn } from '../../src/sources/lists';
import { PLAN_MONTH } from './plan-month';
import { planUses } from './plan-uses';

/** The lists that are found in a book. */
export function partsOf(book: readonly SheetReading[]): MonthParts {
  return findParts(book.flatMap(({ used }) => listsOn(used, []).map((source) => ({ source, grows: true }))));
}

/** The sample's month with everybody paid by the plan of their position. */
export function planMonthSetup(book: readonly SheetReading[]): MonthSetup {
  const parts = partsOf(book);
  const { people, targets, actuals } = parts;
  if (!people) throw new Error('The sample has no people');
  return {
    ...{ month: PLAN_MONTH, people, targets, actuals, indicators: [], curve: STARTER_CURVE },
    ...{ multiplierOn: 'performance', positions: null, repairText: true },
    plans: planUses(parts),
    payroll: null,
  };
}
