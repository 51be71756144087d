import type { CallNode, FormulaNode } from '../../formula/tree';
import { add, chooseSide, compareFigures, divide } from './arithmetic';
import { BLANK, DOUBT, FIGURE } from './column';
import type { FigurePart, MakeCall, Maker } from './part';
import { errorOf, PlainFigure } from './plain-figure';

/** Functions of Excel's over any number of figures, whole columns among them. */
export const AGGREGATE_CALLS: Readonly<Record<string, MakeCall>> = {
  SUM: (call, maker) => aggregate(call, maker, sum),
  AVERAGE: (call, maker) => aggregate(call, maker, average),
  MEDIAN: (call, maker) => aggregate(call, maker, median),
  MIN: (call, maker) => aggregate(call, maker, (out, figures) => outermost(out, figures, -1)),
  MAX: (call, maker) => aggregate(call, maker, (out, figures) => outermost(out, figures, 1)),
  COUNT: (call, maker) =>
    aggregate(call, maker, (out, figures) => {
      out.setExact(figures.count, 0);
      return isHeld(figures);
    }),
};

/** The figures that a call is over, filled anew each time. */
class Figures {
  readonly items: PlainFigure[] = [];
  count = 0;

  next(): PlainFigure {
    const item = (this.items[this.count] ??= new PlainFigure());
    this.count++;
    return item;
  }

  at(place: number): PlainFigure {
    return this.items[place] ?? this.next();
  }
}

/** Fills the figures of one argument; false where one of its values is not certainly a figure or a blank. */
type Fill = (figures: Figures) => boolean;

function aggregate(
  { arguments: args }: CallNode,
  maker: Maker,
  combine: (out: PlainFigure, figures: Figures) => boolean,
): FigurePart | null {
  const fills = args.map((argument) => fillOf(argument, maker));
  if (!fills.every((fill) => fill !== null)) return null;
  const figures = new Figures();
  const out = new PlainFigure();
  return {
    kind: 'figure',
    out,
    run: () => {
      figures.count = 0;
      for (const fill of fills) if (!fill(figures)) return DOUBT;
      return combine(out, figures) ? FIGURE : DOUBT;
    },
  };
}

function fillOf(argument: FormulaNode | null | undefined, maker: Maker): Fill | null {
  const column = maker.column(argument);
  if (column) {
    if (column.kind !== 'figure') return null;
    return (figures) => {
      for (let at = 0; at < column.length; at++) {
        const status = column.load(at, figures.next());
        if (status === DOUBT) return false;
        if (status === BLANK) figures.count--;
      }
      return true;
    };
  }
  const figure = maker.figure(argument);
  return (figures) => {
    const status = figure.run();
    if (status === FIGURE) figures.next().set(figure.out);
    return status !== DOUBT;
  };
}

/** Whether each is certainly a figure that a cell can hold: one too large for it is an error, which is not counted. */
function isHeld(figures: Figures): boolean {
  for (let place = 0; place < figures.count; place++) {
    if (!Number.isFinite(errorOf(figures.at(place)))) return false;
  }
  return true;
}

function sum(out: PlainFigure, figures: Figures): boolean {
  out.setExact(0, 0);
  for (let place = 0; place < figures.count; place++) add(out, out, figures.at(place));
  return true;
}

function average(out: PlainFigure, figures: Figures): boolean {
  const { count } = figures;
  sum(out, figures);
  const by = figures.next();
  by.setExact(count, 0);
  return divide(out, out, by);
}

function outermost(out: PlainFigure, figures: Figures, side: 1 | -1): boolean {
  if (figures.count === 0) out.setExact(0, 0);
  else out.setValue(figures.at(0));
  for (let place = 1; place < figures.count; place++) chooseSide(out, out, figures.at(place), side);
  return true;
}

/** Sorted by inserting, since the order of most teams hardly changes; the middle one, or the mean of both. */
function median(out: PlainFigure, figures: Figures): boolean {
  const { items, count } = figures;
  if (count === 0) return false;
  for (let place = 1; place < count; place++) {
    const item = figures.at(place);
    for (let before = place - 1; before >= 0; before--) {
      const other = figures.at(before);
      const order = compareFigures(other, item);
      if (Number.isNaN(order)) return false;
      if (order <= 0) break;
      // Changed places with at once: whatever happens, each of the objects is there once.
      items[before] = item;
      items[before + 1] = other;
    }
  }
  const upper = figures.at(Math.floor(count / 2));
  const lower = figures.at(Math.ceil(count / 2) - 1);
  add(out, upper, lower);
  const two = figures.next();
  two.setExact(2, 0);
  return divide(out, out, two);
}
