import { exact, round, type Ties } from '../../pay';
import type { NumberList } from '../../functions/arguments/list';
import type { CallReading } from './call-reading';
import type { Passage } from './explanation';

/** A pane shows no more rows of a list than this. */
const MOST_ROWS = 50;

/** BONUS: the product. */
export function explainBonus(call: CallReading): readonly Passage[] {
  const { words } = call;
  const [base, multiplier, score, fullMarks] = ['base', 'multiplier', 'score', 'fullMarks'].map((key) =>
    words.figure(call.figure(key)),
  ) as [string, string, string, string];
  return [words.sentence('bonus.product', { base, multiplier, score, fullMarks, result: words.figure(call.result) })];
}

/** BONUS.POOL: the picked share of the pool. */
export function explainPool(call: CallReading): readonly Passage[] {
  const { words, result } = call;
  const shares = (call.whole('shares') as NumberList<null>).values;
  const amount = round(call.figure('amount'), call.figure('digits').toNumber());
  const sum = shares.reduce<ReturnType<typeof exact>>((total, share) => total.plus(exact(share ?? 0)), exact(0));
  const share = exact(shares[call.position('shares')] ?? 0);
  const shown = { amount: words.figure(amount), share: words.figure(share), shares: words.figure(sum) };
  const exactly = amount.times(share).dividedBy(sum);
  return [
    words.sentence('pool.part', { ...shown, exact: words.figure(exactly), result: words.figure(result) }),
    words.sentence('pool.rest', shown),
  ];
}

/** BONUS.RANK: the picked figure's place and the prize of it. */
export function explainRank(call: CallReading): readonly Passage[] {
  const { words } = call;
  const values = (call.whole('values') as NumberList<null>).values.flatMap((value, at) =>
    value === null ? [] : [{ value: exact(value), picked: at === call.position('values') }],
  );
  const own = values.find(({ picked }) => picked)?.value;
  if (!own) return [];
  const rank = values.filter(({ value }) => value.greaterThan(own)).length + 1;
  const last = rank - 1 + values.filter(({ value }) => value.equals(own)).length;
  const shown = { value: words.figure(own), rank, last, count: values.length, result: words.figure(call.result) };
  const sorted = [...values].sort((a, b) => b.value.comparedTo(a.value));
  const prizes = (call.whole('prizes') as NumberList<number>).values;
  const table = words.table(
    ['column.rank', 'column.value', 'column.prize'],
    sorted.slice(0, MOST_ROWS).map(({ value, picked }, at) => ({
      cells: [String(at + 1), words.figure(value), words.figure(prizes[at] ?? 0)],
      marked: picked,
    })),
  );
  return [words.sentence(last > rank ? `rank.${call.whole('ties') as Ties}` : 'rank.place', shown), table];
}
