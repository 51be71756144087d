import { exact, toNumber } from '../pay';
import { isScored } from '../plan/evaluate-person';
import type { PayPlan } from '../plan/language';
import type { MonthSetup } from '../plan/month-setup';
import type { MonthData, MonthReading } from '../sources/month-data';
import { monthsAvailable } from '../sources/months-available';
import { readMonth } from '../sources/read-month';
import { readingContext, type ReadingContext } from '../sources/reading-context';
import type { ExistingMonth } from './existing-month';
import { hasText, keptMonth, type KeptEntries } from './kept-entries';
import type { MonthReview } from './month-types';
import { keptGroup, planTeam, reportTypedOver, standingTeams, type PlanTeam } from './plan-teams';
import { plansInForce, type PlansInForce } from './plans-in-force';
import { reviewData } from './review';

/** A month worked out, before it is laid out. */
export interface WorkedMonth {
  readonly context: ReadingContext;
  readonly plans: PlansInForce;
  readonly data: MonthData;
  /** What was typed beside people paid by indicators. */
  readonly kept: KeptEntries;
  /** People paid by plans; those of a plan that nobody is paid by any more have a sheet that must say so. */
  readonly teams: readonly PlanTeam[];
  readonly review: MonthReview;
}

export function workMonth(
  setup: MonthSetup,
  reading: MonthReading,
  existing: ExistingMonth,
  known: readonly PayPlan[],
): WorkedMonth {
  const context = readingContext(setup.repairText);
  const plans = plansInForce(setup, existing, known);
  const data = readMonth(context, setup, reading, plans.compiled);
  if (data.people.length > 0) checkWeights(context, setup);
  const standing = standingTeams(data, existing, plans.compiled);
  const people = data.people.map(({ person }) => person);
  const kept = keptMonth([{ existing: existing.kpi, people, isKept: hasText }, ...standing.map(keptGroup)]);
  const [own = NOTHING_KEPT, ...others] = kept.groups;
  const teams = standing.map((team, index) => planTeam(team, others[index] ?? NOTHING_KEPT));
  for (const team of teams) reportTypedOver(context, team);
  const review = reviewData(context, data, kept, teams, plans.damage, monthsAvailable(setup, reading));
  return { context, plans, data, kept: own, teams, review };
}

const NOTHING_KEPT: KeptEntries = { of: () => null, left: [] };

/** SCORE refuses weights that do not add up; the user is told before the sheet shows it. */
function checkWeights(context: ReadingContext, setup: MonthSetup): void {
  const total = setup.indicators.reduce((sum, { weight }) => sum.plus(exact(weight)), exact(0)).toDecimalPlaces(9);
  if (!isScored(setup) || total.equals(1)) return;
  context.findings.add('plan.weights', 'error', { total: `${toNumber(total.times(100).toDecimalPlaces(2))}%` }, []);
}
