import { isGrid } from '../../../formula/value';
import { exact, toNumber, type CurveMethod, type TierMethod } from '../../../pay';
import { figureOver, type FigureOver, type Over } from './over';
import { CONSTANT, opposite, type Way } from './way';

/** A table in pieces, each a straight line; the first reaches from below everything to the first row. */
export interface Pieces {
  /** Where each piece but the first begins. */
  readonly starts: readonly number[];
  /** Whether a figure exactly there belongs to the piece that begins. */
  readonly boundary: '>=' | '>';
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly rate: number;
  /** `rate × (x − from) + base`. */
  readonly from: number;
  readonly base: number;
  /** Which way it goes at once where the piece begins. */
  readonly step: Way;
}

export type TableRows = readonly (readonly [from: number, rate: number])[];

/** The rows of a table that rests; null where it is none. */
export function tableOf(over: Over | undefined): TableRows | null {
  if (over?.kind !== 'fixed' || !isGrid(over.value)) return null;
  const rows: [number, number][] = [];
  for (const [from, rate] of over.value.rows) {
    if (typeof from !== 'number' || typeof rate !== 'number') return null;
    rows.push([toNumber(exact(from)), toNumber(exact(rate))]);
  }
  return rows;
}

const NOTHING: Piece = { rate: 0, from: 0, base: 0, step: CONSTANT };

/** A tier table as commission reads it. */
export function commissionPieces(rows: TableRows, method: TierMethod, boundary: '>=' | '>'): Pieces {
  let base = 0;
  const pieces = rows.map(([from, rate], index): Piece => {
    const [before, rateBefore] = rows[index - 1] ?? [from, 0];
    base += (from - before) * rateBefore;
    switch (method) {
      case 'marginal':
        return { rate, from, base, step: CONSTANT };
      case 'whole':
        return { rate, from: 0, base: 0, step: from === 0 ? CONSTANT : wayTo(rate - rateBefore) };
      case 'lump':
        return { rate: 0, from: 0, base: rate, step: wayTo(rate - rateBefore) };
    }
  });
  const at = method === 'marginal' ? '>=' : boundary;
  return { starts: rows.map(([from]) => from), boundary: at, pieces: [NOTHING, ...pieces] };
}

/** A completion curve. */
export function curvePieces(rows: TableRows, method: CurveMethod, boundary: '>=' | '>'): Pieces {
  if (method === 'step') return commissionPieces(rows, 'lump', boundary);
  const pieces = rows.map(([from, rate], index): Piece => {
    const [nextFrom, nextRate] = rows[index + 1] ?? [from + 1, rate];
    return {
      rate: (nextRate - rate) / (nextFrom - from),
      from,
      base: rate,
      step: index === 0 ? wayTo(rate) : CONSTANT,
    };
  });
  return { starts: rows.map(([from]) => from), boundary: '>=', pieces: [NOTHING, ...pieces] };
}

/** How many rows a figure has reached, and the same at the upper bound where the figure has two. */
export function reachedBy(starts: readonly number[], boundary: '>=' | '>', figure: number): number {
  let reached = 0;
  for (const start of starts) {
    if (boundary === '>=' ? figure < start : figure <= start) break;
    reached++;
  }
  return reached;
}

/** Bounds are worked out in three steps, each rounded. */
const ROUNDING = 2 ** -50;

/** What a table gives over a stretch on which its argument stays within bounds. */
export function tableOver(
  { starts, boundary, pieces }: Pieces,
  argument: FigureOver,
): { readonly over: FigureOver; readonly first: number; readonly last: number } {
  const first = reachedBy(starts, boundary, argument.low);
  const last = reachedBy(starts, boundary, argument.high);
  let [low, high] = [Infinity, -Infinity];
  let [rises, falls] = [true, true];
  for (let at = first; at <= last; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const from = at === first ? argument.low : (starts[at - 1] ?? argument.low);
    const to = at === last ? argument.high : (starts[at] ?? argument.high);
    for (const x of [from, to]) {
      const value = piece.rate * (x - piece.from) + piece.base;
      const error = (Math.abs(piece.rate) * (Math.abs(x) + Math.abs(piece.from)) + Math.abs(piece.base)) * ROUNDING;
      low = Math.min(low, value - error);
      high = Math.max(high, value + error);
    }
    const step = at === first ? CONSTANT : piece.step;
    rises &&= piece.rate >= 0 && step !== 'down';
    falls &&= piece.rate <= 0 && step !== 'up';
  }
  return { over: figureOver(low, high, wayOf(argument.way, rises, falls)), first, last };
}

/** Where something goes that never falls, or never rises, with what goes a way. */
export function wayOf(way: Way, rises: boolean, falls: boolean): Way {
  if (rises && falls) return CONSTANT;
  if (rises) return way;
  return falls ? opposite(way) : way === 'constant' ? CONSTANT : 'unknown';
}

function wayTo(difference: number): Way {
  if (difference === 0) return CONSTANT;
  return difference > 0 ? 'up' : 'down';
}
