import { Decimal } from '../../pay';
import { errorValue, finite, settled } from '../value';
import { eachOf, figure, whole, type ExcelFunction } from './excel-function';

const { ROUND_HALF_UP, ROUND_UP, ROUND_DOWN } = Decimal;
type Rounding = typeof ROUND_HALF_UP | typeof ROUND_UP | typeof ROUND_DOWN;
/** More places than this leave every figure as it is, or make it 0. */
const MOST_PLACES = 310;

function roundTo(mode: Rounding, fallback?: number): ExcelFunction {
  return eachOf(([value, digits]) => {
    const places = Math.max(-MOST_PLACES, Math.min(MOST_PLACES, whole(digits, fallback)));
    const given = settled(figure(value));
    return places >= 0 ? given.toDecimalPlaces(places, mode) : given.toNearest(new Decimal(10).pow(-places), mode);
  });
}

/** Rounding and its kin, all half away from zero as Excel has it; INT goes down. */
export const ROUNDING: Readonly<Record<string, ExcelFunction>> = {
  ROUND: roundTo(ROUND_HALF_UP),
  ROUNDUP: roundTo(ROUND_UP),
  ROUNDDOWN: roundTo(ROUND_DOWN),
  TRUNC: roundTo(ROUND_DOWN, 0),
  INT: eachOf(([value]) => settled(figure(value)).floor()),
  ABS: eachOf(([value]) => figure(value).abs()),
  SIGN: eachOf(([value]) => new Decimal(figure(value).comparedTo(0))),
  CEILING: eachOf(([value, step]) => toStep(value, step, true)),
  FLOOR: eachOf(([value, step]) => toStep(value, step, false)),
  MOD: eachOf(([value, divisor]) => {
    const by = figure(divisor);
    if (by.isZero()) return errorValue('#DIV/0!');
    const number = figure(value);
    return finite(number.minus(by.times(settled(number.dividedBy(by)).floor())));
  }),
};

/** Up or down to a multiple of a step; a negative step turns the direction of a negative figure round. */
function toStep(...[value, step, up]: [...Parameters<typeof pair>, boolean]): Decimal | ReturnType<typeof errorValue> {
  const [number, multiple] = pair(value, step);
  if (number.isZero()) return number;
  if (multiple.isZero()) return up ? multiple : errorValue('#DIV/0!');
  if (number.isPositive() && multiple.isNegative()) return errorValue('#NUM!');
  const steps = settled(number.dividedBy(multiple));
  return (up ? steps.ceil() : steps.floor()).times(multiple);
}

function pair(value: Parameters<typeof figure>[0], step: Parameters<typeof figure>[0]): [Decimal, Decimal] {
  return [figure(value), figure(step)];
}
