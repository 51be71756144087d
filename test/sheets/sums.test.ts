import { proposeMonth, type IsoMonth } from '../../src/sheets/month';
import { indicatorMonth } from '../support/indicator-month';
import { d } from '../support/grid';
import { readingOf } from '../support/sample-books';
import { ORDERS, PEOPLE, smallBook, TARGETS, type Rows } from '../support/small-book';

function october(orders: Rows) {
  const book = smallBook(PEOPLE, TARGETS, orders);
  const { setup } = proposeMonth(book, 'en-US');
  if (!setup) throw new Error('Nothing was proposed');
  const month = { ...setup, month: '2026-10' as IsoMonth };
  return indicatorMonth(month, readingOf(month, book), null, null, 'en-US');
}

const amounts = (...figures: readonly number[]): Rows => [
  ORDERS[0] ?? [],
  ...figures.map((figure) => [d('2026-10-05'), 'Ann', figure]),
];

test('every sum of a list is rounded, because Excel adds binary doubles that can miss a threshold by their dust', () => {
  const { kpi, block } = october(ORDERS);
  const formulas = kpi.cells
    .slice(block.firstPersonRow, block.lastPersonRow + 1)
    .flat()
    .flatMap((cell) => (typeof cell === 'object' && cell.formula.includes('SUMIFS') ? [cell.formula] : []));
  expect(formulas).toHaveLength(6);
  for (const formula of formulas) expect(formula).toMatch(/ROUND\(SUMIFS\([^()]+\),8\)/);
});

test.each([
  [[16360.125], 16360.125],
  [[0.1, 0.2, 0.3], 0.6],
  [[1 / 3, 1 / 3], 0.66666667],
  [[-0.000000005], -0.00000001],
])('%j add up to %d in the review, as in the sheet', (figures, total) => {
  expect(october(amounts(...figures)).review.rows[0]?.figures.indicators[0]?.actual).toBe(total);
});
