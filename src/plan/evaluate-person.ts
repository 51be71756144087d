import {
  attainment,
  bonus,
  commission,
  Decimal,
  exact,
  multiplier,
  PayError,
  round,
  score,
  tierTable,
  toNumber,
  type TierTable,
} from '../pay';
import type { Figure, IndicatorFigures, PersonFigures, PersonPay } from './month-pay';
import type { Indicator, MonthSetup } from './month-setup';

/** Pay lines are rounded half-up to the cent. */
const CENT = 2;
/** A score in points keeps eight places: enough for any rule, few enough to shed the dust of repeating decimals. */
export const SCORE_DIGITS = 8;

export type PayRules = Pick<MonthSetup, 'indicators' | 'curve' | 'multiplierOn'>;
/** Works out one person's month. */
export type PersonEvaluator = (person: PersonFigures) => PersonPay;

/**
 * The month's rules made ready for any number of people. Every step takes the cell before it as a cell holds it
 * (a double, read as its 15 digits), so that the result is the sheet's to the cent.
 */
export function personEvaluator(rules: PayRules): PersonEvaluator {
  const tiers = rules.indicators.map((indicator) => guarded(() => indicator.tiers && tierTable(indicator.tiers.rows)));
  const curve = guarded(() => tierTable(rules.curve.rows));
  const scoredPlan = isScored(rules);
  const on = (line: 'performance' | 'commission'): boolean => scoredPlan && [line, 'both'].includes(rules.multiplierOn);
  return (person) => {
    const attainments = rules.indicators.map((indicator, index) => attained(indicator, person.indicators[index]));
    const points = scored(rules.indicators, attainments);
    const factor = figure([points, curve], () =>
      points === null
        ? null
        : multiplier(
            toNumber(exact(points as number).dividedBy(100)),
            curve as TierTable,
            rules.curve.method,
            rules.curve.boundary,
          ),
    );
    const earned = sum(
      rules.indicators.map((indicator, index) =>
        earning(indicator, tiers[index] ?? null, person.indicators[index], on('commission') ? factor : 1),
      ),
    );
    const base = toCent(person.base);
    const performance = performancePay(toCent(person.performanceBase), on('performance') ? factor : 1);
    const pay = toCent(sum([earned, base, performance, person.adjustment]));
    return { attainments, score: points, multiplier: factor, commission: earned, base, performance, pay };
  };
}

/** A checked table, nothing, or the error that its use in a cell would show. */
type Table = TierTable | null | '#VALUE!';

function guarded(make: () => TierTable | null): Table {
  try {
    return make();
  } catch (error) {
    if (error instanceof PayError) return '#VALUE!';
    throw error;
  }
}

function attained(indicator: Indicator, figures: IndicatorFigures | undefined): Figure {
  const { target = null, actual = null } = figures ?? {};
  if (target === null || target === 0) return null;
  return figure([target, actual], () => attainment((actual ?? 0) as number, target as number, indicator.direction));
}

/** Whether anything has a target: without one there is no attainment, no score and no multiplier, and pay is paid as it is. */
export function isScored(rules: Pick<PayRules, 'indicators'>): boolean {
  return rules.indicators.some((indicator) => indicator.targetColumn !== null);
}

/** The weighted attainment in points; without any attainment of weight there is none. */
function scored(indicators: readonly Indicator[], attainments: readonly Figure[]): Figure {
  const weights = indicators.map((indicator) => indicator.weight);
  const counted = attainments.some((value, index) => value !== null && weights[index] !== 0);
  if (!counted) return attainments.find((value) => typeof value === 'string') ?? null;
  return figure(attainments, () => {
    const ratio = score(attainments as readonly (number | null)[], weights, 'reweight');
    return round(toNumber(exact(toNumber(ratio)).times(100)), SCORE_DIGITS);
  });
}

function earning(indicator: Indicator, table: Table, figures: IndicatorFigures | undefined, factor: Figure): Figure {
  const { tiers } = indicator;
  if (!tiers) return null;
  const actual = figures?.actual ?? 0;
  return figure([table, actual, factor], () => {
    const sold = Decimal.max(0, exact(actual as number));
    const amount = exact(toNumber(commission(sold, table as TierTable, tiers.method, tiers.boundary)));
    return round(toNumber(amount.times(exact((factor ?? 0) as number))), CENT);
  });
}

function performancePay(performanceBase: Figure, factor: Figure): Figure {
  if (performanceBase === null) return null;
  return figure([performanceBase, factor], () =>
    factor === null ? null : round(toNumber(bonus(performanceBase as number, factor as number, 100)), CENT),
  );
}

/** Money as the sheet's cells hold it: rounded half-up to the cent; blanks and errors as they are. */
export function toCent(value: Figure): Figure {
  return figure([value], () => (value === null ? null : round(value as number, CENT)));
}

/** The sum of what is there; nothing where nothing is; the first error where there is one. */
export function sum(figures: readonly Figure[]): Figure {
  return figure(figures, () => {
    const given = figures.filter((value) => typeof value === 'number');
    return given.length === 0
      ? null
      : given.reduce<Decimal>((total, value) => total.plus(exact(value)), new Decimal(0));
  });
}

/** A formula's result: the first error among what it refers to, else what it works out. */
function figure(inputs: readonly (Figure | TierTable)[], work: () => Decimal | null): Figure {
  const failed = inputs.find((input) => typeof input === 'string');
  if (failed !== undefined) return failed;
  try {
    const result = work();
    return result === null ? null : toNumber(result);
  } catch (error) {
    if (error instanceof PayError) return error.code;
    throw error;
  }
}
