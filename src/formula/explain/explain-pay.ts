import {
  commission,
  commissionSlices,
  Decimal,
  drawnPay,
  exact,
  fullYears,
  isoDate,
  tierTable,
  workdays,
  type Day,
  type ProrateBasis,
} from '../../pay';
import { WITHHOLDING_TABLE } from '../../pay/withholding-table';
import type { CallReading } from './call-reading';
import type { Passage } from './explanation';
import { tierReached } from './tier-words';

const ZERO = exact(0);
/** China's paid days a month, see `proration`. */
const PAID_DAYS = 21.75;

/** PAY.CLAMP: which bound holds. */
export function explainClamp(call: CallReading): readonly Passage[] {
  const { words } = call;
  const value = call.figure('value');
  const floor = call.optional('floor');
  const cap = call.optional('cap');
  const shown = {
    value: words.figure(value),
    floor: floor ? words.figure(floor) : '',
    cap: cap ? words.figure(cap) : '',
  };
  if (floor && value.lessThan(floor)) return [words.sentence('clamp.floor', shown)];
  if (cap && value.greaterThan(cap)) return [words.sentence('clamp.cap', shown)];
  return [words.sentence('clamp.within', shown)];
}

/** PAY.DRAW: what is advanced, paid back and still owed. */
export function explainDraw(call: CallReading): readonly Passage[] {
  const { words } = call;
  const earned = call.figure('earned');
  const draw = call.figure('draw');
  const recoverable = call.whole('recoverable') as boolean;
  const { paid, recovered, balance } = drawnPay(earned, draw, call.figure('balance'), recoverable);
  const short = earned.lessThan(draw);
  const shown = {
    earned: words.figure(earned),
    draw: words.figure(draw),
    advanced: words.figure(Decimal.max(ZERO, draw.minus(earned))),
    paid: words.figure(paid),
    recovered: words.figure(recovered),
    balance: words.figure(balance),
  };
  return [
    words.sentence(short ? (recoverable ? 'draw.short' : 'draw.guaranteed') : 'draw.enough', shown),
    ...(recovered.isZero() ? [] : [words.sentence('draw.recovered', shown)]),
    words.sentence('draw.result', shown),
  ];
}

/** PAY.PRORATE: the days served of the period's days. */
export function explainProrate(call: CallReading): readonly Passage[] {
  const { words } = call;
  const basis = call.whole('basis') as ProrateBasis;
  const [start, end] = [call.each('start'), call.each('end')] as [Day, Day | null];
  const period = { from: call.whole('periodStart') as Day, to: call.whole('periodEnd') as Day };
  const from = start > period.from ? start : period.from;
  const to = end !== null && end < period.to ? end : period.to;
  if (from > to) return [words.sentence('prorate.none')];
  const count = (first: Day, last: Day): number => (basis === 'calendar' ? last - first + 1 : workdays(first, last));
  const days = count(from, to);
  const all = count(period.from, period.to);
  const of = basis === '21.75' && days < all ? exact(PAID_DAYS) : exact(all);
  const shown = {
    from: isoDate(from),
    to: isoDate(to),
    days,
    all,
    of: words.figure(of),
    basis: call.choice('basis'),
    amount: words.figure(call.figure('amount')),
    result: words.figure(call.result),
  };
  const served = words.sentence('prorate.served', { ...shown, of: of.lessThan(days) ? all : shown.of });
  if (of.greaterThan(days)) return [served, words.sentence('prorate.result', shown)];
  return [served, words.sentence(days < all ? 'prorate.most' : 'prorate.all', shown)];
}

/** PAY.SENIORITY: full years by the amount for each. */
export function explainSeniority(call: CallReading): readonly Passage[] {
  const { words, result } = call;
  const [hired, asOf] = [call.each('hired') as Day, call.whole('asOf') as Day];
  const perYear = call.figure('perYear');
  const years = fullYears(hired, asOf);
  const earned = perYear.times(years);
  const shown = {
    hired: isoDate(hired),
    asOf: isoDate(asOf),
    years,
    perYear: words.figure(perYear),
    earned: words.figure(earned),
    result: words.figure(result),
  };
  const capped = result.lessThan(earned);
  return [
    words.sentence('seniority.years', shown),
    words.sentence(capped ? 'seniority.capped' : 'seniority.result', shown),
  ];
}

/** PAY.ROUND: from what to what, and how. */
export function explainRound(call: CallReading): readonly Passage[] {
  const { words, result } = call;
  const value = call.figure('value');
  if (value.equals(result)) return [words.sentence('round.same', { value: words.figure(value) })];
  const shown = {
    value: words.figure(value),
    unit: words.figure(new Decimal(10).pow(call.figure('digits').negated())),
    mode: call.choice('mode'),
    result: words.figure(result),
  };
  return [words.sentence('round.result', shown)];
}

/** PAY.IIT: the brackets, and what was withheld before. */
export function explainIit(call: CallReading): readonly Passage[] {
  const { words, result } = call;
  const income = call.figure('cumulativeTaxable');
  const before = call.figure('withheld');
  if (!income.greaterThan(ZERO)) return [words.sentence('iit.none')];
  const brackets = tierTable(WITHHOLDING_TABLE.brackets);
  const tax = commission(income, brackets);
  const shown = {
    income: words.figure(income),
    tax: words.figure(tax),
    withheld: words.figure(before),
    result: words.figure(result),
  };
  const slices = commissionSlices(income, brackets);
  const table = words.table(
    ['column.from', 'column.to', 'column.income', 'column.taxRate', 'column.tax'],
    slices.map((slice, index) => ({
      cells: [
        words.figure(slice.from),
        slice.to ? words.figure(slice.to) : '',
        words.figure(slice.amount),
        words.percent(slice.rate),
        words.figure(slice.commission),
      ],
      marked: index === slices.length - 1,
    })),
    [words.say('total'), '', words.figure(income), '', words.figure(tax)],
  );
  return [
    tierReached(words, income, brackets, '>='),
    table,
    words.sentence('iit.due', shown),
    before.greaterThanOrEqualTo(tax) ? words.sentence('iit.over', shown) : words.sentence('iit.result', shown),
  ];
}
