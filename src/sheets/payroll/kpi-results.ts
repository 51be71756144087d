import { sum, toCent } from '../../plan/evaluate-person';
import type { Figure } from '../../plan/month-pay';
import type { FigureSource, MonthSetup, PlanUse } from '../../plan/month-setup';
import type { PlanVersion } from '../../plan/language';
import type { PlanReview, ReviewRow } from '../month-types';
import { payFigure } from '../review-plans';

/** What somebody's KPI sheet comes to. */
export interface KpiResult {
  /** Before the adjustment; without the base pay where the payroll pays it. */
  readonly pay: Figure;
  readonly adjustment: Figure;
  /** Columns of the people list that the pay is worked out with. */
  readonly columns: ReadonlySet<number>;
}

/** What everybody's KPI sheets come to, by the person's key. */
export function kpiResults(
  setup: MonthSetup,
  rows: readonly ReviewRow[],
  plans: readonly PlanReview[],
  basePaid: boolean,
): ReadonlyMap<string, KpiResult> {
  const { base } = setup.people.columns;
  const ofIndicators = new Set(basePaid || base === undefined ? [] : [base]);
  const byIndicators = rows.map(({ key, pay, figures: { adjustment } }): [string, KpiResult] => [
    key,
    { pay: minus(pay.pay, [adjustment, basePaid ? pay.base : null]), adjustment, columns: ofIndicators },
  ]);
  const byPlans = plans.flatMap(({ use, rows: people }) => {
    const columns = new Set(Object.values(use.inputs).flatMap(peopleColumn));
    return people.map(({ key, result, adjustment }): [string, KpiResult] => [
      key,
      { pay: payFigure(result.pay.value), adjustment, columns },
    ]);
  });
  return new Map([...byIndicators, ...byPlans]);
}

/** Whether the payroll takes the base pay of the people list itself, so that it is not in the KPI pay as well. */
export function paysBase({ people }: MonthSetup, use: PlanUse, version: PlanVersion): boolean {
  return Object.entries(use.inputs).some(
    ([name, source]) =>
      version.inputs[name]?.once === 'column' && source.kind === 'people' && source.column === people.columns.base,
  );
}

function peopleColumn(source: FigureSource): readonly number[] {
  return source.kind === 'people' ? [source.column] : [];
}

function minus(figure: Figure, others: readonly Figure[]): Figure {
  const negative = others.map((other): Figure => (typeof other === 'number' ? -other : other));
  return toCent(sum([figure, ...negative]));
}
