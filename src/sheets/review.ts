import { Decimal, exact, toNumber } from '../pay';
import { personEvaluator, toCent } from '../plan/evaluate-person';
import type { Figure } from '../plan/month-pay';
import { isErrorText } from '../sources/figure-cell';
import type { MonthData } from '../sources/month-data';
import type { ReadingContext } from '../sources/reading-context';
import { adjustmentFigure } from './adjustment-figure';
import type { KeptMonth } from './kept-entries';
import type { MonthAvailable, MonthReview, ReviewRow, ReviewTotals } from './month-types';
import type { BookProblem } from './plan-book';
import type { PlanTeam } from './plan-teams';
import { reviewPlans } from './review-plans';

/** Everybody's month, worked out, with what was typed before. */
export function reviewData(
  context: ReadingContext,
  data: MonthData,
  kept: KeptMonth,
  teams: readonly PlanTeam[],
  damage: readonly BookProblem[],
  months: readonly MonthAvailable[],
): MonthReview {
  const [typed] = kept.groups;
  const evaluate = personEvaluator(data.setup);
  const rows = data.people.map(({ person, indicators }): ReviewRow => {
    const entry = typed?.of(person) ?? null;
    const figures = {
      indicators,
      base: toCent(person.base),
      performanceBase: toCent(person.performanceBase),
      adjustment: adjustmentFigure(context, entry, person.name, person.place),
    };
    const { key, id, name, position, place } = person;
    const note = entry && typeof entry.note !== 'object' ? String(entry.note) : '';
    return { key, id, name, position, place, figures, pay: evaluate(figures), note };
  });
  const all = totals(data, rows);
  const used = new Set(data.plans.map(({ use }) => use.plan));
  const plans = reviewPlans(context, data.setup.month, teams).filter(({ use }) => used.has(use.plan));
  return {
    rows,
    totals: all,
    plans,
    pay: total([all.pay, ...plans.map(({ pay }) => pay)]),
    payroll: null,
    problems: context.findings.problems(),
    damage,
    months,
    counts: {
      people: rows.length + plans.reduce((sum, plan) => sum + plan.rows.length, 0),
      ...kept.counts,
      records: data.records,
      repairs: context.repairs.length,
    },
  };
}

function totals(data: MonthData, rows: readonly ReviewRow[]): ReviewTotals {
  const each = (of: (row: ReviewRow) => Figure): Figure => total(rows.map(of));
  return {
    targets: data.setup.indicators.map((_, index) => each((row) => row.figures.indicators[index]?.target ?? null)),
    actuals: data.setup.indicators.map((_, index) => each((row) => row.figures.indicators[index]?.actual ?? null)),
    commission: each((row) => row.pay.commission),
    base: each((row) => row.pay.base),
    performance: each((row) => row.pay.performance),
    adjustment: each((row) => row.figures.adjustment),
    pay: each((row) => row.pay.pay),
  };
}

/** What SUM shows: the first error, else the exact sum. */
function total(figures: readonly Figure[]): Figure {
  const failed = figures.find(isErrorText);
  if (failed !== undefined) return failed;
  return toNumber(figures.reduce<Decimal>((sum, figure) => sum.plus(exact((figure ?? 0) as number)), new Decimal(0)));
}
