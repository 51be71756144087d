import { isFigure, toDouble } from '../../../formula/value';
import { dividedBy, negated, plus } from './arithmetic';
import type { CallOver, FunctionOver } from './call-over';
import { isAbove, isAtLeast } from './compare-over';
import type { Outcome } from './decision';
import { figuresOver, isFigures } from './figures-over';
import { middleOver } from './middle-over';
import {
  ANY,
  asFigure,
  figureOver,
  fixed,
  mostPlaces,
  partsOfColumn,
  withPlaces,
  type FigureOver,
  type Over,
} from './over';
import { roundedOver } from './rounding';
import { rankOver } from './team-calls';
import { allOf, notOver } from './truth';
import { together } from './way';

const NOUGHT = figureOver(0, 0, 'constant');

/** Functions of Excel's that a plan may use; `IF` is not among them, because it does not look at all its arguments. */
export const EXCEL_CALLS: Readonly<Record<string, FunctionOver>> = {
  AND: (call) => allOf(call, false),
  OR: (call) => allOf(call, true),
  NOT: ({ args: [condition] }) => notOver(condition ?? fixed(null)),
  SUM: ({ args }) => overFigures(args, (figures) => figures.reduce(plus, NOUGHT)),
  AVERAGE: ({ args }) => overFigures(args, meanOf),
  COUNT: ({ args }) => countOver(args),
  MIN: (call) => extremeOver(call, false),
  MAX: (call) => extremeOver(call, true),
  MEDIAN: middleOver,
  ABS: sizeOver,
  INDEX: ({ args: [column, place] }) => {
    const parts = column && partsOfColumn(column);
    if (!parts || place?.kind !== 'fixed' || !isFigure(place.value)) return ANY;
    return parts[toDouble(place.value) - 1] ?? ANY;
  },
  RANK: rankOver,
  ROUND: ({ args: [value, digits] }) => roundedOver(value, digits),
};

function overFigures(args: CallOver['args'], combine: (figures: readonly FigureOver[]) => Over): Over {
  const figures = figuresOver(args);
  return isFigures(figures) ? combine(figures) : figures;
}

function meanOf(figures: readonly FigureOver[]): Over {
  const count = figureOver(figures.length, figures.length, 'constant');
  return dividedBy(figures.reduce(plus, NOUGHT), count) ?? ANY;
}

function countOver(args: CallOver['args']): Over {
  let count = 0;
  for (const argument of args) {
    const parts = argument && partsOfColumn(argument);
    if (!parts) return ANY;
    for (const part of parts) {
      if (part.kind === 'any') return ANY;
      if (part.kind === 'figure' || (part.kind === 'fixed' && isFigure(part.value))) count++;
    }
  }
  return fixed(count);
}

function sizeOver({ args: [value = fixed(null)], node, decide }: CallOver): Over {
  decide(0, isAtLeast(value, fixed(0)), () => ({
    kind: 'comparison',
    subjects: [node.arguments[0] ?? null],
    against: null,
    thresholds: [0],
    strict: false,
  }));
  const figure = asFigure(value);
  if (figure.kind !== 'figure' || figure.low >= 0) return figure;
  return figure.high <= 0 ? negated(figure) : figureOver(0, Math.max(-figure.low, figure.high), 'unknown');
}

/** The least or the most. Of columns nobody is told whose it is. */
function extremeOver({ node, args, decide }: CallOver, most: boolean): Over {
  const figures = figuresOver(args);
  if (!isFigures(figures)) return figures;
  if (figures.length === args.length) {
    const winner = winnerOf(args, most);
    decide(0, winner, () => ({
      kind: most ? 'most' : 'least',
      subjects: node.arguments,
      against: null,
      thresholds: [],
      strict: false,
    }));
    const sure = winner === null ? undefined : figures[winner];
    if (sure) return sure;
  }
  if (figures.length === 0) return fixed(0);
  const take = most ? Math.max : Math.min;
  const low = take(...figures.map((figure) => figure.low));
  const high = take(...figures.map((figure) => figure.high));
  // What can never be taken has no say in where the result goes.
  const able = figures.filter((figure) => (most ? figure.high >= low : figure.low <= high));
  return withPlaces(figureOver(low, high, together(...able.map(({ way }) => way))), mostPlaces(...able));
}

/** Which of several is the least or the most everywhere; the first of those alike. */
function winnerOf(args: CallOver['args'], most: boolean): Outcome {
  const given = args.map((argument) => argument ?? fixed(null));
  const beats = (one: Over, other: Over, isBehind: boolean): Outcome => {
    const [more, less] = most ? [one, other] : [other, one];
    return isBehind ? isAtLeast(more, less) : isAbove(more, less);
  };
  const winner = given.findIndex((one, at) =>
    given.every((other, beside) => beside === at || beats(one, other, beside > at) === 1),
  );
  return winner < 0 ? null : winner;
}
