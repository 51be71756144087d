import { toDouble, isFigure } from '../../../src/formula/value';
import { sum, toCent } from '../../../src/plan/evaluate-person';
import { evaluateMonth } from '../../../src/plan/language';
import type { MonthSetup } from '../../../src/plan/month-setup';
import { planTeamOf } from '../../../src/plan/what-if/team-base';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { NOTHING_BUILT, proposeMonth, reviewMonth } from '../../../src/sheets/month';
import type { MonthReview, SheetReading } from '../../../src/sheets/month-types';
import { teamBaseOf } from '../../../src/sheets/what-if/team-base-of';
import { planMonthSetup } from '../../support/plan-month-setup';
import { dealershipBook, northwindBook, planMonthBook, readingOf } from '../../support/sample-books';

function proposed(book: readonly SheetReading[]): MonthSetup {
  const { setup } = proposeMonth(book, 'en-US');
  if (!setup) throw new Error('Nothing was proposed');
  return setup;
}

/** Everybody's pay by key, as the month's own review has it. */
function paid({ rows, plans }: MonthReview): ReadonlyMap<string, number> {
  return new Map(
    [
      ...rows.map(({ key, pay }) => [key, pay.pay] as const),
      ...plans.flatMap((plan) => plan.rows.map(({ key, pay }) => [key, pay] as const)),
    ].flatMap(([key, pay]) => (typeof pay === 'number' ? [[key, pay] as const] : [])),
  );
}

/** Everybody's pay by key, worked out from the base alone. */
function planned(base: ReturnType<typeof teamBaseOf>): ReadonlyMap<string, number> {
  const results = evaluateMonth(base.month, base.teams.map(planTeamOf));
  return new Map(
    base.teams.flatMap(({ people }, team) =>
      people.flatMap(({ key, adjustment }, at) => {
        const value = results[team]?.[at]?.pay.value ?? null;
        const pay = isFigure(value) ? toCent(sum([toDouble(value), adjustment])) : null;
        return typeof pay === 'number' ? [[key, pay] as const] : [];
      }),
    ),
  );
}

test.each<[string, readonly SheetReading[], (book: readonly SheetReading[]) => MonthSetup]>([
  ['Northwind, by indicators', northwindBook(), proposed],
  ['the dealership, by indicators', dealershipBook(), proposed],
  ['six plans side by side', planMonthBook(), planMonthSetup],
])('planning begins from what the month itself pays: %s', (_, book, setUp) => {
  const setup = setUp(book);
  const review = reviewMonth(setup, readingOf(setup, book), NOTHING_BUILT, BUILT_IN_PLANS);
  const pays = paid(review);
  expect(pays.size).toBeGreaterThan(5);
  expect(planned(teamBaseOf(setup, review))).toEqual(pays);
});
