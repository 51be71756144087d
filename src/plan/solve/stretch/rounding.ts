import { isFigure, toDouble } from '../../../formula/value';
import { above, ANY, asFigure, below, figureOver, withPlaces, type Over } from './over';

/**
 * A rounded figure, whichever way it is rounded: off by a step at most, and going the same way. That it goes by steps is
 * no decision of the plan.
 */
export function roundedOver(value: Over | undefined, digits: Over | undefined, usual = 0): Over {
  const figure = value ? asFigure(value) : ANY;
  if (figure.kind !== 'figure') return figure;
  const places = digits === undefined ? usual : digits.kind === 'fixed' && isFigure(digits.value) ? digits.value : null;
  if (places === null) return ANY;
  const count = toDouble(places);
  if (figure.places !== undefined && figure.places <= count) return figure;
  const step = 10 ** -count;
  return withPlaces(figureOver(below(figure.low - step), above(figure.high + step), figure.way), Math.max(0, count));
}
