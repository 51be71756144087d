import { Bench } from 'tinybench';
import { callFunction } from '../src/functions';
import { Decimal } from '../src/pay';

/**
 * COMMISSION over a range, side by side with what people would write instead: a float loop, which is wrong by a cent now and
 * then, and decimal.js applied slice by slice. Run: npm run bench
 */
const AMOUNTS = 10_000;
const TIERS = [
  [0, 0.01],
  [50_000, 0.015],
  [100_000, 0.02],
  [200_000, 0.025],
  [400_000, 0.03],
] as const;

const amounts = Array.from({ length: AMOUNTS }, (_, i) => [((i * 7919) % 60_000_000) / 100 + 0.07]);

function floatLoop(): number[] {
  return amounts.map(([amount = 0]) =>
    TIERS.reduce((sum, [from, rate], tier) => {
      const to = TIERS[tier + 1]?.[0] ?? Infinity;
      return amount > from ? sum + (Math.min(amount, to) - from) * rate : sum;
    }, 0),
  );
}

function decimalSlices(): number[] {
  return amounts.map(([amount = 0]) =>
    TIERS.reduce((sum, [from, rate], tier) => {
      const to = TIERS[tier + 1]?.[0] ?? Infinity;
      if (amount <= from) return sum;
      return sum.plus(Decimal.min(amount, to).minus(from).times(rate));
    }, new Decimal(0)).toNumber(),
  );
}

const ours = (): unknown => callFunction('COMMISSION', [amounts, TIERS.map((tier) => [...tier])]);

const bench = new Bench({ time: 1000 });
bench.add('float loop', floatLoop).add('decimal.js, slice by slice', decimalSlices).add('COMMISSION', ours);
await bench.run();

const medians = bench.tasks.map(({ name, result }) => ({
  name,
  ms: 'latency' in result ? result.latency.p50 : Number.NaN,
}));
const base = medians[0]?.ms ?? Number.NaN;
const exactAnswers = ours() as number[][];
const wrong = floatLoop().filter((answer, row) => answer !== exactAnswers[row]?.[0]).length;

console.table(
  medians.map(({ name, ms }) => ({ name, 'median ms': ms.toFixed(2), 'ratio to floats': (ms / base).toFixed(1) })),
);
console.log(
  `${AMOUNTS} amounts, ${TIERS.length} tiers. The float loop differs from the exact answer in ${wrong} rows.`,
);
