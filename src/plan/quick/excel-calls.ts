import type { CallNode, FormulaNode } from '../../formula/tree';
import { add, chooseSide, compareFigures, divide, negate } from './arithmetic';
import { BLANK, DOUBT, FIGURE, type Status } from './column';
import { unsure, type ConditionPart, type FigurePart, type MakeCall, type Maker, type Part } from './part';
import { INEXACT, PlainFigure } from './plain-figure';
import { roundDown, roundHalfUp } from './rounding';

/** Excel's functions in plain numbers: each does what the one of `formula/excel-functions` does, or is not certain. */
export const EXCEL_CALLS: Readonly<Record<string, MakeCall>> = {
  IF: (call, maker) => choose(call, maker),
  AND: (call, maker) => allOrAny(call, maker, false),
  OR: (call, maker) => allOrAny(call, maker, true),
  NOT: ({ arguments: [argument] }, maker) => {
    const condition = maker.condition(argument);
    return { kind: 'condition', run: () => 1 - condition.run() };
  },
  ROUND: ({ arguments: [argument, digits] }, maker) => {
    const places = wholeConstant(digits, maker);
    return places === null ? null : ofOne(argument, maker, (out, figure) => roundHalfUp(out, figure, places));
  },
  INT: ({ arguments: [argument] }, maker) => ofOne(argument, maker, roundDown),
  ABS: ({ arguments: [argument] }, maker) =>
    ofOne(argument, maker, (out, figure) => {
      if (figure.value < 0) negate(out, figure);
      else out.setValue(figure);
      return figure.places !== INEXACT || Math.abs(figure.value) > figure.error;
    }),
  SUM: (call, maker) => aggregate(call, maker, sum),
  AVERAGE: (call, maker) => aggregate(call, maker, average),
  MEDIAN: (call, maker) => aggregate(call, maker, median),
  MIN: (call, maker) => aggregate(call, maker, (out, figures) => outermost(out, figures, -1)),
  MAX: (call, maker) => aggregate(call, maker, (out, figures) => outermost(out, figures, 1)),
  COUNT: (call, maker) =>
    aggregate(call, maker, (out, { count }) => {
      out.setExact(count, 0);
      return true;
    }),
  RANK: (call, maker) => rank(call, maker),
};

function choose({ arguments: [asked, yes, no] }: CallNode, maker: Maker): Part | null {
  if (!yes || !no) return null;
  const condition = maker.condition(asked);
  const [one, other] = [maker.part(yes), maker.part(no)];
  if (one.kind === 'figure' && other.kind === 'figure') return chosenFigure(condition, one, other);
  if (one.kind === 'condition' && other.kind === 'condition') {
    return {
      kind: 'condition',
      run: () => {
        const holds = condition.run();
        return Number.isNaN(holds) ? holds : (holds === 1 ? one : other).run();
      },
    };
  }
  if (one.kind !== 'text' || other.kind !== 'text') return null;
  return {
    kind: 'text',
    run: () => {
      const holds = condition.run();
      return Number.isNaN(holds) ? null : (holds === 1 ? one : other).run();
    },
  };
}

function chosenFigure(condition: ConditionPart, one: FigurePart, other: FigurePart): FigurePart {
  const out = new PlainFigure();
  return {
    kind: 'figure',
    out,
    run: () => {
      const holds = condition.run();
      if (Number.isNaN(holds)) return DOUBT;
      const chosen = holds === 1 ? one : other;
      const status = chosen.run();
      out.set(chosen.out);
      return status;
    },
  };
}

/** All are looked at: an error among them is the answer, whatever the others say. */
function allOrAny({ arguments: args }: CallNode, maker: Maker, any: boolean): ConditionPart {
  const conditions = args.map((argument) => maker.condition(argument));
  return {
    kind: 'condition',
    run: () => {
      let found = any ? 0 : 1;
      for (const condition of conditions) {
        const holds = condition.run();
        if (Number.isNaN(holds)) return holds;
        found = any ? Math.max(found, holds) : Math.min(found, holds);
      }
      return found;
    },
  };
}

function ofOne(
  argument: FormulaNode | null | undefined,
  maker: Maker,
  apply: (out: PlainFigure, figure: PlainFigure) => boolean,
): FigurePart {
  const figure = maker.figure(argument);
  const out = new PlainFigure();
  return {
    kind: 'figure',
    out,
    run: () => (figure.run() !== DOUBT && apply(out, figure.out) ? FIGURE : DOUBT),
  };
}

/** A whole number that never changes; null for anything else. */
function wholeConstant(argument: FormulaNode | null | undefined, maker: Maker): number | null {
  const part = maker.constant(argument) === undefined ? unsure() : maker.figure(argument);
  return part.run() === FIGURE && part.out.places === 0 ? part.out.value : null;
}

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

/** Only among exact figures: whether two inexact ones are the same is never certain. */
function rank({ arguments: [wanted, values, order] }: CallNode, maker: Maker): FigurePart | null {
  const column = maker.column(values);
  const rising = order === undefined ? 0 : wholeConstant(order, maker);
  if (column?.kind !== 'figure' || rising === null) return null;
  const side = rising === 0 ? 1 : -1;
  const figure = maker.figure(wanted);
  const [out, other] = [new PlainFigure(), new PlainFigure()];
  return {
    kind: 'figure',
    out,
    run: (): Status => {
      if (figure.run() === DOUBT) return DOUBT;
      let [place, found] = [1, false];
      for (let at = 0; at < column.length; at++) {
        const status = column.load(at, other);
        if (status === BLANK) continue;
        const compared = status === DOUBT ? Number.NaN : compareFigures(other, figure.out);
        if (Number.isNaN(compared)) return DOUBT;
        if (compared === 0) found = true;
        else if (compared === side) place++;
      }
      out.setExact(place, 0);
      return found ? FIGURE : DOUBT;
    },
  };
}
