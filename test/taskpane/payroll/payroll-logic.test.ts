import { amountsShown } from '../../../src/taskpane/payroll/amounts-shown';
import { insuranceHints } from '../../../src/taskpane/payroll/insurance-hints';
import { payrollTotals } from '../../../src/taskpane/payroll/payroll-totals';
import { payrollWarnings } from '../../../src/taskpane/payroll/payroll-warnings';
import { payrollReview } from './support';

const ITEMS = ['pension', 'medical', 'unemployment', 'injury', 'maternity', 'fund'];
const RATES = {
  insuranceRates: { grid: [['', 'personal', 'company'], ...ITEMS.map((item) => [item, 0.01, 0.02])] },
};

describe('what somebody should look at', () => {
  test('a bonus of which less is left than of a smaller one, with how much and from where on not', () => {
    const review = payrollReview({ Ann: { fixed: 5000, bonus: 36001 }, Ben: { fixed: 5000, bonus: 36000 } });
    expect(payrollWarnings(review)).toEqual([
      { kind: 'bonus', name: 'Ann', bonus: 36001, net: 32610.9, better: 36000, betterNet: 34920, until: 38566.67 },
    ]);
  });

  test('not a bonus that is taxed with the year’s pay', () => {
    expect(payrollWarnings(payrollReview({ Ann: { bonus: 36001, bonusTax: 'together' } }))).toEqual([]);
  });

  test('goes by the table on the Plan sheet, and by none where its rows are out of order', () => {
    const people = { Ann: { fixed: 5000, bonus: 36001 } };
    const flat = { bonusRates: { tiers: [[0, 0.03]] as const }, bonusQuick: { tiers: [[0, 0]] as const } };
    expect(payrollWarnings(payrollReview(people, flat))).toEqual([]);
  });

  test('a draw still owed, and net pay below 0', () => {
    const review = payrollReview({ Ann: { earned: 1500, draw: 2000 }, Ben: { fixed: 100, clawback: 250 } });
    expect(payrollWarnings(review)).toEqual([
      { kind: 'draw', name: 'Ann', owed: 500 },
      { kind: 'below', name: 'Ben', pay: -150 },
    ]);
  });
});

test('totals go from gross to what is paid and what the employer bears', () => {
  const people = { Ann: { fixed: 10000, insuranceBase: 10000 }, Ben: { fixed: 4000 } };
  const { rows, ...review } = payrollReview(people, RATES);
  expect(payrollTotals({ ...review, rows, pay: 13499 })).toEqual([
    { kind: 'gross', value: 14000 },
    { kind: 'deduction', value: 441 },
    { kind: 'net', value: 13559 },
    { kind: 'adjustment', value: -50 },
    { kind: 'paid', value: 13499 },
    { kind: 'employer', value: 1000 },
  ]);
});

test('rates that are all 0 are pointed at; then people without a base', () => {
  const people = { Ann: { fixed: 10000, insuranceBase: 10000 }, Ben: { fixed: 4000 } };
  expect(insuranceHints(payrollReview(people))).toEqual({ noRates: true, withoutBase: 0 });
  expect(insuranceHints(payrollReview(people, RATES))).toEqual({ noRates: false, withoutBase: 1 });
});

test('somebody’s payroll opens to the amounts of a pay slip that are not nought', () => {
  const { compiled, rows } = payrollReview({ Ben: { fixed: 10000, allowances: 200 }, Ann: { clawback: 30 } });
  const names = rows.map((row) =>
    amountsShown(compiled, row).map(({ column, kind }) => ('name' in column ? column.name : kind)),
  );
  expect(names).toEqual([
    ['fixedPay', 'allowances', 'gross', 'tax', 'pay'],
    ['clawback', 'gross', 'pay', 'adjustment', 'paid'],
  ]);
});
