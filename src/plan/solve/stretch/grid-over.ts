import { isGrid, type Scalar } from '../../../formula/value';
import { BOUNDARY } from '../../../functions/enumerations';
import { exact, toNumber } from '../../../pay';
import type { CallOver } from './call-over';
import { choiceOf } from './choice-of';
import { above, ANY, below, figureOver, type Over } from './over';
import { spelledOver } from './spelled-over';
import { reachedBy, wayOf } from './table';
import { together, type Way } from './way';

/** Where on one side of a grid a value stands over a stretch, counted from 1; 0 below the first threshold. */
interface Side {
  readonly first: number;
  readonly last: number;
  readonly way: Way;
}

/** A two-way table: the row and the column that are reached each decide. */
export function gridOver(call: CallOver): Over {
  const { args } = call;
  const [row, column, grid] = args;
  const boundary = choiceOf(BOUNDARY, args[3], '>=');
  if (grid?.kind !== 'fixed' || !isGrid(grid.value) || !boundary) return ANY;
  const [top = [], ...rows] = grid.value.rows;
  const across = sideOver(call, 1, column, top.slice(1), boundary);
  const down = sideOver(
    call,
    0,
    row,
    rows.map(([label = null]) => label),
    boundary,
  );
  if (!across || !down) return ANY;
  return ratesOver(
    rows.map(([, ...rates]) => rates),
    down,
    across,
  );
}

function sideOver(
  { node, decide }: CallOver,
  slot: number,
  value: Over | undefined,
  labels: readonly Scalar[],
  boundary: '>=' | '>',
): Side | null {
  const thresholds = labels.flatMap((label) => (typeof label === 'number' ? [toNumber(exact(label))] : []));
  if (thresholds.length < labels.length) return namedSide(value, labels);
  const figure = spelledOver(value);
  if (figure.kind !== 'figure') return null;
  const first = reachedBy(thresholds, boundary, figure.low);
  const last = reachedBy(thresholds, boundary, figure.high);
  decide(slot, first === last ? first : null, () => ({
    kind: 'row',
    subjects: [node.arguments[slot] ?? null],
    against: node.arguments[2] ?? null,
    thresholds,
    strict: boundary === '>',
  }));
  return { first, last, way: figure.way };
}

/** The rates in reach; a blank among them would be an error, and a figure below the first threshold gives nothing. */
function ratesOver(rates: readonly (readonly Scalar[])[], down: Side, across: Side): Over {
  const rateAt = (row: number, column: number): number | null => {
    if (row === 0 || column === 0) return 0;
    const rate = rates[row - 1]?.[column - 1];
    return typeof rate === 'number' ? rate : null;
  };
  let [low, high] = [Infinity, -Infinity];
  const rises = { down: true, across: true };
  const falls = { down: true, across: true };
  for (let row = down.first; row <= down.last; row++) {
    for (let column = across.first; column <= across.last; column++) {
      const rate = rateAt(row, column);
      if (rate === null) return ANY;
      [low, high] = [Math.min(low, rate), Math.max(high, rate)];
      const above = row > down.first ? rateAt(row - 1, column) : null;
      const before = column > across.first ? rateAt(row, column - 1) : null;
      rises.down &&= above === null || rate >= above;
      falls.down &&= above === null || rate <= above;
      rises.across &&= before === null || rate >= before;
      falls.across &&= before === null || rate <= before;
    }
  }
  const way = together(wayOf(down.way, rises.down, falls.down), wayOf(across.way, rises.across, falls.across));
  return figureOver(below(low), above(high), way);
}

/** A row or a column by its name, which nothing moves. */
function namedSide(value: Over | undefined, labels: readonly Scalar[]): Side | null {
  if (value?.kind !== 'fixed' || typeof value.value !== 'string') return null;
  const wanted = plain(value.value);
  const at = labels.findIndex((label) => typeof label === 'string' && plain(label) === wanted) + 1;
  return at === 0 ? null : { first: at, last: at, way: 'constant' };
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
