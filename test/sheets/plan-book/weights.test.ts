import { planBookSheet, readPlanBook, describeBookProblem } from '../../../src/sheets/plan-book';
import type { Language } from '../../../src/i18n';
import { indicator, planOf, sheetOf } from '../../plan/scored/support/sheets';
import { recalculate } from '../../support/recalculate';
import { describedBook } from './support/cells';
import { areaOf, typed, writtenAnew } from './support/damage';

const PLAN = planOf(sheetOf([indicator('units', { weight: 0.6 }), indicator('tests', { unit: 'score', weight: 0.4 })]));
const NAME = 'team_score_unitsWeight';

/** The row below the weights, as the sheet shows it, and what is said of the sheet. */
async function shown(weight: number, language: Language) {
  const sheet = planBookSheet([PLAN], { language });
  const described = describedBook(sheet);
  const { row: at, column } = areaOf(described, NAME);
  const cells = sheet.cells.map((row, r) => row.map((cell, c) => (r === at && c === column ? weight : cell)));
  const book = await recalculate([], [], [{ ...sheet, cells }]);
  const row = book.values(sheet.name).find(([item]) => item === 'Weights in all' || item === '权重合计');
  book.dispose();
  const problems = readPlanBook(typed(NAME, 0, 0, weight)(described), [PLAN]).problems.map((problem) =>
    describeBookProblem(problem, language),
  );
  return { row: row?.slice(0, 3), problems };
}

test.each([
  [0.6, 'en-US', ['Weights in all', 1, ''], []],
  [
    0.55,
    'en-US',
    ['Weights in all', 0.95, 'Missing: 5.0%'],
    ['Plan!B9: the weights of “Team score” add up to 95 %: 5 % are missing. Correct them.'],
  ],
  [
    0.6125,
    'zh-CN',
    ['权重合计', 1.0125, '超出 1.25%'],
    ['方案!B9：“团队考核”的权重合计 101.25%，超出 1.25%，请更正。'],
  ],
] as const)(
  'a weight of %d beside 40 %% is told on the Plan sheet and by reading it (%s)',
  async (weight, language, row, problems) => {
    const said = await shown(weight, language);
    expect(said.row).toEqual(row);
    expect(said.problems).toEqual(problems);
  },
);

test('weights that are off are used as they stand, and restoring the sheet keeps them', () => {
  const sheet = planBookSheet([PLAN], { language: 'en-US' });
  const cells = typed(NAME, 0, 0, 0.55)(describedBook(sheet));
  expect(readPlanBook(cells, [PLAN]).figures[0]?.parameters['unitsWeight']).toEqual({ value: 0.55 });
  const restored = describedBook(writtenAnew(cells, [PLAN], 'en-US'));
  expect(readPlanBook(restored, [PLAN]).figures[0]?.parameters['unitsWeight']).toEqual({ value: 0.55 });
});
