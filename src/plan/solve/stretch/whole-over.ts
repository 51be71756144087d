import { toFigure } from '../../../formula/coerce';
import { isGrid, isStop, settled } from '../../../formula/value';
import type { CallOver, FunctionOver } from './call-over';
import type { Outcome } from './decision';
import { ANY, asFigure, figureOver, type Over } from './over';

/** A figure that goes over more whole numbers than this is only rounded down by INT, in steps that nobody looks at. */
const MOST_WHOLE = 100;

/**
 * INT, which pays for full ones alone and so decides with each of them. Made for one place of a formula; it has to see the
 * whole axis first, to tell whether its steps are decisions.
 */
export function wholeOver(): FunctionOver {
  let areDecisions: boolean | null = null;
  return ({ node, args: [value = ANY], decide }: CallOver): Over => {
    const figure = asFigure(value);
    if (figure.kind !== 'figure') return figure;
    const [low, high] = [Math.floor(figure.low), Math.floor(figure.high)];
    areDecisions ??= high - low <= MOST_WHOLE;
    if (areDecisions) {
      decide(0, wholeExactly(value) ?? (low === high ? low : null), () => ({
        kind: 'whole',
        subjects: [node.arguments[0] ?? null],
        against: null,
        thresholds: [],
        strict: false,
      }));
    }
    return figureOver(low, high, low === high ? 'constant' : figure.way);
  };
}

function wholeExactly(value: Over): Outcome {
  const figure = value.kind === 'fixed' && !isGrid(value.value) ? toFigure(value.value) : null;
  return figure === null || isStop(figure) ? null : settled(figure).floor().toNumber();
}
