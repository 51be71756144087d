import type { Boundary, TierTable } from '../../pay';
import { add, compareFigures, divide, multiply, subtract } from './arithmetic';
import { PlainFigure, setDecimal } from './plain-figure';

export interface PlainTier {
  readonly from: PlainFigure;
  readonly rate: PlainFigure;
  readonly below: PlainFigure;
}

export function plainTiers(tiers: TierTable): readonly PlainTier[] {
  return tiers.map((tier) => {
    const [from, rate, below] = [new PlainFigure(), new PlainFigure(), new PlainFigure()];
    setDecimal(from, tier.from);
    setDecimal(rate, tier.rate);
    setDecimal(below, tier.below);
    return { from, rate, below };
  });
}

/** See `reachedTier` in `pay/tiers.ts`; NaN where it is not certain. */
export function reachedTier(figure: PlainFigure, tiers: readonly PlainTier[], boundary: Boundary): number {
  let reached = -1;
  for (const { from } of tiers) {
    const side = compareFigures(figure, from);
    if (Number.isNaN(side)) return Number.NaN;
    if (side < 0 || (side === 0 && boundary === '>')) break;
    reached++;
  }
  return reached;
}

/** What a tier pays for an amount in it, with the tiers below. */
export function slice(out: PlainFigure, amount: PlainFigure, { from, rate, below }: PlainTier): void {
  subtract(out, amount, from);
  multiply(out, out, rate);
  add(out, out, below);
}

/** The straight line from one row of a curve to the next. */
export function between(out: PlainFigure, figure: PlainFigure, row: PlainTier, next: PlainTier): boolean {
  const [rise, run] = [new PlainFigure(), new PlainFigure()];
  subtract(rise, next.rate, row.rate);
  subtract(run, next.from, row.from);
  subtract(out, figure, row.from);
  multiply(out, out, rise);
  if (!divide(out, out, run)) return false;
  add(out, out, row.rate);
  return true;
}
