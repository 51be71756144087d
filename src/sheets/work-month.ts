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
import { kpiResults, paysBase, payrollTeam, reportCarried, type PayrollTeam } from './payroll';
import { reviewData } from './review';
import { reviewPlans } from './review-plans';

/** A month worked out, before it is laid out. */
export interface WorkedMonth {
  readonly context: ReadingContext;
  readonly plans: PlansInForce;
  readonly data: MonthData;
  /** What was typed beside people paid by indicators. */
  readonly kept: KeptEntries;
  /** People paid by plans; those of a plan that nobody is paid by any more have a sheet that must say so. */
  readonly teams: readonly PlanTeam[];
  readonly payroll: PayrollTeam | null;
  readonly review: MonthReview;
}

/** Works a month out: whom each plan pays, what they earn, and the payroll over them. Nothing is laid out yet. */
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
  const earned = reviewData(context, data, kept, teams, plans.damage, monthsAvailable(setup, reading));
  const payroll = onPayroll({ context, setup, existing, known, plans, data }, earned);
  if (!payroll) return { context, plans, data, kept: own, teams, payroll, review: earned };
  reportTypedOver(context, payroll.team);
  const [paid = null] = reviewPlans(context, setup.month, [payroll.team]);
  return {
    ...{ context, plans, data, kept: own, teams, payroll },
    review: { ...earned, payroll: paid, problems: context.findings.problems() },
  };
}

/** Everybody on the payroll, with what they have earned; null where none is built. */
function onPayroll(
  {
    context,
    setup,
    existing,
    known,
    plans,
    data,
  }: Pick<WorkedMonth, 'context' | 'plans' | 'data'> & {
    readonly setup: MonthSetup;
    readonly existing: ExistingMonth;
    readonly known: readonly PayPlan[];
  },
  earned: MonthReview,
): PayrollTeam | null {
  const members = data.payroll;
  const compiled = members && plans.compiled.get(members.use.plan);
  if (!members || !compiled) return null;
  const basePaid = paysBase(setup, members.use, compiled.version);
  const results = kpiResults(setup, earned.rows, earned.plans, basePaid);
  const payroll = payrollTeam(setup, members, compiled, existing, known, { results, basePaid });
  reportCarried(context, setup.month, payroll);
  return payroll;
}

const NOTHING_KEPT: KeptEntries = { of: () => null, left: [] };

/** SCORE refuses weights that do not add up; the user is told before the sheet shows it. */
function checkWeights(context: ReadingContext, setup: MonthSetup): void {
  const total = setup.indicators.reduce((sum, { weight }) => sum.plus(exact(weight)), exact(0)).toDecimalPlaces(9);
  if (!isScored(setup) || total.equals(1)) return;
  context.findings.add('plan.weights', 'error', { total: `${toNumber(total.times(100).toDecimalPlaces(2))}%` }, []);
}
