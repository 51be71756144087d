import type { CallNode, FormulaNode } from '../../formula/tree';
import type { Boundary, RateGrid } from '../../pay';
import { DOUBT, FIGURE } from './column';
import { readWhole } from './our-arguments';
import type { FigurePart, Maker, TextPart } from './part';
import { exactFigure, PlainFigure, spelledFigure, throughCell } from './plain-figure';
import { reachedTier } from './plain-tiers';

const ZERO = exactFigure(0);

/** The place of a label on one side of a grid: −1 below the first threshold, NaN where it is not certain. */
type FindPlace = () => number;

/** COMMISSION.GRID; null where its sides or its names change. */
export function lookUp(call: CallNode, maker: Maker): FigurePart | null {
  const whole = readWhole(call, maker) as { grid: RateGrid; boundary: Boundary } | null;
  if (!whole) return null;
  const { grid, boundary } = whole;
  const row = placeOn(grid.rowAxis, call.arguments[0], boundary, maker);
  const column = placeOn(grid.columnAxis, call.arguments[1], boundary, maker);
  if (!row || !column) return null;
  const rates = grid.rates.map((cells) => cells.map((rate) => (rate === null ? null : spelledFigure(rate))));
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
    const from = spelledFigure(threshold);
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
