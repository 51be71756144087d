import type { FormulaNode } from '../../formula/tree';
import { AGGREGATE_CALLS } from './aggregate-calls';
import { negate } from './arithmetic';
import { allOrAny, choose } from './choice-calls';
import { DOUBT, FIGURE } from './column';
import type { FigurePart, MakeCall, Maker } from './part';
import { INEXACT, PlainFigure } from './plain-figure';
import { rank } from './rank-call';
import { roundDown, roundHalfUp } from './rounding';
import { wholeConstant } from './whole-constant';

/** Excel's functions in plain numbers: each does what the one of `formula/excel-functions` does, or is not certain. */
export const EXCEL_CALLS: Readonly<Record<string, MakeCall>> = {
  IF: choose,
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
  ...AGGREGATE_CALLS,
  RANK: rank,
};

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
