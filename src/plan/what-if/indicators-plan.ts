import type { Text } from '../../i18n';
import { INDICATORS_PLAN } from '../../i18n/messages/indicators-plan';
import { isScored, SCORE_DIGITS } from '../evaluate-person';
import type { Parameter, PayPlan, PlanInput, PlanLine, PlanValues } from '../language';
import type { IndicatorFigures, PersonFigures } from '../month-pay';
import type { Indicator, MonthSetup, RateRows } from '../month-setup';

/** Names the plan that is made of a month's indicators; no plan of the workbook is called so. */
export const INDICATORS = 'by-indicators';

type Rules = Pick<MonthSetup, 'month' | 'indicators' | 'curve' | 'multiplierOn'>;

const said = (text: string): Text => ({ 'en-US': text, 'zh-CN': text });
const quoted = (word: string): string => `"${word}"`;
const sumOf = (parts: readonly string[]): string => (parts.length === 0 ? '0' : parts.join(' + '));

/**
 * The rules of a month for people who are paid by indicators, as a pay plan, so that planning knows plans alone. What it
 * pays is what `personEvaluator` does, before the adjustment.
 */
export function indicatorsPlan(rules: Rules): PayPlan {
  const { indicators, curve, multiplierOn } = rules;
  const scored = isScored(rules);
  const on = (line: 'performance' | 'commission'): boolean => scored && [line, 'both'].includes(multiplierOn);
  const each = indicators.map((indicator, index) => entriesOf(indicator, index + 1, on('commission')));
  const targeted = each.filter(({ hasTarget }) => hasTarget);
  const lines: Record<string, PlanLine> = {
    ...merged(each.map(({ attainment }) => attainment)),
    ...(scored && {
      weighed: {
        title: INDICATORS_PLAN['line.weighed'],
        formula: sumOf(targeted.map(({ weighed }) => weighed)),
        unit: 'ratio',
        rounding: 'none',
      },
      score: {
        title: INDICATORS_PLAN['line.score'],
        // A score in points keeps eight places, as on the KPI sheet.
        formula: `IF(weighed = 0, 0, (${sumOf(targeted.map(({ points }) => points))}) / weighed * 100)`,
        unit: 'score',
        rounding: Number(`1e-${SCORE_DIGITS}`),
      },
      multiplier: {
        title: INDICATORS_PLAN['line.multiplier'],
        formula: `IF(weighed = 0, 0, MULTIPLIER(score / 100, curve, ${quoted(curve.method)}, ${quoted(curve.boundary)}))`,
        unit: 'ratio',
        rounding: 'none',
      },
    }),
    ...merged(each.map(({ earned }) => earned)),
    basePay: { title: INDICATORS_PLAN['line.base'], formula: 'base' },
    performancePay: {
      title: INDICATORS_PLAN['line.performance'],
      // Without performance pay a score that cannot be worked out does no harm.
      formula: on('performance') ? 'IF(COUNT(performance) = 0, 0, BONUS(performance, multiplier, 100))' : 'performance',
    },
  };
  const parameters: Record<string, Parameter> = {
    ...merged(each.map(({ parameters: own }) => own)),
    ...(scored && { curve: { title: INDICATORS_PLAN['parameter.curve'], curve: pairs(curve.rows) } }),
  };
  const paid = Object.keys(lines).filter((name) => /^(earned\d+|basePay|performancePay)$/.test(name));
  return {
    plan: INDICATORS,
    title: INDICATORS_PLAN.title,
    versions: [
      {
        validFrom: rules.month,
        inputs: {
          base: { title: INDICATORS_PLAN['input.base'], kind: 'amount' },
          performance: { title: INDICATORS_PLAN['input.performance'], kind: 'amount', default: null },
          ...merged(each.map(({ inputs }) => inputs)),
        },
        parameters,
        lines,
        pay: sumOf(paid),
      },
    ],
  };
}

interface Entries {
  readonly hasTarget: boolean;
  readonly inputs: Readonly<Record<string, PlanInput>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly attainment: Readonly<Record<string, PlanLine>>;
  readonly earned: Readonly<Record<string, PlanLine>>;
  /** Its weight where there is a target, and the weight times the attainment. */
  readonly weighed: string;
  readonly points: string;
}

/** What one indicator brings along: a person without a target for it is not scored by it. */
function entriesOf(indicator: Indicator, number: number, multiplied: boolean): Entries {
  const { title, tiers, direction, weight } = indicator;
  const hasTarget = indicator.targetColumn !== null;
  const [target, actual, share] = [`target${number}`, `actual${number}`, `weight${number}`];
  const attainment = `attainment${number}`;
  return {
    hasTarget,
    inputs: {
      [actual]: { title: said(title) },
      ...(hasTarget && {
        [target]: { title: withWord(INDICATORS_PLAN['input.target'], title), default: null, goal: 'target' },
      }),
    },
    parameters: {
      ...(hasTarget && {
        [share]: { title: withWord(INDICATORS_PLAN['parameter.weight'], title), unit: 'ratio', value: weight },
      }),
      ...(tiers && {
        [`tiers${number}`]: { title: withWord(INDICATORS_PLAN['parameter.tiers'], title), tiers: pairs(tiers.rows) },
      }),
    },
    attainment: hasTarget
      ? {
          [attainment]: {
            title: withWord(INDICATORS_PLAN['line.attainment'], title),
            formula: `IF(${target} = 0, 0, ATTAINMENT(${actual}, ${target}, ${quoted(direction)}))`,
            unit: 'ratio',
            rounding: 'none',
            goal: 'attainment',
          },
        }
      : {},
    earned: tiers
      ? {
          [`earned${number}`]: {
            title: withWord(INDICATORS_PLAN['line.earned'], title),
            formula: `COMMISSION(MAX(0, ${actual}), tiers${number}, ${quoted(tiers.method)}, ${quoted(tiers.boundary)})${multiplied ? ' * multiplier' : ''}`,
          },
        }
      : {},
    weighed: `IF(${target} = 0, 0, ${share})`,
    points: `IF(${target} = 0, 0, ${attainment} * ${share})`,
  };
}

function merged<Entry>(records: readonly Readonly<Record<string, Entry>>[]): Readonly<Record<string, Entry>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}

function withWord(text: Text, word: string): Text {
  return { 'en-US': text['en-US'].replace('{title}', word), 'zh-CN': text['zh-CN'].replace('{title}', word) };
}

function pairs(rows: RateRows): readonly (readonly [number, number])[] {
  return rows.map(([from, rate]) => [from, rate]);
}

/** A person's figures as the plan's inputs; an error in a cell goes on as one. */
export function indicatorInputs(
  { indicators }: Pick<Rules, 'indicators'>,
  { base, performanceBase, indicators: figures }: Pick<PersonFigures, 'base' | 'performanceBase' | 'indicators'>,
): PlanValues {
  return {
    base,
    performance: performanceBase,
    ...merged(indicators.map((indicator, index) => figuresOf(indicator, index + 1, figures[index]))),
  };
}

function figuresOf(
  { targetColumn }: Indicator,
  number: number,
  figures: IndicatorFigures = { target: null, actual: null },
): PlanValues {
  return {
    [`actual${number}`]: figures.actual,
    ...(targetColumn !== null && { [`target${number}`]: figures.target }),
  };
}
