import type { IsoMonth } from '../../src/plan/month-setup';
import { readMonthScores } from '../../src/excel/read-scores';
import { yearOfScores } from '../../src/sheets/plan-book';
import { indicator, planOf, sheetOf } from '../plan/scored/support/sheets';
import { writeScores } from '../plan/scored/support/score-sheets';
import { openBook, type Book } from './support/open-book';

const PLAN = planOf(sheetOf([indicator('units')]));
const FIRST = '2026-02' as IsoMonth;
const LAST = '2027-02' as IsoMonth;

let book: Book;
beforeEach(async () => {
  book = await openBook({ calculation: 'manual' });
});
afterEach(() => {
  book.dispose();
});

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

test('the scores of every month are read by the names of its sheets, errors and blanks as none', async () => {
  await writeScores(book, PLAN.plan, { 'Wang Fang': [91, '', 95], 'Li Wei': [80, 70] }, FIRST);
  await writeScores(book, 'another-plan', { 'Zhao Min': [50] }, '2025-01' as IsoMonth);
  expect(await readMonthScores(PLAN)).toEqual([
    {
      month: '2026-02',
      people: [
        { key: '1', name: 'Wang Fang', score: 91 },
        { key: '2', name: 'Li Wei', score: 80 },
      ],
    },
    {
      month: '2026-03',
      people: [
        { key: '1', name: 'Wang Fang', score: null },
        { key: '2', name: 'Li Wei', score: 70 },
      ],
    },
    {
      month: '2026-04',
      people: [
        { key: '1', name: 'Wang Fang', score: 95 },
        { key: '2', name: 'Li Wei', score: null },
      ],
    },
  ]);
});

test('a year takes as many round trips as a month', async () => {
  await writeScores(book, PLAN.plan, { 'Wang Fang': [91] }, FIRST);
  const one = await book.count(() => readMonthScores(PLAN));
  await writeScores(book, PLAN.plan, { 'Wang Fang': range(80, 12) }, '2027-01' as IsoMonth);
  expect(await book.count(() => readMonthScores(PLAN))).toBe(one);
});

test('a year is the twelve months up to one, whatever was built before and after', async () => {
  await writeScores(book, PLAN.plan, { 'Wang Fang': range(1, 14) }, FIRST);
  const months = await readMonthScores(PLAN);
  expect(months).toHaveLength(14);
  const [person] = yearOfScores(months, LAST);
  expect(person?.scores.map(({ month, score }) => `${month} ${score ?? ''}`)).toEqual(
    [
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ].map((month, index) => `${month} ${index + 2}`),
  );
});
