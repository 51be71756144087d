import { buildMonth } from '../../src/excel/build-month';
import { keepPlan } from '../../src/excel/kept-plans';
import { readMonthScores } from '../../src/excel/read-scores';
import { indicator, planOf, sheetOf } from '../plan/scored/support/sheets';
import type { Book } from './support/open-book';
import { openStaffBook, replaceStaff, shown, STAFF, SUMMARY, type, withPlans } from './support/paid-by-plans';

const PLAN = planOf(
  sheetOf(
    [
      indicator('units', { weight: 0.6 }),
      indicator('tests', { unit: 'score', target: { kind: 'common', value: 100 }, weight: 0.4 }),
    ],
    { kind: 'amount', base: true },
  ),
);
const KPI = 'KPI 2026-10 Team score';

let book: Book;
beforeEach(async () => {
  book = await openStaffBook();
  await keepPlan(PLAN);
  await build();
  for (const [name, units, tests] of [
    ['Ben', 18, 90],
    ['Cem', 22, 80],
  ] as const) {
    await type(book, KPI, name, 'units (car)', units);
    await type(book, KPI, name, 'tests', tests);
    await type(book, KPI, name, 'Performance pay at full marks', 1000);
  }
});
afterEach(() => {
  book.dispose();
});

async function build(): Promise<void> {
  const use = {
    plan: PLAN.plan,
    positions: ['Station manager'],
    inputs: { base: { kind: 'people', column: 3 } },
    department: {},
  } as const;
  await buildMonth(await withPlans([use]), 'en-US');
}

/** The row of the ranking of a position on the summary. */
async function ranked(position: string): Promise<unknown[]> {
  const rows = await book.values(SUMMARY);
  const title = rows.findIndex(([cell]) => cell === 'Ranking by position');
  return rows.slice(title + 1).find(([cell]) => cell === position) ?? [];
}

test('a score put together from indicators is built, pays, and ranks a position as it is typed', async () => {
  expect(await shown(book, KPI, 'Ben', 'Score')).toBe(90);
  expect(await shown(book, KPI, 'Cem', 'Score')).toBe(98);
  expect([await shown(book, KPI, 'Ben', 'Rank'), await shown(book, KPI, 'Cem', 'Rank')]).toEqual([2, 1]);
  expect(await shown(book, KPI, 'Cem', 'Pay by the plan')).toBe(1600 + 980);
  expect(await ranked('Station manager')).toEqual(['Station manager', 2, 'Cem', 'Ben', 98, 90, 94]);
  await type(book, KPI, 'Ben', 'units (car)', 24);
  expect(await ranked('Station manager')).toEqual(['Station manager', 2, 'Ben', 'Cem', 108, 98, 103]);
});

test('building again keeps what was typed, and the summary has its ranking once', async () => {
  await build();
  expect(await ranked('Station manager')).toEqual(['Station manager', 2, 'Cem', 'Ben', 98, 90, 94]);
  const rows = await book.values(SUMMARY);
  expect(rows.filter(([cell]) => cell === 'Ranking by position')).toHaveLength(1);
  expect(rows.filter(([cell]) => STAFF.some(([, name]) => name === cell))).toHaveLength(STAFF.length);
});

test('the ranking moves with the people above it, and nothing of it is left behind', async () => {
  const before = await book.values(SUMMARY);
  const staff = STAFF.filter(([, name]) => name !== 'Cem' && name !== 'Eve');
  await replaceStaff(book, staff);
  await build();
  expect(await ranked('Station manager')).toEqual(['Station manager', 1, 'Ben', '', 90, 90, 90]);
  const rows = await book.values(SUMMARY);
  // Two people fewer, and with Eve a position fewer.
  expect(rows.filter((row) => row.some((cell) => cell !== '')).length).toBe(
    before.filter((row) => row.some((cell) => cell !== '')).length - 3,
  );
});

test('the scores are read for the review of grades from the sheet that was built', async () => {
  expect(await readMonthScores(PLAN)).toEqual([
    {
      month: '2026-10',
      people: [
        { key: 'E2', name: 'Ben', score: 90 },
        { key: 'E3', name: 'Cem', score: 98 },
      ],
    },
  ]);
});
