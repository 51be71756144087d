import { PLAIN_NAMES, type Naming } from '../formula/naming';
import { LANGUAGES, type Language } from '../i18n';
import { exact, toNumber } from '../pay';
import { isScored } from '../plan/evaluate-person';
import type { MonthSetup } from '../plan/month-setup';
import { monthsAvailable } from '../sources/months-available';
import { readMonth } from '../sources/read-month';
import { readingContext, type ReadingContext } from '../sources/reading-context';
import { blockMove } from './block-move';
import { keptEntries, type KeptEntries } from './kept-entries';
import { columnManner } from './kpi-cells';
import { kpiBlock, kpiLayout } from './kpi-layout';
import { kpiSheet } from './kpi-sheet';
import type { ExistingKpi, MonthDescription, MonthReading, MonthReview, PlanReading } from './month-types';
import { planSheet } from './plan-sheet';
import { applyPlan, planSlots } from './plan-slots';
import { reviewData } from './review';
import type { MonthData } from '../sources/month-data';

interface Worked {
  readonly context: ReadingContext;
  readonly data: MonthData;
  readonly kept: KeptEntries;
  readonly review: MonthReview;
}

function work(setup: MonthSetup, reading: MonthReading, existing: ExistingKpi | null): Worked {
  const context = readingContext(setup.repairText);
  const data = readMonth(context, setup, reading);
  checkWeights(context, setup);
  const kept = keptEntries(
    existing,
    data.people.map(({ person }) => person),
  );
  const review = reviewData(context, data, existing, kept, monthsAvailable(setup, reading));
  return { context, data, kept, review };
}

/** SCORE refuses weights that do not add up; the user is told before the sheet shows it. */
function checkWeights(context: ReadingContext, setup: MonthSetup): void {
  const total = setup.indicators.reduce((sum, { weight }) => sum.plus(exact(weight)), exact(0)).toDecimalPlaces(9);
  if (!isScored(setup) || total.equals(1)) return;
  context.findings.add('plan.weights', 'error', { total: `${toNumber(total.times(100).toDecimalPlaces(2))}%` }, []);
}

/**
 * What a build of the month would come to: every person's figures to the cent as the sheet's formulas will show them,
 * the totals, and what is odd about the data.
 * @param existing the month's sheet built before, whose adjustments and notes are kept
 */
export function reviewMonth(setup: MonthSetup, reading: MonthReading, existing: ExistingKpi | null): MonthReview {
  return work(setup, reading, existing).review;
}

/**
 * Everything that building the month writes: the KPI sheet, the Plan sheet, and the user's own cells to be mended.
 * @param plan the Plan sheet as it stands, whose figures win over the setup's; null to write the setup's
 * @param naming how formulas write our functions; plainly where left out
 */
export function describeMonth(
  setup: MonthSetup,
  reading: MonthReading,
  existing: ExistingKpi | null,
  plan: PlanReading | null,
  language: Language,
  naming: Naming = PLAIN_NAMES,
): MonthDescription {
  const effective = plan ? applyPlan(setup, plan) : setup;
  const { context, data, kept, review } = work(effective, reading, existing);
  const slots = planSlots(effective, plan);
  const layout = kpiLayout(effective);
  const block = kpiBlock(layout, data.people.length, kept.left.length);
  const formulas = { setup: effective, reading, data, layout, slots: slots.current.map(({ slot }) => slot), naming };
  const titles = LANGUAGES.map((each) => layout.columns.map((column) => columnManner(formulas, column, each).title));
  const people = data.people.map(({ person }) => person);
  const move = existing && blockMove(existing, kept, people, block, titles);
  return {
    plan: planSheet(effective, slots, language),
    kpi: kpiSheet(formulas, review.rows, kept, move, block, language),
    repairs: context.repairs,
    block,
    review: plan ? { ...review, problems: [...plan.problems, ...review.problems] } : review,
  };
}
