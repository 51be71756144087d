import { toFigure } from '../../../formula/coerce';
import { elementsOf, isGrid, isStop, shapeOfValue, toDouble, type Value } from '../../../formula/value';
import { CONSTANT, type Way } from './way';

/** A figure at every place of a stretch, none of them outside its bounds. */
export interface FigureOver {
  readonly kind: 'figure';
  readonly low: number;
  readonly high: number;
  readonly way: Way;
  /** The figures that it is a sum of, and how many times each; none where it is no sum of others. */
  readonly terms?: ReadonlyMap<FigureOver, number>;
  /** How many decimal places it has at most at every place, where that is known. */
  readonly places?: number;
}

/** What a part of a formula comes to over a stretch of places. */
export type Over =
  /** The same everywhere, exactly; an error among it. */
  | { readonly kind: 'fixed'; readonly value: Value }
  | FigureOver
  /** A condition that holds at some places, perhaps, and does not at others. */
  | { readonly kind: 'truth' }
  /** Nothing is known, not even that it is no error. */
  | { readonly kind: 'any' }
  /** Several values, one below the other. */
  | { readonly kind: 'column'; readonly parts: readonly Over[] };

export const ANY: Over = { kind: 'any' };
export const TRUTH: Over = { kind: 'truth' };

export function fixed(value: Value): Over {
  return { kind: 'fixed', value };
}

export function figureOver(low: number, high: number, way: Way): FigureOver {
  return { kind: 'figure', low, high, way };
}

/** The same figure, known to have so many decimal places at most; Infinity where that is not known. */
export function withPlaces(figure: FigureOver, places: number): FigureOver {
  return Number.isFinite(places) ? { ...figure, places } : figure;
}

/** How many decimal places any of several figures has at most; Infinity where that is not known of one. */
export function mostPlaces(...figures: readonly FigureOver[]): number {
  return Math.max(...figures.map(({ places = Infinity }) => places));
}

/** What is one of several things, nobody knows which. */
export function oneOf(parts: readonly Over[]): Over {
  const figures = parts.map(asFigure);
  const sure = figures.filter((figure) => figure.kind === 'figure');
  if (sure.length < figures.length) return ANY;
  const low = Math.min(...sure.map((figure) => figure.low));
  const high = Math.max(...sure.map((figure) => figure.high));
  return withPlaces(figureOver(low, high, 'unknown'), mostPlaces(...sure));
}

/** A value where arithmetic wants a figure: that, a certain error, or anything. */
export function asFigure(over: Over): FigureOver | Extract<Over, { kind: 'fixed' | 'any' }> {
  switch (over.kind) {
    case 'figure':
    case 'any':
      return over;
    case 'truth':
      return figureOver(0, 1, 'unknown');
    case 'column':
      return { kind: 'any' };
    case 'fixed': {
      if (isGrid(over.value)) return { kind: 'any' };
      const figure = toFigure(over.value);
      if (isStop(figure)) return over;
      const nearest = toDouble(figure);
      const places = figure.decimalPlaces();
      const isExact = Number.isSafeInteger(nearest) && places === 0;
      const [low, high] = isExact ? [nearest, nearest] : [below(nearest), above(nearest)];
      return { ...figureOver(low, high, CONSTANT), places };
    }
  }
}

/** Whether it is an error everywhere. */
export function isFixedStop(over: Over): boolean {
  return over.kind === 'fixed' && isStop(over.value);
}

/** The elements of several values, from top to bottom; null where they have more than one column. */
export function partsOfColumn(over: Over): readonly Over[] | null {
  if (over.kind === 'column') return over.parts;
  if (over.kind !== 'fixed' || !isGrid(over.value)) return [over];
  return shapeOfValue(over.value).columns === 1 ? [...elementsOf(over.value)].map(fixed) : null;
}

/** More than the rounding of one step of arithmetic, as a share of the result. */
const ROUNDING = 2 ** -52;

/** A bound moved outward, past what one rounding may have taken from it. */
export function below(bound: number): number {
  return bound - Math.abs(bound) * ROUNDING;
}
export function above(bound: number): number {
  return bound + Math.abs(bound) * ROUNDING;
}
