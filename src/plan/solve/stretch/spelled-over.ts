import { toFigure } from '../../../formula/coerce';
import { isGrid, isStop, toDouble } from '../../../formula/value';
import { exact, toNumber, type Decimal } from '../../../pay';
import { asFigure, figureOver, withPlaces, type FigureOver, type Over } from './over';

/** Functions of ours take a number for what its 15 digits spell, which is this share of it away at most. */
const SPELLING = 1e-14;
/** One less than a cell has, for what the bounds are off. */
const DIGITS = 14;

/** A figure as a function of ours takes it; a certain error or anything where it is none. */
export function spelledOver(over: Over | undefined): FigureOver | Extract<Over, { kind: 'fixed' | 'any' }> {
  if (over === undefined || (over.kind === 'fixed' && over.value === null)) return { kind: 'any' };
  const exactly = spelledExactly(over);
  if (exactly) {
    const figure = toNumber(exactly);
    return withPlaces(figureOver(figure, figure, 'constant'), exactly.decimalPlaces());
  }
  const figure = asFigure(over);
  if (figure.kind !== 'figure') return over.kind === 'truth' ? { kind: 'any' } : figure;
  if (isSpelled(figure)) return figure;
  const [low, high] = [figure.low, figure.high].map((bound) => (Number.isSafeInteger(bound) ? 0 : Math.abs(bound)));
  return figureOver(figure.low - (low ?? 0) * SPELLING, figure.high + (high ?? 0) * SPELLING, figure.way);
}

/** A cell's 15 digits hold all of a figure that has few enough. */
function isSpelled({ low, high, places = Infinity }: FigureOver): boolean {
  return Math.max(Math.abs(low), Math.abs(high)) < 10 ** (DIGITS - places);
}

/** What a fixed figure is to a table's thresholds. */
function spelledExactly(over: Over): Decimal | null {
  if (over.kind !== 'fixed' || isGrid(over.value)) return null;
  const figure = toFigure(over.value);
  return isStop(figure) ? null : exact(toDouble(figure));
}
