import fc from 'fast-check';
import { drawnPay, toNumber } from '../../../src/pay';
import type { ParameterContent } from '../../../src/plan/language';
import { PAYROLL_CN } from '../../../src/plans/built-in/payroll-cn';
import { figuresOf, payrollYear } from './support/payroll-year';

const twelve = <T>(value: T): T[] => Array.from({ length: 12 }, () => value);

/** Rates that make 4,500 of a base of 20,000; floors and caps as given. */
function insurance(floor = 0, cap = 9999999): Record<string, ParameterContent> {
  const items = ['pension', 'medical', 'unemployment', 'injury', 'maternity', 'fund'];
  const rates = [
    [0.08, 0.16],
    [0.02, 0.09],
    [0.005, 0.005],
    [0, 0.002],
    [0, 0.01],
    [0.12, 0.12],
  ] as const;
  return {
    insuranceBases: { grid: [['', 'floor', 'cap'], ...items.map((item) => [item, floor, cap])] },
    insuranceRates: { grid: [['', 'personal', 'company'], ...items.map((item, at) => [item, ...(rates[at] ?? [])])] },
  };
}

describe('tax month after month', () => {
  test('30,000 a month, 4,500 insurance, 2,000 additional deductions', () => {
    const months = payrollYear(
      PAYROLL_CN,
      '2026-01',
      [{ fixed: 30000, insuranceBase: 20000, fundBase: 20000, additional: 2000 }, { fixed: 30000 }, { fixed: 30000 }],
      insurance(),
    );
    expect(figuresOf(months, 'insuranceOwn')).toEqual([4500, 4500, 4500]);
    expect(figuresOf(months, 'tax')).toEqual([555, 625, 1850]);
    expect(figuresOf(months, 'pay')).toEqual([24945, 24875, 23650]);
    expect(figuresOf(months, 'employer')).toEqual([7740, 7740, 7740]);
  });

  test('10,000 a month over a year, and January begins anew', () => {
    const months = payrollYear(PAYROLL_CN, '2026-01', [...twelve({ fixed: 10000 }), { fixed: 10000 }]);
    expect(figuresOf(months, 'tax')).toEqual([150, 150, 150, 150, 150, 150, 150, 430, 500, 500, 500, 500, 150]);
    expect(figuresOf(months, 'withheldToDate').slice(11)).toEqual([3480, 150]);
    expect(figuresOf(months, 'monthsToDate').slice(11)).toEqual([12, 1]);
  });

  test('a start in August with the figures of the months before typed in', () => {
    const before = { monthsBefore: 7, incomeBefore: 70000, withheldBefore: 1050 };
    const months = payrollYear(PAYROLL_CN, '2026-08', [{ fixed: 10000, ...before }, { fixed: 10000 }]);
    expect(figuresOf(months, 'tax')).toEqual([430, 500]);
  });

  test('a bonus apart leaves the months as they are; together it is income of its month', () => {
    const months = (bonusTax: string): readonly number[] =>
      figuresOf(
        payrollYear(PAYROLL_CN, '2026-01', [{ fixed: 10000, bonus: 36000, bonusTax }, { fixed: 10000 }]),
        'tax',
      );
    expect(months('apart')).toEqual([150, 150]);
    expect(months('together')).toEqual([1580, 500]);
  });

  test('hired in May: the basic deduction counts from then on', () => {
    const months = payrollYear(PAYROLL_CN, '2026-04', [
      { fixed: 8700, hired: '2026-05-18' },
      { fixed: 8700, hired: '2026-05-18' },
      { fixed: 8700, hired: '2026-05-18' },
    ]);
    expect(figuresOf(months, 'monthsToDate')).toEqual([0, 1, 2]);
    expect(figuresOf(months, 'gross')).toEqual([0, 4000, 8700]);
    expect(figuresOf(months, 'tax')).toEqual([0, 0, 81]);
  });

  test('no tax, and the month’s own table of another country', () => {
    const months = [{ fixed: 10000, bonus: 2000 }, { fixed: 3000 }];
    const none = payrollYear(PAYROLL_CN, '2026-01', months, { taxRule: { value: 0 } });
    expect(figuresOf(none, 'pay')).toEqual([12000, 3000]);
    const table: Record<string, ParameterContent> = {
      taxRule: { value: 2 },
      basicDeduction: { value: 4000 },
      taxTable: {
        tiers: [
          [0, 0.1],
          [5000, 0.2],
        ],
      },
    };
    const monthly = payrollYear(PAYROLL_CN, '2026-01', months, table);
    expect(figuresOf(monthly, 'tax')).toEqual([1100, 0]);
    expect(figuresOf(monthly, 'bonusTaxed')).toEqual([0, 0]);
  });
});

test.each([
  [36000, 1080],
  [36001, 3390.1],
  [144000, 14190],
  [144001, 27390.2],
])('a bonus of %p apart is taxed %p', (bonus, expected) => {
  const months = payrollYear(PAYROLL_CN, '2026-12', [{ fixed: 5000, bonus }]);
  expect(figuresOf(months, 'bonusTaxed')).toEqual([expected]);
  expect(figuresOf(months, 'tax')).toEqual([0]);
  expect(figuresOf(months, 'pay')).toEqual([5000 + bonus - expected]);
});

test('a clawback above the pay: no tax, and none back', () => {
  const [, month] = payrollYear(PAYROLL_CN, '2026-01', [{ fixed: 10000 }, { fixed: 4000, clawback: 6000 }]);
  expect(['gross', 'taxable', 'tax', 'withheldToDate', 'pay'].map((line) => figuresOf([month!], line)[0])).toEqual([
    -2000, 0, 0, 150, -2000,
  ]);
});

describe('insurance', () => {
  const own = (base: number, floor: number, cap: number): number =>
    figuresOf(
      payrollYear(PAYROLL_CN, '2026-01', [{ insuranceBase: base, fundBase: base }], insurance(floor, cap)),
      'insuranceOwn',
    )[0]!;

  test.each([
    ['between floor and cap', 10000, 2250],
    ['below the floor', 3000, 900],
    ['above the cap', 50000, 4500],
    ['not insured', 0, 0],
  ])('%s', (_, base, expected) => {
    expect(own(base, 4000, 20000)).toBe(expected);
  });

  test('nobody is insured before being hired or after leaving', () => {
    const inputs = { insuranceBase: 10000, fundBase: 10000 };
    const months = payrollYear(
      PAYROLL_CN,
      '2026-01',
      [
        { ...inputs, hired: '2026-02-01' },
        { ...inputs, hired: '2026-02-01' },
        { ...inputs, lastDay: '2026-02-28' },
      ],
      insurance(),
    );
    expect(figuresOf(months, 'insuranceOwn')).toEqual([0, 2250, 0]);
    expect(figuresOf(months, 'employer')[2]).toBe(0);
  });
});

describe('fixed pay by the days', () => {
  const fixedPay = (basis: number, inputs: Record<string, string | number>): number =>
    figuresOf(
      payrollYear(PAYROLL_CN, '2026-01', [{ fixed: 8700, ...inputs }], { basis: { value: basis } }),
      'fixedPay',
    )[0]!;

  test.each([
    ['calendar days', 1, { hired: '2026-01-16' }, 4490.32],
    ['calendar days, absent', 1, { absence: 2 }, 8138.71],
    ['workdays', 2, { hired: '2026-01-16' }, 4350],
    ['workdays, absent', 2, { absence: 2 }, 7909.09],
    ['21.75 days', 21.75, { hired: '2026-01-16' }, 4400],
    ['21.75 days, absent', 21.75, { absence: 2 }, 7900],
    [
      'hired and gone in one month, and absent',
      21.75,
      { hired: '2026-01-05', lastDay: '2026-01-16', absence: 1 },
      3600,
    ],
    ['hired on the last day of the month', 1, { hired: '2026-01-31' }, 280.65],
    ['hired a day after', 1, { hired: '2026-02-01' }, 0],
  ])('%s', (_, basis, inputs, expected) => {
    expect(fixedPay(basis, inputs)).toBe(expected);
  });

  test('grade pay and seniority pay go the same way', () => {
    const parameters: Record<string, ParameterContent> = {
      grades: {
        tiers: [
          [1, 1000],
          [2, 2175],
        ],
      },
      seniorityPerYear: { value: 50 },
      seniorityCap: { value: 300 },
    };
    const [whole, leaver] = payrollYear(
      PAYROLL_CN,
      '2026-01',
      [
        { grade: 2, hired: '2016-01-10' },
        { grade: 2, hired: '2022-02-10', lastDay: '2026-02-06' },
      ],
      parameters,
    );
    expect(figuresOf([whole!], 'gross')).toEqual([2475]);
    expect(figuresOf([leaver!], 'gradePay')).toEqual([500]);
    // Four years would be full on the 10th: three count, by 5 of 21.75 days.
    expect(figuresOf([leaver!], 'seniority')).toEqual([34.48]);
  });
});

describe('the guarantee', () => {
  const topUp = (inputs: Record<string, string | number>): number =>
    figuresOf(payrollYear(PAYROLL_CN, '2026-01', [inputs]), 'topUp')[0]!;

  test.each([
    ['is for a full month', { fixed: 2000, earned: 500, guarantee: 3000 }, 500],
    ['is made before the clawback', { fixed: 2000, earned: 500, guarantee: 3000, clawback: 350 }, 500],
    ['goes by the days of somebody hired on the 16th', { fixed: 2175, hired: '2026-01-16', guarantee: 4350 }, 1100],
    ['makes up for no absence', { fixed: 4350, absence: 2.5, guarantee: 4350 }, 0],
    ['adds nothing to more', { fixed: 4350, earned: 1, guarantee: 4350 }, 0],
    ['left out, makes up for no returns', { earned: -500 }, 0],
  ])('%s', (_, inputs, expected) => {
    expect(topUp(inputs)).toBe(expected);
  });
});

test('whoever left before the month, or was absent all of it, is still paid what was earned', () => {
  const months = payrollYear(PAYROLL_CN, '2026-02', [
    { fixed: 8700, lastDay: '2026-01-31', earned: 800, monthsBefore: 1 },
    { fixed: 8700, absence: 23, earned: 600 },
  ]);
  expect(figuresOf(months, 'pay')).toEqual([800, 600]);
  expect(figuresOf(months, 'monthsToDate')[0]).toBe(1);
});

describe('a recoverable draw', () => {
  test('pays at least the draw and takes the difference back', () => {
    const earned = [2750, 3000, 1500, 2375, 3000, 2750];
    const months = payrollYear(
      PAYROLL_CN,
      '2026-01',
      earned.map((one) => ({ earned: one, draw: 2000 })),
    );
    expect(figuresOf(months, 'drawnPay')).toEqual([2750, 3000, 2000, 2000, 2875, 2750]);
    expect(figuresOf(months, 'drawOwed')).toEqual([0, 0, 500, 125, 0, 0]);
  });

  test('is what PAY.DRAW says, whatever is earned, drawn and owed', () => {
    const cents = (least: number, most: number): fc.Arbitrary<number> =>
      fc.integer({ min: least, max: most }).map((count) => count / 100);
    fc.assert(
      fc.property(cents(-500000, 900000), cents(1, 400000), cents(0, 900000), (earned, draw, drawBalance) => {
        const [month] = payrollYear(PAYROLL_CN, '2026-01', [{ earned, draw, drawBalance }]);
        const { paid, balance } = drawnPay(earned, draw, drawBalance);
        expect(figuresOf([month!], 'drawnPay')).toEqual([toNumber(paid)]);
        expect(figuresOf([month!], 'drawOwed')).toEqual([toNumber(balance)]);
      }),
      { numRuns: 60 },
    );
  });
});

test('what is paid and what is deducted are the gross pay, and no tax is ever below 0', () => {
  const money = fc.integer({ min: -200000, max: 6000000 }).map((count) => count / 100);
  fc.assert(
    fc.property(money, money, fc.nat(6000000), fc.nat(3000000), (earned, adjustment, base, clawback) => {
      const months = payrollYear(
        PAYROLL_CN,
        '2026-01',
        [
          { earned, adjustment, insuranceBase: base / 100, fundBase: base / 100, clawback: clawback / 100 },
          { earned: adjustment },
        ],
        insurance(4000, 30000),
      );
      for (const month of months) {
        const [gross, own, tax, bonusTax, pay] = ['gross', 'insuranceOwn', 'tax', 'bonusTaxed', 'pay'].map((line) =>
          Math.round((figuresOf([month], line)[0] ?? NaN) * 100),
        ) as [number, number, number, number, number];
        expect(pay).toBe(gross - own - tax - bonusTax);
        expect(tax).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 40 },
  );
});
