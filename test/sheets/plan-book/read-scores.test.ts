import { compilePlan } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { monthOfName, readScores, type PlanGroup } from '../../../src/sheets/plan-book';
import { BRAND_STORE } from '../../../src/plans/built-in/brand-store';
import { indicator, planOf, sheetOf } from '../../plan/scored/support/sheets';
import { recalculate } from '../../support/recalculate';
import { monthBook } from './support/months';

const MONTH = '2026-10' as IsoMonth;
const PLAN = planOf(sheetOf([indicator('tests', { unit: 'score', target: { kind: 'personal', usual: null } })]));
const GROUP: PlanGroup = {
  compiled: compilePlan(PLAN, PLAN.versions[0]!),
  people: [
    { name: '王芳', id: '007', inputs: { tests: 80, testsTarget: 100 } },
    { name: 'Li Wei', inputs: { tests: 90, testsTarget: 0 } },
    { name: 'Zhao Min', id: 12, inputs: { tests: 45, testsTarget: 50 } },
  ],
  left: [{ id: 3, name: 'Gone', adjustment: 100, note: '' }],
};

test.each(['en-US', 'zh-CN'] as const)('the scores of a KPI sheet built in %s are read from it', async (language) => {
  const { all, plans } = monthBook({ month: MONTH, groups: [GROUP] }, language);
  const book = await recalculate([], [], all);
  const sheet = plans[0]!.kpi.name;
  const [values, formulas] = [book.values(sheet), book.formulas(sheet)];
  book.dispose();
  const { row } = plans[0]!.kpi.names.find(({ name }) => monthOfName(name, PLAN) === MONTH)!;
  expect(readScores(values.slice(row), formulas.slice(row), PLAN.versions[0]!, MONTH)).toEqual({
    month: MONTH,
    people: [
      { key: '007', name: '王芳', score: 80 },
      { key: 'Li Wei', name: 'Li Wei', score: null },
      { key: '12', name: 'Zhao Min', score: 90 },
    ],
  });
  expect(readScores(values, formulas, BRAND_STORE.versions[0]!, MONTH)).toBeNull();
});

test.each([
  ['KPI_2026_10_team_score', '2026-10'],
  ['kpi_2026_10_TEAM_SCORE', '2026-10'],
  ['KPI_2026_10_team_score_tests', null],
  ['KPI_2026_10_team', null],
  ['KPI_2026_10', null],
  ['Records_2026_10_team_score', null],
])('the name %s is of the month %s', (name, month) => {
  expect(monthOfName(name, PLAN)).toBe(month);
});
