import fc from 'fast-check';
import type { IsoMonth } from '../../../src/plan/month-setup';
import {
  leverAxis,
  payCurve,
  rayAxis,
  required,
  type Axis,
  type Lever,
  type PayCurve,
  type Situation,
} from '../../../src/plan/solve';
import { grainOf } from '../../../src/plan/solve/grain';
import { trialPlan } from '../quick/support/trial-plan';
import { changesByForce, everyPlace, payOf } from './support/by-force';

const MONTH = '2026-02' as IsoMonth;

const rate = fc.constantFrom(-20, 0, 0.05, 1, 12.5, 100, 150);
const level = fc.constantFrom(0, 0.5, 3, 7, 10, 12.25, 20, 33, 60);
const rows = (from: fc.Arbitrary<number>, least: number): fc.Arbitrary<number[][]> =>
  fc
    .uniqueArray(from, { minLength: least, maxLength: 5 })
    .chain((starts) =>
      fc
        .array(rate, { minLength: starts.length, maxLength: starts.length })
        .map((rates) => [...starts].sort((a, b) => a - b).map((start, at) => [start, rates[at]!])),
    );

const PARAMETERS = fc.record({
  tiers: rows(level, 1).map((tiers) => ({ tiers })),
  curve: rows(fc.constantFrom(0, 0.3, 0.5, 0.8, 1, 1.2), 1).map((curve) => ({ curve })),
  grid: fc.array(rate, { minLength: 3, maxLength: 3 }).map((rates) => ({
    grid: [
      ['', 0, 0.7, 1],
      ['car', ...rates],
    ],
  })),
  least: fc.constantFrom(-50, 0, 200, 1000).map((value) => ({ value })),
  cap: fc.constantFrom(1500, 2500).map((value) => ({ value })),
  gate: level.map((value) => ({ value })),
});

/** Formulas with everything that decides in them, over `x`, which stands for a figure or an earlier line. */
const FORMULAS = [
  ...['marginal', 'whole', 'lump'].flatMap((method) =>
    ['>=', '>'].map((boundary) => `COMMISSION(MAX(0, x), tiers, "${method}", "${boundary}")`),
  ),
  'COMMISSION.INCREMENT(7, ABS(x), tiers)',
  '300 * MULTIPLIER(x / target, curve)',
  '300 * MULTIPLIER(ATTAINMENT(x, target), curve, "step", ">")',
  '300 * MULTIPLIER(x / target, curve, "linear")',
  'units * COMMISSION.GRID("car", ATTAINMENT(x, target), grid)',
  '1000 * ATTAINMENT(x, target, "lower")',
  'MAX(least, x * 90 - 700)',
  'MIN(x * 80, cap)',
  'MIN(x * 12.5, units * 100 - 300)',
  'PAY.CLAMP(x * 60, least, cap)',
  'IF(x >= gate, x * 55, 400)',
  'IF(AND(x > gate, units / target < 1.5), 900, x * 10)',
  'IF(x = gate, 100, 0)',
  'IF(x, x * 33, 250)',
  'IF(OR(x <= 5, NOT(units < 12)), 700 - x, COMMISSION(units, tiers, "whole"))',
  'INT(PAY.CLAMP(x, -40, 40) / 4) * 150',
  'ABS(x - gate) * 25',
  'MEDIAN(x, gate, 9) * 40',
  'x * (30 - x)',
  'x * units / 3',
  '(x - gate) / (units + 1)',
  'gate * 1000 / (units - 12)',
  'PAY.IIT(x * 9000, 1000)',
  'x + amount * 0.05',
];

const LINES = fc
  .array(fc.tuple(fc.constantFrom(...FORMULAS), fc.nat({ max: 3 }), fc.constantFrom(0.01, 1, 'none')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((chosen) => {
    const names = ['one', 'two', 'three'];
    const figures = ['units', 'units / 2', 'units', 'amount / 100'];
    return Object.fromEntries(
      chosen.map(([formula, pick, rounding], at) => {
        const over = pick === 0 && at > 0 ? `${names[at - 1]!} / 50` : figures[pick]!;
        const written = formula.replaceAll(/\bx\b/g, over === 'units' ? over : `(${over})`);
        return [names[at]!, { formula: written, rounding }];
      }),
    );
  });

const INPUTS = { units: { unit: '' }, amount: { unit: '' }, target: { unit: '' } };

const LEVERS: readonly Lever[] = [
  { name: 'units', min: 0, max: 24, step: 0.5 },
  { name: 'units', min: -2, max: 40, step: 1 },
  { name: 'amount', min: 0, max: 4000, step: 100 },
  { name: 'target', min: 0, max: 30, step: 1 },
];

const CASES = fc
  .record({
    parameters: PARAMETERS,
    lines: LINES,
    total: fc.constantFrom('sum', 'PAY.CLAMP(sum, 0, cap)', 'MAX(sum, least)'),
    own: fc.record({
      units: fc.constantFrom(0, 3, 8, 12.5),
      amount: fc.constantFrom(0, 900, 2000),
      target: fc.constantFrom(5, 8, 10),
    }),
    along: fc.constantFrom(...LEVERS.keys(), 'ray' as const),
  })
  .map(({ parameters, lines, total, own, along }) => {
    const pay = total.replace('sum', Object.keys(lines).join(' + '));
    return { rules: { inputs: INPUTS, parameters, lines, pay }, own, along };
  });

interface Trial {
  readonly situation: Situation;
  readonly axis: Axis;
}

function trialOf({ rules, own, along }: typeof CASES extends fc.Arbitrary<infer Case> ? Case : never): Trial {
  const situation = { compiled: trialPlan(rules), figures: { month: MONTH, people: [own] }, at: 0 };
  if (along !== 'ray') return { situation, axis: leverAxis(LEVERS[along]!) };
  return { situation, axis: rayAxis(situation, [LEVERS[0]!, LEVERS[2]!], { step: 0.05, most: 2.5 }) };
}

/** What straight lines between the points of a curve say at each place. */
function drawn({ points }: PayCurve, places: number): readonly number[] {
  return Array.from({ length: places }, (_, place) => {
    const after = points.findIndex((point) => point.place >= place);
    const [one, other] = [points[Math.max(0, after - 1)]!, points[after]!];
    if (other.place === place) return other.pay;
    return one.pay + ((other.pay - one.pay) * (place - one.place)) / (other.place - one.place);
  });
}

test('the least place, the most, the decisions and the curve are those that trying every place finds', () => {
  fc.assert(
    fc.property(CASES, fc.nat(), fc.constantFrom(-0.01, 0, 0.01, 75), (given, pick, more) => {
      const { situation, axis } = trialOf(given);
      const results = everyPlace(situation, axis);
      const pays = results.map(payOf);
      const paid = pays.filter((pay) => !Number.isNaN(pay));
      const aim = pays[pick % pays.length]!;
      const wanted = (Number.isNaN(aim) ? 0 : aim) + more;

      const found = required(situation, axis, wanted);
      const least = pays.findIndex((pay) => pay >= wanted);
      if (least >= 0)
        expect(found).toMatchObject({ kind: 'reached', place: least, pay: pays[least], figures: axis.at(least) });
      else if (paid.length === 0) expect(found).toEqual({ kind: 'beyond', most: null });
      else {
        const most = Math.max(...paid);
        expect(found).toMatchObject({ kind: 'beyond', most: { place: pays.indexOf(most), pay: most } });
      }

      const curve = payCurve(situation, axis);
      expect(curve.crossings.map(({ place }) => place)).toEqual(changesByForce(situation, results));
      for (const { place, pay, before } of curve.crossings)
        expect([before, pay]).toEqual([pays[place - 1], pays[place]]);

      const grain = grainOf(situation) + 1e-9;
      for (const [place, pay] of drawn(curve, pays.length).entries()) {
        if (Number.isNaN(pays[place])) expect(pay).toBeNaN();
        else expect(Math.abs(pay - pays[place]!)).toBeLessThanOrEqual(2 * grain);
      }
    }),
    { numRuns: 200 },
  );
});
