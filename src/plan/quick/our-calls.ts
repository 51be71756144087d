import { findFunction } from '../../functions';
import { FaultError } from '../../functions/fault';
import { inputOf } from '../../formula/call-ours';
import type { CallNode, FormulaNode } from '../../formula/tree';
import {
  tierTable,
  WITHHOLDING_TABLE,
  type Boundary,
  type CurveMethod,
  type Direction,
  type RateGrid,
  type RoundingMode,
  type TierMethod,
  type TierTable,
} from '../../pay';
import { add, chooseSide, compareFigures, divide, multiply, subtract } from './arithmetic';
import { DOUBT, FIGURE, type Status } from './column';
import { unsure, type FigurePart, type MakeCall, type Maker, type TextPart } from './part';
import { PlainFigure, setDecimal, setSpelled, throughCell } from './plain-figure';
import { roundHalfUp } from './rounding';

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
  'COMMISSION.GRID': (call, maker) => lookUp(call, maker),
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
    const full = new PlainFigure();
    setSpelled(full, whole.fullMarks);
    return ofArguments(call, maker, [0, 1, 2], (out, base, factor, score) => {
      multiply(out, base, factor);
      multiply(out, out, score);
      return divide(out, out, full);
    });
  },
  'PAY.CLAMP': (call, maker) => {
    const whole = readWhole(call, maker) as { floor: number | null; cap: number | null } | null;
    if (!whole || whole.cap === 0 || (whole.cap ?? Infinity) <= (whole.floor ?? -Infinity)) return null;
    const [floor, cap] = [plainNumber(whole.floor), plainNumber(whole.cap)];
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

const ZERO = exactFigure(0);
const TWO = exactFigure(2);

function exactFigure(value: number): PlainFigure {
  const figure = new PlainFigure();
  figure.setExact(value, 0);
  return figure;
}

function plainNumber(value: number | null): PlainFigure | null {
  if (value === null) return null;
  const figure = new PlainFigure();
  setSpelled(figure, value);
  return figure;
}

/** The arguments that hold for the whole call, by key, as the function's body takes them; null where one changes or is wrong. */
function readWhole(call: CallNode, maker: Maker): object | null {
  const whole: Record<string, unknown> = {};
  for (const [index, argument] of (findFunction(call.ours ?? '')?.arguments ?? []).entries()) {
    if (argument.kind === 'each') continue;
    const given = call.arguments[index];
    const value = given ? maker.constant(given) : null;
    if (value === undefined) return null;
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
function ofArguments(call: CallNode, maker: Maker, which: readonly number[], apply: Apply): FigurePart {
  const parts = which.map((index) => numberPart(call.arguments[index], maker));
  const [first = EMPTY, second = EMPTY, third = EMPTY] = parts;
  const [a, b, c] = [copy(), copy(), copy()];
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
function copy(): PlainFigure {
  return exactFigure(0);
}

/** Our functions take numbers alone where numbers are wanted: TRUE and texts are errors to them. */
function numberPart(node: FormulaNode | null | undefined, maker: Maker): FigurePart {
  const part = node ? maker.part(node) : EMPTY;
  return part.kind === 'figure' ? part : unsure();
}

interface PlainTier {
  readonly from: PlainFigure;
  readonly rate: PlainFigure;
  readonly below: PlainFigure;
}

function plainTiers(tiers: TierTable): readonly PlainTier[] {
  return tiers.map((tier) => {
    const [from, rate, below] = [new PlainFigure(), new PlainFigure(), new PlainFigure()];
    setDecimal(from, tier.from);
    setDecimal(rate, tier.rate);
    setDecimal(below, tier.below);
    return { from, rate, below };
  });
}

/** See `reachedTier` in `pay/tiers.ts`; NaN where it is not certain. */
function reachedTier(figure: PlainFigure, tiers: readonly PlainTier[], boundary: Boundary): number {
  let reached = -1;
  for (const { from } of tiers) {
    const side = compareFigures(figure, from);
    if (Number.isNaN(side)) return Number.NaN;
    if (side < 0 || (side === 0 && boundary === '>')) break;
    reached++;
  }
  return reached;
}

function slice(out: PlainFigure, amount: PlainFigure, { from, rate, below }: PlainTier): void {
  subtract(out, amount, from);
  multiply(out, out, rate);
  add(out, out, below);
}

/** The straight line from one row of a curve to the next. */
function between(out: PlainFigure, figure: PlainFigure, row: PlainTier, next: PlainTier): boolean {
  const [rise, run] = [new PlainFigure(), new PlainFigure()];
  subtract(rise, next.rate, row.rate);
  subtract(run, next.from, row.from);
  subtract(out, figure, row.from);
  multiply(out, out, rise);
  if (!divide(out, out, run)) return false;
  add(out, out, row.rate);
  return true;
}

/** The place of a label on one side of a grid: −1 below the first threshold, NaN where it is not certain. */
type FindPlace = () => number;

function lookUp(call: CallNode, maker: Maker): FigurePart | null {
  const whole = readWhole(call, maker) as { grid: RateGrid; boundary: Boundary } | null;
  if (!whole) return null;
  const { grid, boundary } = whole;
  const row = placeOn(grid.rowAxis, call.arguments[0], boundary, maker);
  const column = placeOn(grid.columnAxis, call.arguments[1], boundary, maker);
  if (!row || !column) return null;
  const rates = grid.rates.map((cells) => cells.map(plainNumber));
  const out = new PlainFigure();
  return {
    kind: 'figure',
    out,
    run: () => {
      const [rowAt, columnAt] = [row(), column()];
      if (Number.isNaN(rowAt) || Number.isNaN(columnAt)) return DOUBT;
      const rate = rowAt < 0 || columnAt < 0 ? ZERO : rates[rowAt]?.[columnAt];
      if (!rate) return DOUBT;
      out.set(rate);
      return FIGURE;
    },
  };
}

function placeOn(
  axis: RateGrid['rowAxis'],
  node: FormulaNode | null | undefined,
  boundary: Boundary,
  maker: Maker,
): FindPlace | null {
  const part = node ? maker.part(node) : null;
  if (axis.kind === 'names') return part?.kind === 'text' ? placeOfText(axis.positions, part) : null;
  if (part?.kind !== 'figure') return null;
  const thresholds = axis.thresholds.map((threshold) => {
    const from = new PlainFigure();
    setSpelled(from, threshold);
    return { from, rate: from, below: from };
  });
  const given = new PlainFigure();
  return () => {
    if (part.run() !== FIGURE) return Number.NaN;
    throughCell(given, part.out);
    return reachedTier(given, thresholds, boundary);
  };
}

function placeOfText(positions: ReadonlyMap<string, number>, part: TextPart): FindPlace {
  return () => positions.get(part.run() ?? '') ?? Number.NaN;
}
