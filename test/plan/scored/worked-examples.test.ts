import { toDouble, isFigure, type Scalar } from '../../../src/formula/value';
import { compilePlan, evaluateTeam, explainLine, type CompiledPlan, type PlanValues } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import type { ScoredIndicator, ScoredSheet } from '../../../src/plan/scored';
import { calculateBook } from '../language/support/calculate-book';
import { KPI, planBook } from '../language/support/plan-book';
import { recalculate } from '../../support/recalculate';
import { indicator, planOf, sheetOf } from './support/sheets';

const MONTH = '2026-03' as IsoMonth;
/** Another indicator that carries the rest of the weight and is met. */
const rest = (weight: number): ScoredIndicator =>
  indicator('rest', { weight, scoring: { kind: 'all-or-nothing' }, target: { kind: 'common', value: 1 } });

const PAYING = sheetOf([
  indicator('paying', {
    unit: 'ratio',
    weight: 0.08,
    target: { kind: 'common', value: 0.65 },
    scoring: { kind: 'all-or-nothing' },
  }),
  rest(0.92),
]);
const LOYAL = sheetOf([
  indicator('loyal', {
    unit: 'ratio',
    weight: 0.06,
    target: { kind: 'common', value: 0.5 },
    scoring: {
      kind: 'bands',
      rows: [
        [0, 0],
        [0.9, 0.833333333333333],
        [1, 1],
      ],
    },
  }),
  rest(0.94),
]);
const COMPLAINTS = sheetOf([
  indicator('complaints', {
    unit: 'case',
    direction: 'lower',
    weight: 0.1,
    target: null,
    scoring: { kind: 'deduction', perCase: 2 },
  }),
  rest(0.9),
]);
const UNITS = sheetOf([indicator('units', { weight: 0.3 }), rest(0.7)]);
const OWN_TARGET = sheetOf([indicator('units', { weight: 0.3, target: { kind: 'personal', usual: 8 } }), rest(0.7)]);
const LATE = sheetOf([
  indicator('late', { unit: 'case', direction: 'lower', weight: 0.2, target: { kind: 'common', value: 4 } }),
  rest(0.8),
]);
const COST = sheetOf([
  indicator('cost', { unit: 'CNY/lead', direction: 'lower-ratio', weight: 0.2, target: { kind: 'common', value: 80 } }),
  rest(0.8),
]);
const COMPLAINT_RATE = sheetOf([
  indicator('rate', {
    unit: 'ratio',
    direction: 'lower',
    weight: 0.2,
    target: { kind: 'common', value: 0.01 },
    scoring: { kind: 'all-or-nothing' },
  }),
  rest(0.8),
]);
const TESTS = sheetOf([
  indicator('tests', { unit: 'score', weight: 0.4, target: { kind: 'common', value: 100 }, weekly: true }),
  rest(0.6),
]);
const FIVE = sheetOf([indicator('units', { weight: 0.4 }), rest(0.6)], { kind: 'nothing' }, 5);

type Case = readonly [title: string, sheet: ScoredSheet, inputs: PlanValues, line: string, marks: number];

const CASES: readonly Case[] = [
  ['65 % paying customers: 8 of 8', PAYING, { paying: 0.65 }, 'payingMarks', 8],
  ['64.9 % paying customers: none', PAYING, { paying: 0.649 }, 'payingMarks', 0],
  ['50 % loyal customers: 6 of 6', LOYAL, { loyal: 0.5 }, 'loyalMarks', 6],
  ['the band below: 5', LOYAL, { loyal: 0.45 }, 'loyalMarks', 5],
  ['just under it: none', LOYAL, { loyal: 0.4499 }, 'loyalMarks', 0],
  ['no complaint', COMPLAINTS, { complaints: 0 }, 'complaintsMarks', 10],
  ['a complaint: 2 off', COMPLAINTS, { complaints: 1 }, 'complaintsMarks', 8],
  ['five complaints: none left', COMPLAINTS, { complaints: 5 }, 'complaintsMarks', 0],
  ['a sixth takes nothing more', COMPLAINTS, { complaints: 6 }, 'complaintsMarks', 0],
  ['18 of 20 cars', UNITS, { units: 18 }, 'unitsMarks', 27],
  ['on target', UNITS, { units: 20 }, 'unitsMarks', 30],
  ['exactly at the cap', UNITS, { units: 24 }, 'unitsMarks', 36],
  ['over the cap', UNITS, { units: 40 }, 'unitsMarks', 36],
  ['a third, to the cent', UNITS, { units: 7 }, 'unitsMarks', 10.5],
  ['against a target of one’s own', OWN_TARGET, { units: 9, unitsTarget: 12 }, 'unitsMarks', 22.5],
  ['against the usual one', OWN_TARGET, { units: 6 }, 'unitsMarks', 22.5],
  ['half again too many, lower is better', LATE, { late: 6 }, 'lateMarks', 10],
  ['twice as many as allowed', LATE, { late: 9 }, 'lateMarks', 0],
  ['100 a lead where 80 were meant', COST, { cost: 100 }, 'costMarks', 16],
  ['1 % complaints is still met', COMPLAINT_RATE, { rate: 0.01 }, 'rateMarks', 20],
  ['1.1 % is not', COMPLAINT_RATE, { rate: 0.011 }, 'rateMarks', 0],
  ['four weekly tests', TESTS, { tests: [90, 85, 100, 95] }, 'testsMarks', 37],
  ['three that do not divide evenly', TESTS, { tests: [90, 85, 95.5] }, 'testsMarks', 36.07],
  ['five marks in all', FIVE, { units: 15 }, 'unitsMarks', 1.5],
];

function compiledOf(sheet: ScoredSheet): CompiledPlan {
  const plan = planOf(sheet);
  return compilePlan(plan, plan.versions[0]!);
}

const figure = (value: Scalar | undefined): unknown => (isFigure(value ?? null) ? toDouble(value as number) : value);

describe.each(CASES)('%s', (_, sheet, inputs, line, marks) => {
  const compiled = compiledOf(sheet);
  const figures = { month: MONTH, people: [{ rest: 1, ...inputs }] };
  const [result] = evaluateTeam(compiled, figures);
  const full = sheet.fullMarks * (1 - sheet.indicators[0]!.weight);

  test('worked out', () => {
    expect(figure(result?.lines.get(line)?.value)).toBe(marks);
    expect(figure(result?.lines.get('score')?.value)).toBeCloseTo(marks + full, 9);
    expect(result?.missing).toEqual([]);
  });

  test('as live formulas', () => {
    const { sheets, lineCell } = planBook(compiled, figures, 'zh-CN');
    const cellAt = calculateBook(sheets);
    const { row, column } = lineCell(0, line);
    expect(figure(cellAt(KPI, row, column))).toBe(marks);
  });

  test('explained', () => {
    const told = explainLine(
      compiled,
      compiled.lines.find(({ name }) => name === line)!,
      result!.lines.get(line)!,
      'en-US',
    );
    expect(told.result).toBe(marks.toLocaleString('en-US'));
    expect(told.error).toBeNull();
    expect(told.parts.length).toBeGreaterThan(0);
    expect(told.figures.every(({ title }) => title !== '')).toBe(true);
  });
});

test('the spreadsheet of the workbench comes to the same', async () => {
  for (const [title, sheet, inputs, line, marks] of CASES) {
    const compiled = compiledOf(sheet);
    const { sheets, lineCell } = planBook(compiled, { month: MONTH, people: [{ rest: 1, ...inputs }] }, 'en-US');
    const book = await recalculate([], [], sheets);
    const values = book.values(KPI);
    book.dispose();
    const at = (name: string): unknown => {
      const { row, column } = lineCell(0, name);
      return values[row]?.[column];
    };
    expect([title, at(line), at('ranking')]).toEqual([title, marks, 1]);
  }
});
