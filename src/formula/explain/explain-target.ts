import {
  exact,
  type Boundary,
  type CurveMethod,
  type Decimal,
  type Direction,
  type MissingScore,
  type TierTable,
} from '../../pay';
import { reachedTier } from '../../pay/tiers';
import type { NumberList } from '../../functions/arguments/list';
import type { CallReading } from './call-reading';
import type { Passage } from './explanation';
import { tierReached } from './tier-words';

/** Attainments beyond this are percentages already, or nothing that is read as one. */
const MOST_AS_RATIO = 10;

/** ATTAINMENT: the division. */
export function explainAttainment(call: CallReading): readonly Passage[] {
  const { words, result } = call;
  const direction = call.whole('direction') as Direction;
  const [actual, target] = [call.figure('actual'), call.figure('target')];
  const values = {
    actual: words.inBrackets(words.figure(actual)),
    target: words.figure(target),
    result: words.percent(result),
  };
  const floored = direction === 'lower' && actual.greaterThan(target.times(2));
  return [words.sentence(floored ? 'attainment.lower.zero' : `attainment.${direction}`, values)];
}

/** MULTIPLIER: the row reached, and under `linear` the way between two rows. */
export function explainMultiplier(call: CallReading): readonly Passage[] {
  const { words, result } = call;
  const curve = call.whole('curve') as TierTable;
  const method = call.whole('method') as CurveMethod;
  const boundary: Boundary = method === 'linear' ? '>=' : (call.whole('boundary') as Boundary);
  const attained = call.figure('attainment');
  const ratios = curve.every(({ from }) => from.abs().lessThanOrEqualTo(MOST_AS_RATIO));
  const show = (figure: Decimal): string => (ratios ? words.percent(figure) : words.figure(figure));
  const index = reachedTier(attained, curve, boundary);
  const [row, next] = [curve[index], curve[index + 1]];
  const rows = words.table(
    ['column.from', 'column.multiplier'],
    curve.map(({ from, rate }, at) => ({ cells: [show(from), words.figure(rate)], marked: at === index })),
  );
  const reached = tierReached(words, attained, curve, boundary, show);
  if (!row) return [reached, rows];
  if (method === 'step' || !next)
    return [reached, words.sentence('multiplier.step', { result: words.figure(result) }), rows];
  const values = {
    value: words.inBrackets(show(attained)),
    from: words.inBrackets(show(row.from)),
    to: words.inBrackets(show(next.from)),
    rate: words.inBrackets(words.figure(row.rate)),
    next: words.inBrackets(words.figure(next.rate)),
    result: words.figure(result),
  };
  return [reached, words.sentence('multiplier.linear', values), rows];
}

/** SCORE: the weighted sum. */
export function explainScore(call: CallReading): readonly Passage[] {
  const { words, result } = call;
  const scores = (call.whole('scores') as NumberList<null>).values;
  const weights = (call.whole('weights') as NumberList<number>).values.map(exact);
  const missing = call.whole('missing') as MissingScore;
  const weight = words.rates(weights.filter((one) => !one.equals(1)));
  const lines = weights.map((share, index) => {
    const given = scores[index] ?? null;
    const leftOut = given === null && (missing === 'reweight' || share.isZero());
    return { given, share, counts: !leftOut, marks: exact(given ?? 0).times(share) };
  });
  const counted = lines.filter(({ counts }) => counts);
  const marks = counted.reduce((sum, line) => sum.plus(line.marks), exact(0));
  const total = counted.reduce((sum, line) => sum.plus(line.share), exact(0));
  const table = words.table(
    ['column.score', 'column.weight', 'column.marks'],
    lines.map(({ given, share, counts, marks: earned }) => ({
      cells: [
        given === null ? words.say('value.blank') : words.figure(given),
        weight(share),
        counts ? words.figure(earned) : '',
      ],
      marked: false,
    })),
    [words.say('total'), weight(total), words.figure(marks)],
  );
  const gap = missing !== 'error' && scores.some((given, at) => given === null && !weights[at]?.isZero());
  return [
    table,
    ...(gap ? [words.sentence(`score.${missing}`)] : []),
    words.sentence('score.sum', { marks: words.figure(marks), weights: weight(total), result: words.figure(result) }),
  ];
}
