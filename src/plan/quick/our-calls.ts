import {
  tierTable,
  WITHHOLDING_TABLE,
  type Boundary,
  type CurveMethod,
  type Direction,
  type RoundingMode,
  type TierMethod,
  type TierTable,
} from '../../pay';
import { chooseSide, compareFigures, divide, multiply, subtract } from './arithmetic';
import { lookUp } from './grid-call';
import { ofArguments, readWhole } from './our-arguments';
import type { MakeCall } from './part';
import { exactFigure, spelledFigure } from './plain-figure';
import { between, plainTiers, reachedTier, slice } from './plain-tiers';
import { roundHalfUp } from './rounding';

const ZERO = exactFigure(0);
const TWO = exactFigure(2);

/** Our functions in plain numbers: each does what the one of `pay` does, or is not certain. Errors are never certain. */
export const OUR_CALLS: Readonly<Record<string, MakeCall>> = {
  COMMISSION: (call, maker) => {
    const whole = readWhole(call, maker) as { tiers: TierTable; method: TierMethod; boundary: Boundary } | null;
    if (!whole) return null;
    const tiers = plainTiers(whole.tiers);
    const { method, boundary } = whole;
    return ofArguments(call, maker, [0], (out, amount) => {
      if (!(compareFigures(amount, ZERO) >= 0)) return false;
      const reached = reachedTier(amount, tiers, method === 'marginal' ? '>=' : boundary);
      if (Number.isNaN(reached)) return false;
      const tier = tiers[reached];
      if (!tier) out.setExact(0, 0);
      else if (method === 'lump') out.set(tier.rate);
      else if (method === 'whole') multiply(out, amount, tier.rate);
      else slice(out, amount, tier);
      return true;
    });
  },
  'COMMISSION.GRID': lookUp,
  MULTIPLIER: (call, maker) => {
    const whole = readWhole(call, maker) as { curve: TierTable; method: CurveMethod; boundary: Boundary } | null;
    if (!whole) return null;
    const rows = plainTiers(whole.curve);
    const { method, boundary } = whole;
    return ofArguments(call, maker, [0], (out, attainment) => {
      const reached = reachedTier(attainment, rows, method === 'linear' ? '>=' : boundary);
      if (Number.isNaN(reached)) return false;
      const row = rows[reached];
      const next = rows[reached + 1];
      if (!row) out.setExact(0, 0);
      else if (method === 'step' || !next) out.set(row.rate);
      else return between(out, attainment, row, next);
      return true;
    });
  },
  ATTAINMENT: (call, maker) => {
    const whole = readWhole(call, maker) as { direction: Direction } | null;
    if (!whole) return null;
    const { direction } = whole;
    return ofArguments(call, maker, [0, 1], (out, actual, target) => {
      if (!(compareFigures(target, ZERO) > 0)) return false;
      if (direction === 'higher') return divide(out, actual, target);
      if (direction === 'lower-ratio') return compareFigures(actual, ZERO) > 0 && divide(out, target, actual);
      if (!divide(out, actual, target)) return false;
      subtract(out, TWO, out);
      chooseSide(out, out, ZERO, 1);
      return true;
    });
  },
  BONUS: (call, maker) => {
    const whole = readWhole(call, maker) as { fullMarks: number } | null;
    if (!whole || !(whole.fullMarks > 0)) return null;
    const full = spelledFigure(whole.fullMarks);
    return ofArguments(call, maker, [0, 1, 2], (out, base, factor, score) => {
      multiply(out, base, factor);
      multiply(out, out, score);
      return divide(out, out, full);
    });
  },
  'PAY.CLAMP': (call, maker) => {
    const whole = readWhole(call, maker) as { floor: number | null; cap: number | null } | null;
    if (!whole || whole.cap === 0 || (whole.cap ?? Infinity) <= (whole.floor ?? -Infinity)) return null;
    const [floor, cap] = [whole.floor, whole.cap].map((limit) => (limit === null ? null : spelledFigure(limit)));
    return ofArguments(call, maker, [0], (out, value) => {
      out.setValue(value);
      if (floor) chooseSide(out, out, floor, 1);
      if (cap) chooseSide(out, out, cap, -1);
      return true;
    });
  },
  'PAY.ROUND': (call, maker) => {
    const whole = readWhole(call, maker) as { digits: number; mode: RoundingMode } | null;
    if (whole?.mode !== 'half-up' || !Number.isInteger(whole.digits) || Math.abs(whole.digits) > 15) return null;
    return ofArguments(call, maker, [0], (out, value) => roundHalfUp(out, value, whole.digits));
  },
  'PAY.IIT': (call, maker) => {
    const brackets = plainTiers(tierTable(WITHHOLDING_TABLE.brackets));
    const withheld = call.arguments.length > 1 ? [0, 1] : [0];
    return ofArguments(call, maker, withheld, (out, taxable, before) => {
      chooseSide(out, taxable, ZERO, 1);
      const reached = reachedTier(out, brackets, '>=');
      const bracket = brackets[reached];
      if (!bracket || !(compareFigures(before, ZERO) >= 0)) return false;
      slice(out, out, bracket);
      subtract(out, out, before);
      if (!roundHalfUp(out, out, 2)) return false;
      chooseSide(out, out, ZERO, 1);
      return true;
    });
  },
};
