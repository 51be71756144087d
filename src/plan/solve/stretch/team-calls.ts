import { callOurs } from '../../../formula/call-ours';
import { elementsOf, gridValue, isFigure, isGrid, toDouble, type Scalar } from '../../../formula/value';
import { dividedBy, plus, times } from './arithmetic';
import type { CallOver } from './call-over';
import { isAbove, isAtLeast } from './compare-over';
import { figuresOver, isFigures } from './figures-over';
import { ANY, asFigure, figureOver, fixed, partsOfColumn, type Over } from './over';
import { spelledOver } from './spelled-over';

const NOUGHT = figureOver(0, 0, 'constant');

/** Parts of something shared: in proportion, and a step of the rounding away from it at most. */
export function poolOver({ args: [amount, shares, digits] }: CallOver): Over {
  const total = spelledOver(amount);
  const parts = shares && partsOfColumn(shares);
  const figures = figuresOver([shares]);
  if (total.kind !== 'figure' || !parts || !isFigures(figures)) return ANY;
  const all = figures.reduce(plus, NOUGHT);
  const places =
    digits === undefined ? 2 : digits.kind === 'fixed' && isFigure(digits.value) ? toDouble(digits.value) : null;
  if (places === null || all.low <= 0 || figures.some(({ low }) => low < 0)) return ANY;
  const step = 2 * 10 ** -places;
  const margin = figureOver(-step, step, 'unknown');
  return {
    kind: 'column',
    parts: parts.map((part) => {
      const share = asFigure(part);
      const own = share.kind === 'figure' ? dividedBy(times(total, share), all) : null;
      return own ? plus(own, margin) : ANY;
    }),
  };
}

/** Prizes by rank, where the person's own figure moves among others that rest: they change where it passes one of them. */
export function prizesOver(call: CallOver): Over {
  const [values, prizes, ties] = call.args;
  const parts = values && partsOfColumn(values);
  const rule = ties ?? fixed('split');
  if (!parts || prizes?.kind !== 'fixed' || rule.kind !== 'fixed') return ANY;
  const standing = standingOf(parts, call.person);
  if (!standing) return ANY;
  decideRank(call, standing);
  if (standing.below !== null) {
    const given = gridValue(standing.values.map((value) => [value]));
    return {
      kind: 'column',
      parts: [...elementsOf(callOurs('BONUS.RANK', [given, prizes.value, rule.value]))].map(fixed),
    };
  }
  const figures = [...elementsOf(prizes.value)].map((prize) => (isFigure(prize) ? toDouble(prize) : 0));
  const prize = figureOver(Math.min(0, ...figures), Math.max(0, ...figures), 'unknown');
  return { kind: 'column', parts: parts.map(() => prize) };
}

/** The person's place among others that rest. */
export function rankOver(call: CallOver): Over {
  const [, values, order] = call.args;
  const parts = values && partsOfColumn(values);
  const standing = parts && standingOf(parts, call.person);
  if (!standing || (order !== undefined && order.kind !== 'fixed')) return ANY;
  decideRank(call, standing);
  return figureOver(1, Math.max(1, parts.length), standing.below === null ? 'unknown' : 'constant');
}

interface Standing {
  /** Everybody's figures, the person's own as one that stands among the others as all of hers do. */
  readonly values: readonly Scalar[];
  /** How many of the others have less, and how many have the same; null where that is not the same at every place. */
  readonly below: number | null;
  readonly same: number;
}

function standingOf(parts: readonly Over[], person: number): Standing | null {
  const own = parts[person];
  const figure = own && asFigure(own);
  if (!own || figure?.kind !== 'figure') return null;
  let below: number | null = 0;
  let same = 0;
  const values: Scalar[] = [];
  for (const [at, part] of parts.entries()) {
    if (at === person) {
      values.push(own.kind === 'fixed' ? (own.value as Scalar) : figure.low);
      continue;
    }
    if (part.kind !== 'fixed' || isGrid(part.value)) return null;
    values.push(part.value);
    if (!isFigure(part.value)) continue;
    const [above, least] = [isAbove(own, part), isAtLeast(own, part)];
    if (above === null || least === null) below = null;
    else if (below !== null) below += above;
    if (above === 0 && least === 1) same++;
  }
  return { values, below, same };
}

/** Room for everybody in an outcome. */
const PLACES = 4096;

function decideRank({ node, decide }: CallOver, { below, same }: Standing): void {
  decide(0, below === null ? null : below * PLACES + same, () => ({
    kind: 'rank',
    subjects: [node.arguments[0] ?? null],
    against: null,
    thresholds: [],
    strict: false,
  }));
}
