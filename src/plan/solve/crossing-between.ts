import { Decimal, exact, toNumber } from '../../pay';
import type { Axis } from './axis';
import type { Crossing } from './crossing';
import { describeChange } from './describe-change';
import { grainOf } from './grain';
import { payAt, pointAt } from './pay-at';
import type { Situation } from './situation';
import { changesBetween, type DecidedStretch } from './stretches';

/** Where one stretch ends and the next begins. */
export function crossingBetween(
  situation: Situation,
  axis: Axis,
  before: DecidedStretch,
  after: DecidedStretch,
): Crossing {
  const { place, figure, pay } = pointAt(situation, axis, after.first);
  const pays = (at: number): number => payAt(situation, axis, at);
  const jump = jumpBetween(pays, before, after);
  return {
    place,
    figure,
    before: pays(before.last),
    pay,
    jump,
    isFelt: !(Math.abs(jump) <= grainOf(situation)) || bendsBetween(pays, before, after, grainOf(situation)),
    changes: changesBetween(before, after).map((change) => describeChange(situation.compiled, change)),
  };
}

type Pays = (place: number) => number;

/** What the step pays beyond the steps beside it; those that cross something themselves are no measure of it. */
function jumpBetween(pays: Pays, before: DecidedStretch, after: DecidedStretch): number {
  const isFigure = (place: number): boolean => !Number.isNaN(pays(place));
  if (!isFigure(before.last) || !isFigure(after.first)) return NaN;
  const rise = (to: number): Decimal => exact(pays(to)).minus(exact(pays(to - 1)));
  const step = rise(after.first);
  const beside = [
    ...(before.last > before.first && isFigure(before.last - 1) ? [rise(before.last)] : []),
    ...(after.last > after.first && isFigure(after.first + 1) ? [rise(after.first + 1)] : []),
  ];
  const most = beside.length > 0 ? Decimal.max(...beside) : new Decimal(0);
  const least = beside.length > 0 ? Decimal.min(...beside) : new Decimal(0);
  if (step.greaterThan(most)) return toNumber(step.minus(most));
  return step.lessThan(least) ? toNumber(step.minus(least)) : 0;
}

/** Whether the pay leaves its course before: what that would have come to, as far as both sides reach, is another figure. */
function bendsBetween(pays: Pays, before: DecidedStretch, after: DecidedStretch, grain: number): boolean {
  const reach = Math.min(before.last - before.first, after.last - after.first);
  if (reach === 0) return false;
  const rose = pays(before.last) - pays(before.last - reach);
  const rises = pays(after.first + reach) - pays(after.first);
  return !(Math.abs(rises - rose) <= 2 * grain);
}
