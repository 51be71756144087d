import { AMOUNTS, ATTAINMENTS, cells, ROWS, TIERS } from './data';
import { medians, type Subject } from './measure';
import { call } from './shipped';
import { figure, table } from './table';

const TIER_ROWS = TIERS.map((tier) => [...tier]);
const CURVE = [
  [0, 0],
  [0.6, 0.5],
  [0.8, 0.8],
  [1, 1],
  [1.2, 1.5],
];
const GRID = [
  [null, 0, 10, 20, 40],
  ['Sedan', 200, 250, 300, 350],
  ['SUV', 250, 300, 350, 400],
  ['MPV', 300, 350, 400, 450],
];
const MODELS = ['Sedan', 'SUV', 'MPV'] as const;

/** Calls that a single cell makes in one measured run: one alone is too short to be timed well. */
const CALLS = 1_000;

interface Measured {
  readonly name: string;
  /** The call of one cell, by the cell's row. */
  readonly cell: (row: number) => unknown;
  /** One call over 100,000 cells. */
  readonly range: () => unknown;
}

/** How many calls a second single cells get, and how long one call over a range of 100,000 cells takes. */
export async function functionsTable(): Promise<string> {
  const functions = [commission(), multiplier('step'), multiplier('linear'), grid(), pool(), required()];
  const times = await medians(functions.flatMap(({ name, cell, range }) => [single(name, cell), { name, run: range }]));
  const rows = functions.map(({ name }, index) => {
    const [cellMs = Number.NaN, rangeMs = Number.NaN] = times.slice(index * 2);
    return [name, figure(CALLS / (cellMs / 1000)), figure(rangeMs), figure(ROWS / (rangeMs / 1000))];
  });
  return table([['', 'single cells a second', 'range, median ms', 'cells of a range a second'], ...rows]);
}

function single(name: string, cell: (row: number) => unknown): Subject {
  return {
    name: `${name}, single cells`,
    run: () => {
      for (let row = 0; row < CALLS; row++) cell(row);
    },
  };
}

function commission(): Measured {
  const amounts = cells(AMOUNTS);
  return {
    name: 'COMMISSION',
    cell: (row) => call('COMMISSION', [[AMOUNTS[row]]], TIER_ROWS, null, null),
    range: () => call('COMMISSION', amounts, TIER_ROWS, null, null),
  };
}

function multiplier(method: 'step' | 'linear'): Measured {
  const attainments = cells(ATTAINMENTS);
  return {
    name: `MULTIPLIER, ${method}`,
    cell: (row) => call('MULTIPLIER', [[ATTAINMENTS[row]]], CURVE, method, null),
    range: () => call('MULTIPLIER', attainments, CURVE, method, null),
  };
}

function grid(): Measured {
  const models = cells(AMOUNTS.map((_, row) => MODELS[row % MODELS.length]));
  const counts = cells(AMOUNTS.map((amount) => Math.floor(amount / 10_000)));
  return {
    name: 'COMMISSION.GRID',
    cell: (row) => call('COMMISSION.GRID', [models[row]], [counts[row]], GRID, null),
    range: () => call('COMMISSION.GRID', models, counts, GRID, null),
  };
}

function pool(): Measured {
  const shares = cells(AMOUNTS);
  return {
    name: 'BONUS.POOL, among ten and among 100,000',
    cell: (row) => call('BONUS.POOL', AMOUNTS[row], shares.slice(0, 10), null),
    range: () => call('BONUS.POOL', 1_234_567_890.12, shares, null),
  };
}

function required(): Measured {
  const payouts = cells(AMOUNTS.map((amount) => Math.round(amount) / 100));
  return {
    name: 'COMMISSION.REQUIRED',
    cell: (row) => call('COMMISSION.REQUIRED', [payouts[row]], TIER_ROWS, null, null, null),
    range: () => call('COMMISSION.REQUIRED', payouts, TIER_ROWS, null, null, null),
  };
}
