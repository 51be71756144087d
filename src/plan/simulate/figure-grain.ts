import { inputKind, type PlanInput } from '../language';

/** In which steps a figure can turn out, and between which bounds. */
export interface FigureGrain {
  /** Decimal places. */
  readonly digits: number;
  readonly min: number;
  readonly max: number;
}

/** Cars are whole, money has cents, a percentage two decimals, a score one. */
const DIGITS = { count: 0, amount: 2, ratio: 4, score: 1 } as const;
/** What is counted in halves stays so: a deal shared by two. */
const MOST_COUNT_DIGITS = 2;

/**
 * The steps in which a figure turns out. Its plan's `step` is one for trying out, 5,000 of a revenue; what is sold in a
 * month keeps to no such step. Nothing falls below nought unless the plan expects figures there or it stands there; a score
 * or a share for which the plan says the most, and which is no attainment, does not rise above that.
 * @param figure what it stands at
 */
export function grainOf(input: PlanInput, figure: number): FigureGrain {
  const kind = inputKind(input);
  const { min = 0, max = Infinity, goal } = input;
  const bounded = (kind === 'score' || kind === 'ratio') && goal === undefined;
  return {
    digits:
      kind === 'count'
        ? Math.min(decimalsOf(figure), MOST_COUNT_DIGITS)
        : kind in DIGITS
          ? DIGITS[kind as keyof typeof DIGITS]
          : 0,
    min: min < 0 || figure < 0 ? -Infinity : 0,
    max: bounded ? Math.max(max, figure) : Infinity,
  };
}

function decimalsOf(figure: number): number {
  return /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0;
}
