import { plus, times } from './arithmetic';
import type { CallOver } from './call-over';
import type { Outcome } from './decision';
import { figuresOver, isFigures } from './figures-over';
import { ANY, figureOver, type FigureOver, type Over } from './over';
import { together } from './way';

/** Room for the places of all arguments in an outcome. */
const PLACES = 4096;
const HALF = figureOver(0.5, 0.5, 'constant');

/** The middle one of several figures, or the mean of the middle two. */
export function middleOver({ node, args, varies, decide }: CallOver): Over {
  const figures = figuresOver(args);
  if (!isFigures(figures)) return figures;
  if (figures.length === 0) return ANY;
  const [lower, upper] = [Math.ceil(figures.length / 2) - 1, Math.floor(figures.length / 2)];
  // Of a column nobody is told whose figure is the middle one.
  if (figures.length === args.length) {
    const [one, other] = [lower, upper].map((place) => ownerOf(figures, varies, place));
    const outcome = one == null || other == null ? null : one * 2 * PLACES + other;
    decide(0, outcome, () => ({
      kind: 'middle',
      subjects: node.arguments,
      against: null,
      thresholds: [],
      strict: false,
    }));
  }
  const low = orderedAt(figures, lower);
  return lower === upper ? low : times(plus(low, orderedAt(figures, upper)), HALF);
}

/** The arguments that are the middle of several, from an outcome. */
export function middlesOf(outcome: number): readonly number[] {
  return [Math.floor(outcome / (2 * PLACES)), outcome % (2 * PLACES)].map((owner) => owner % PLACES);
}

/** The figure at a place in order of size. */
function orderedAt(figures: readonly FigureOver[], place: number): FigureOver {
  const low = figures.map((figure) => figure.low).sort((a, b) => a - b)[place] ?? -Infinity;
  const high = figures.map((figure) => figure.high).sort((a, b) => a - b)[place] ?? Infinity;
  const able = figures.filter((figure) => figure.high >= low && figure.low <= high);
  return figureOver(low, high, together(...able.map(({ way }) => way)));
}

/** Whose figure has a place: that of a moving argument, or of the first resting one that is as large. */
function ownerOf(figures: readonly FigureOver[], varies: readonly boolean[], place: number): Outcome {
  const { low, high } = orderedAt(figures, place);
  const able = [...figures.entries()].filter(([, figure]) => figure.high >= low && figure.low <= high);
  const resting = able.find(([at]) => !varies[at]);
  if (resting) {
    const [at, figure] = resting;
    return figure.low === low && figure.high === high ? at + PLACES : null;
  }
  const [only, ...others] = able;
  return only && others.length === 0 ? only[0] : null;
}
