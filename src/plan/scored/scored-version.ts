import type { PlanVersion } from '../language';
import type { IsoMonth } from '../month-setup';
import { indicatorParts, type IndicatorParts } from './indicator-parts';
import { payParts } from './pay-parts';
import { ofIndicator, ONCE } from './scored-names';
import type { ScoredSheet } from './scored-sheet';
import { scoredText } from './titles';

/**
 * The rules of a score put together from indicators, as an ordinary version of a plan: marks for each indicator, their
 * sum, the rank among everyone under the plan, and what is paid for it.
 * @param sheet at least one indicator; weights that do not add up to 1 are for the checker to tell
 */
export function scoredVersion({ indicators, fullMarks, pays }: ScoredSheet, validFrom: IsoMonth): PlanVersion {
  const parts = indicators.map(indicatorParts);
  const paid = payParts(pays);
  const all = <Key extends keyof IndicatorParts>(key: Key): IndicatorParts[Key] =>
    Object.assign({}, ...parts.map((part) => part[key])) as IndicatorParts[Key];
  return {
    validFrom,
    inputs: { ...all('inputs'), ...paid.inputs },
    parameters: {
      [ONCE.fullMarks]: { title: scoredText('parameter.fullMarks'), unit: 'score', value: fullMarks },
      ...all('weight'),
      ...all('parameters'),
      ...paid.parameters,
    },
    lines: {
      ...all('lines'),
      [ONCE.score]: {
        title: scoredText('line.score'),
        formula: indicators.map(({ name }) => ofIndicator.points(name)).join(' + '),
        unit: 'score',
      },
      [ONCE.ranking]: {
        title: scoredText('line.ranking'),
        formula: `RANK(${ONCE.score}, team.${ONCE.score})`,
        rounding: 'none',
      },
      ...paid.lines,
    },
    pay: paid.pay,
    scored: {
      score: ONCE.score,
      indicators: all('marks'),
    },
  };
}
