import {
  commission,
  commissionSlices,
  explainCommission,
  gridRate,
  type Boundary,
  type Decimal,
  type Label,
  type RateGrid,
  type TierMethod,
  type TierTable,
} from '../../pay';
import { positionOn, type LabelAxis } from '../../pay/label-axis';
import type { CallReading } from './call-reading';
import type { Figures, Passage } from './explanation';
import { tierReached } from './tier-words';

interface Terms {
  readonly tiers: TierTable;
  readonly method: TierMethod;
  readonly boundary: Boundary;
}

function termsOf(call: CallReading): Terms {
  return {
    tiers: call.whole('tiers') as TierTable,
    method: call.whole('method') as TierMethod,
    boundary: call.whole('boundary') as Boundary,
  };
}

/** COMMISSION: the tier reached and why, then each slice. */
export function explainCommissionCall(call: CallReading): readonly Passage[] {
  return commissionPassages(call, call.figure('amount'), termsOf(call));
}

function commissionPassages(call: CallReading, amount: Decimal, terms: Terms): readonly Passage[] {
  const { words } = call;
  const { tiers, method, boundary } = terms;
  const reached = tierReached(words, amount, tiers, method === 'marginal' ? '>=' : boundary);
  const [slice] = commissionSlices(amount, tiers, method, boundary);
  if (!slice) return [reached];
  if (method === 'marginal') return [reached, words.sentence('commission.marginal'), slices(call, amount, terms)];
  const rate = words.rates(tiers.map((tier) => tier.rate))(slice.rate);
  const values = { amount: words.figure(amount), rate, result: words.figure(slice.commission) };
  return [reached, words.sentence(`commission.${method}`, values)];
}

function slices({ words }: CallReading, amount: Decimal, { tiers, method, boundary }: Terms): Figures {
  const { lines, ...total } = explainCommission(amount, tiers, method, boundary);
  const rate = words.rates(tiers.map((tier) => tier.rate));
  return words.table(
    ['column.from', 'column.to', 'column.inTier', 'column.rate', 'column.commission'],
    lines.map((line, index) => ({
      cells: [
        words.figure(line.from),
        line.to ? words.figure(line.to) : '',
        words.figure(line.amount),
        rate(line.rate),
        words.figure(line.commission),
      ],
      marked: index === lines.length - 1,
    })),
    [words.say('total'), '', words.figure(total.amount), '', words.figure(total.commission)],
  );
}

/** COMMISSION.INCREMENT: both commissions and their difference. */
export function explainIncrement(call: CallReading): readonly Passage[] {
  const { words } = call;
  const terms = termsOf(call);
  const prior = call.figure('prior');
  const amount = call.figure('amount');
  const total = prior.plus(amount);
  const shown = { prior: words.figure(prior), amount: words.figure(amount), total: words.figure(total) };
  const [before, after] = [prior, total].map((sold) => words.figure(pays(sold, terms))) as [string, string];
  return [
    words.sentence('increment.total', shown),
    words.sentence('commission.on', { amount: shown.total, result: after }),
    ...commissionPassages(call, total, terms),
    words.sentence('commission.on', { amount: shown.prior, result: before }),
    ...commissionPassages(call, prior, terms),
    words.sentence('increment', { ...shown, before, after, result: words.figure(call.result) }),
  ];
}

/** COMMISSION.CLAWBACK: both commissions and their difference. */
export function explainClawback(call: CallReading): readonly Passage[] {
  const { words } = call;
  const terms = termsOf(call);
  const amount = call.figure('amount');
  const returned = call.figure('returned');
  const kept = amount.minus(returned);
  const shown = { amount: words.figure(amount), returned: words.figure(returned), kept: words.figure(kept) };
  const [before, after] = [amount, kept].map((sold) => words.figure(pays(sold, terms))) as [string, string];
  return [
    words.sentence('clawback.kept', shown),
    words.sentence('commission.on', { amount: shown.amount, result: before }),
    ...commissionPassages(call, amount, terms),
    words.sentence('commission.on', { amount: shown.kept, result: after }),
    ...commissionPassages(call, kept, terms),
    words.sentence('clawback', { ...shown, before, after, result: words.figure(call.result) }),
  ];
}

/** COMMISSION.REQUIRED: the tier, what the answer pays, and that one step less pays too little. */
export function explainRequired(call: CallReading): readonly Passage[] {
  const { words, result } = call;
  const terms = termsOf(call);
  const payout = words.figure(call.figure('payout'));
  const less = result.minus(call.figure('step'));
  const enough = { result: words.figure(result), pays: words.figure(pays(result, terms)), payout };
  const proof = less.isNegative()
    ? words.sentence('required.zero')
    : words.sentence('required.less', { less: words.figure(less), pays: words.figure(pays(less, terms)) });
  return [words.sentence('required', enough), ...commissionPassages(call, result, terms), proof];
}

/** COMMISSION.EXPLAIN: the same lines in words. */
export function explainExplain(call: CallReading): readonly Passage[] {
  const terms = termsOf(call);
  const amount = call.figure('amount');
  const result = call.words.figure(pays(amount, terms));
  const lines = call.words.sentence('explain.lines', { amount: call.words.figure(amount), result });
  return [lines, ...commissionPassages(call, amount, terms)];
}

function pays(amount: Decimal, { tiers, method, boundary }: Terms): Decimal {
  return commission(amount, tiers, method, boundary);
}

/** COMMISSION.GRID: the row and the column found. */
export function explainGrid(call: CallReading): readonly Passage[] {
  const { words } = call;
  const grid = call.whole('grid') as RateGrid;
  const boundary = call.whole('boundary') as Boundary;
  const [row, column] = ['row', 'column'].map((key) => call.each(key) ?? '') as [Label, Label];
  const outside = positionOn(grid.rowAxis, row, boundary) < 0 || positionOn(grid.columnAxis, column, boundary) < 0;
  const rate = words.rates(grid.rates.flat().flatMap((found) => (found === null ? [] : [found])));
  return [
    words.sentence('grid.row', { reason: labelFound(call, grid.rowAxis, grid.rows, row, boundary) }),
    words.sentence('grid.column', { reason: labelFound(call, grid.columnAxis, grid.columns, column, boundary) }),
    ...(outside ? [] : [words.sentence('grid.result', { result: rate(gridRate(row, column, grid, boundary)) })]),
  ];
}

function labelFound(
  { words }: CallReading,
  axis: LabelAxis,
  labels: readonly Label[],
  value: Label,
  boundary: Boundary,
): string {
  const index = positionOn(axis, value, boundary);
  const label = labels[Math.max(0, index)] ?? '';
  const position = index + 1;
  if (typeof value !== 'number' || typeof label !== 'number')
    return words.say('grid.name', { value: String(label), position });
  const shown = { value: words.figure(value), from: words.figure(label), position };
  const side = boundary === '>=' ? 'at-least' : 'above';
  return words.say(index < 0 ? `grid.none.${side}` : `grid.number.${side}`, shown);
}
