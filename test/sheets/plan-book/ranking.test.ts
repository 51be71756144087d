import { compilePlan, evaluateTeam, type PayPlan } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { BRAND_STORE } from '../../../src/plans/built-in/brand-store';
import type { PlanReview } from '../../../src/sheets/month-types';
import { rankingOf, type PlanGroup } from '../../../src/sheets/plan-book';
import { indicator, planOf, sheetOf } from '../../plan/scored/support/sheets';
import { recalculate } from '../../support/recalculate';
import { monthBook } from './support/months';

const MONTH = '2026-10' as IsoMonth;
const SCORED = planOf(sheetOf([indicator('units', { unit: 'car' })], { kind: 'amount', base: false }));
const TESTED = planOf(sheetOf([indicator('tests', { unit: 'score', target: { kind: 'personal', usual: null } })]));

interface Member {
  readonly name: string;
  readonly position?: string;
  readonly inputs: Readonly<Record<string, number>>;
}

const TEAM: readonly Member[] = [
  { name: '王芳', position: 'Consultant', inputs: { units: 18, performance: 1000 } },
  { name: 'Li Wei', position: 'Supervisor', inputs: { units: 14, performance: 9000 } },
  { name: 'Zhao Min', position: 'Consultant', inputs: { units: 22, performance: 500 } },
  { name: 'Chen Jie', position: 'Consultant', inputs: { units: 12, performance: 4000 } },
  { name: 'Sun Hao', position: 'Consultant', inputs: { units: 22, performance: 0 } },
];
const STORE: readonly Member[] = [
  { name: 'Zhou Yi', inputs: { unitsA: 3 } },
  { name: 'Wu Di', inputs: { unitsA: 5 } },
];

const compiledOf = (plan: PayPlan) => compilePlan(plan, plan.versions[0]!);
const groupOf = (plan: PayPlan, people: readonly Member[]): PlanGroup => ({ compiled: compiledOf(plan), people });

function reviewOf(plan: PayPlan, people: readonly Member[]): PlanReview {
  const compiled = compiledOf(plan);
  const results = evaluateTeam(compiled, { month: MONTH, people: people.map(({ inputs }) => inputs) });
  return {
    use: { plan: plan.plan, positions: null, inputs: {}, department: {} },
    compiled,
    department: {},
    pay: null,
    rows: people.map(({ name, position = null, inputs }, index) => ({
      ...{ key: name, id: null, name, position, note: '', adjustment: null, pay: null, inputs },
      place: { sheet: 'People', row: index, column: 0, rowCount: 1, columnCount: 1 },
      result: results[index]!,
    })),
  };
}

const placesOf = (...plans: readonly PlanReview[]) =>
  rankingOf({ rows: [], plans }).map(({ position, by, people, best, last }) => ({
    of: `${position ?? '–'} by ${by}`,
    people: people.map(({ name, place, figure }) => `${place} ${name} ${figure}`),
    best: best.map(({ name }) => name),
    last: last.map(({ name }) => name),
  }));

describe('the ranking of a month', () => {
  test('is by position, by the score where the plan has one and by the pay otherwise; those alike share their place', () => {
    expect(placesOf(reviewOf(SCORED, TEAM), reviewOf(BRAND_STORE, STORE))).toEqual([
      {
        of: 'Consultant by score',
        people: ['1 Zhao Min 110', '1 Sun Hao 110', '3 王芳 90', '4 Chen Jie 60'],
        best: ['Zhao Min', 'Sun Hao'],
        last: ['Chen Jie'],
      },
      { of: 'Supervisor by score', people: ['1 Li Wei 70'], best: ['Li Wei'], last: [] },
      { of: '– by pay', people: ['1 Wu Di 2110', '2 Zhou Yi 1650'], best: ['Wu Di'], last: ['Zhou Yi'] },
    ]);
  });

  test('leaves out whoever has no score, and nobody is last where all are alike', () => {
    const people = [
      { name: 'A', inputs: { tests: 80, testsTarget: 80 } },
      { name: 'B', inputs: { tests: 90, testsTarget: 0 } },
      { name: 'C', inputs: { tests: 40, testsTarget: 40 } },
    ];
    expect(placesOf(reviewOf(TESTED, people))).toEqual([
      { of: '– by score', people: ['1 A 100', '1 C 100'], best: ['A', 'C'], last: [] },
    ]);
  });
});

/** The ranking as the summary shows it: its rows below the one that says “Ranking by position”. */
async function shown(groups: readonly PlanGroup[], language: 'en-US' | 'zh-CN' = 'en-US'): Promise<unknown[][]> {
  const { all, summary } = monthBook({ month: MONTH, groups }, language);
  const book = await recalculate([], [], all);
  const values = book.values(summary.name);
  book.dispose();
  const title = values.findIndex(([cell]) => cell === 'Ranking by position' || cell === '岗位排名');
  return values.slice(title + 3);
}

describe('the ranking on the summary', () => {
  test('says the same, by live formulas over the KPI sheets', async () => {
    expect(await shown([groupOf(SCORED, TEAM), groupOf(BRAND_STORE, STORE)])).toEqual([
      ['Consultant', 4, 'Zhao Min, Sun Hao', 'Chen Jie', 110, 60, 92.5],
      ['Supervisor', 1, 'Li Wei', '', 70, 70, 70],
      ['Brand store, sales', 2, 'Wu Di', 'Zhou Yi', 2110, 1650, 1880],
    ]);
  });

  test('passes over whoever has an error, in Chinese too', async () => {
    const people = [
      { name: '甲', position: '顾问', inputs: { tests: 80, testsTarget: 80 } },
      { name: '乙', position: '顾问', inputs: { tests: 90, testsTarget: 0 } },
      { name: '丙', position: '顾问', inputs: { tests: 40, testsTarget: 40 } },
    ];
    expect(await shown([groupOf(TESTED, people)], 'zh-CN')).toEqual([['顾问', 2, '甲、丙', '', 100, 100, 100]]);
  });
});
