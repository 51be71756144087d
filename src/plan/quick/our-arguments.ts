import { inputOf } from '../../formula/call-ours';
import type { CallNode, FormulaNode } from '../../formula/tree';
import { elementsOf, isUnknown } from '../../formula/value';
import { findFunction } from '../../functions';
import { FaultError } from '../../functions/fault';
import { DOUBT, FIGURE, type Status } from './column';
import { unsure, type FigurePart, type Maker } from './part';
import { exactFigure, PlainFigure, throughCell } from './plain-figure';

/** The arguments that hold for the whole call, by key, as the function's body takes them; null where one changes or is wrong. */
export function readWhole(call: CallNode, maker: Maker): object | null {
  const whole: Record<string, unknown> = {};
  for (const [index, argument] of (findFunction(call.ours ?? '')?.arguments ?? []).entries()) {
    if (argument.kind === 'each') continue;
    const given = call.arguments[index];
    const value = given ? maker.constant(given) : null;
    // What nobody can say is no blank.
    if (value === undefined || [...elementsOf(value)].some(isUnknown)) return null;
    try {
      whole[argument.key] = argument.read(inputOf(value));
    } catch (error) {
      if (error instanceof FaultError) return null;
      throw error;
    }
  }
  return whole;
}

type Apply = (out: PlainFigure, ...figures: readonly [PlainFigure, PlainFigure, PlainFigure]) => boolean;

/** A call of figures, none of them blank, that gives a figure: each goes in, and the answer comes out, as cells hold them. */
export function ofArguments(call: CallNode, maker: Maker, which: readonly number[], apply: Apply): FigurePart {
  const parts = which.map((index) => numberPart(call.arguments[index], maker));
  const [first = EMPTY, second = EMPTY, third = EMPTY] = parts;
  const [a, b, c] = [leftOut(), leftOut(), leftOut()];
  const count = parts.length;
  const out = new PlainFigure();
  return {
    kind: 'figure',
    out,
    run: (): Status => {
      if (first.run() !== FIGURE) return DOUBT;
      throughCell(a, first.out);
      if (count > 1) {
        if (second.run() !== FIGURE) return DOUBT;
        throughCell(b, second.out);
      }
      if (count > 2) {
        if (third.run() !== FIGURE) return DOUBT;
        throughCell(c, third.out);
      }
      if (!apply(out, a, b, c)) return DOUBT;
      throughCell(out, out);
      return FIGURE;
    },
  };
}

const EMPTY = unsure();

/** What stands for an argument that is left out: nothing withheld yet. */
function leftOut(): PlainFigure {
  return exactFigure(0);
}

/** Our functions take numbers alone where numbers are wanted: TRUE and texts are errors to them. */
function numberPart(node: FormulaNode | null | undefined, maker: Maker): FigurePart {
  const part = node ? maker.part(node) : EMPTY;
  return part.kind === 'figure' ? part : unsure();
}
