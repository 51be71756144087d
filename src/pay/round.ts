import { Decimal, exact, powerOfTen, toNumber, type Figure } from './decimal';
import { PayError } from './pay-error';

/**
 * Which way a figure goes that lies between two steps. `half-up` 四舍五入: to the nearer one, the middle away from
 * zero, as Excel's ROUND. `half-even` 四舍六入五成双: the middle to the even digit. `up` and `down`: away from zero and
 * towards it, as ROUNDUP and ROUNDDOWN.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down';

const MODES = {
  'half-up': Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
} as const satisfies Record<RoundingMode, number>;

/** A cell shows 15 digits; more places than that, on either side of the point, round nothing. */
const MOST_DIGITS = 15;

/**
 * A figure rounded to a number of decimal places.
 * @param digits places after the point, a whole number from −15 to 15; −3 rounds to thousands
 * @throws PayError `round.digits`
 */
export function round(figure: Figure, digits = 2, mode: RoundingMode = 'half-up'): Decimal {
  return rounding(digits, mode)(figure);
}

/** The same rule made ready for any number of figures. */
export function rounding(digits: number, mode: RoundingMode): (figure: Figure) => Decimal {
  if (!Number.isInteger(digits) || Math.abs(digits) > MOST_DIGITS) {
    throw new PayError('#VALUE!', 'round.digits', { digits: toNumber(exact(digits)) });
  }
  const step = powerOfTen(-digits);
  return (figure) => exact(figure).toNearest(step, MODES[mode]);
}
