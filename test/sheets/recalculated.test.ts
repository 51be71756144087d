import type { Language } from '../../src/i18n';
import type { MonthSetup } from '../../src/plan/month-setup';
import { proposeMonth, type IsoMonth, type SheetReading } from '../../src/sheets/month';
import { kpiLayout, type KpiColumn } from '../../src/sheets/kpi-layout';
import type { ReviewRow } from '../../src/sheets/month-types';
import type { CellValue } from '../../src/sources/source';
import { indicatorMonth } from '../support/indicator-month';
import { d, serial } from '../support/grid';
import { recalculate } from '../support/recalculate';
import { dealershipBook, northwindBook, readingOf } from '../support/sample-books';
import { ORDERS, PEOPLE, smallBook, TARGETS } from '../support/small-book';

function expected(row: ReviewRow, column: KpiColumn, setup: MonthSetup): CellValue | null {
  switch (column.kind) {
    case 'id':
      return row.id;
    case 'name':
      return row.name;
    case 'position':
      return row.position ?? '';
    case 'target':
      return row.figures.indicators[column.indicator]?.target ?? null;
    case 'actual':
      return row.figures.indicators[column.indicator]?.actual ?? null;
    case 'attainment':
      return row.pay.attainments[column.indicator] ?? null;
    case 'weight':
      return setup.indicators[column.indicator]?.weight ?? null;
    case 'performanceBase':
      return row.figures.performanceBase;
    case 'adjustment':
      return row.figures.adjustment;
    case 'note':
      return row.note;
    default:
      return row.pay[column.kind];
  }
}

/** Money to the cent, ratios and points to nine places; texts and blanks as they are. */
function comparable(value: CellValue | null, column: KpiColumn): string {
  const blank = value === null || value === '';
  if (blank || typeof value !== 'number') return blank ? '' : String(value);
  const ratio = ['attainment', 'weight', 'multiplier', 'score'].includes(column.kind);
  return value.toFixed(ratio ? 9 : 2);
}

async function bothWays(book: readonly SheetReading[], language: Language, change: Partial<MonthSetup> = {}) {
  const { setup: proposed } = proposeMonth(book, language);
  if (!proposed) throw new Error('Nothing was proposed');
  const setup = { ...proposed, ...change };
  const month = indicatorMonth(setup, readingOf(setup, book), null, null, language);
  const sheet = await recalculate(book, month.repairs, [month.plan, month.kpi]);
  const values = sheet.values(month.kpi.name);
  sheet.dispose();
  const { columns } = kpiLayout(setup);
  const shown = month.review.rows.map((_, index) => values[month.block.firstPersonRow + index] ?? []);
  return {
    sheet: shown.map((row) => columns.map((column, at) => comparable(row[at] ?? '', column))),
    evaluation: month.review.rows.map((row) =>
      columns.map((column) => comparable(expected(row, column, setup), column)),
    ),
    totals: values[month.block.totalsRow] ?? [],
    review: month.review,
    columns,
  };
}

const october = '2026-10' as IsoMonth;

describe('the sheet, recalculated by a real spreadsheet, shows what the evaluation says, to the cent', () => {
  const small = proposeMonth(smallBook(), 'en-US').setup!;
  const [sales] = small.indicators;
  if (!sales) throw new Error('The small book has an indicator');
  const people = (...names: string[]) => [
    PEOPLE[0] ?? [],
    ...names.map((name, index) => [`E${index}`, name, 'Sales', 1000, 500]),
  ];
  const targets = (...names: string[]) => [TARGETS[0] ?? [], ...names.map((name) => [name, '2026-10', 100])];
  const orders = (...names: string[]) => [
    ORDERS[0] ?? [],
    ...names.map((name, index) => [d('2026-10-05'), name, 10 * index + 1]),
  ];
  // Not `a~`: the open spreadsheet does not know Excel's `~~` for one tilde. That formula is held to its text elsewhere.
  const hostile = ['=SUM(A1)', '+1', '@x', '-2', 'a*', 'a?', 'ab', '>5', '<>', '=', 'a"b'];

  const figures = ['1-2', '10/3', '1E3', '50%', '$5', '5:30', '2026-10', '2026-1', '1-23', '10月5日'];

  test.each<[string, readonly SheetReading[], Language, Partial<MonthSetup>]>([
    ['Northwind, March 1998', northwindBook(), 'en-US', { month: '1998-03' as IsoMonth }],
    ['Northwind, April 1998', northwindBook(), 'en-US', { month: '1998-04' as IsoMonth }],
    ['the dealership', dealershipBook(), 'zh-CN', {}],
    ['the dealership without mending its text', dealershipBook(), 'zh-CN', { repairText: false }],
    ['three people', smallBook(), 'en-US', { month: october }],
    ['a multiplier on commission', smallBook(), 'en-US', { month: october, multiplierOn: 'commission' }],
    ['a multiplier on both', smallBook(), 'en-US', { month: october, multiplierOn: 'both' }],
    ['lower is better', smallBook(), 'en-US', { month: october, indicators: [{ ...sales, direction: 'lower' }] }],
    [
      'an attainment exactly on a band',
      smallBook(PEOPLE, [TARGETS[0] ?? [], ['Ann', '2026-10', 1000.375]]),
      'en-US',
      {
        month: october,
        curve: {
          rows: [
            [0, 0],
            [0.8, 0.5],
          ],
          method: 'step',
          boundary: '>',
        },
      },
    ],
    [
      'a straight curve',
      smallBook(),
      'en-US',
      {
        month: october,
        curve: {
          rows: [
            [0, 0],
            [1, 1],
            [2, 3],
          ],
          method: 'linear',
          boundary: '>=',
        },
      },
    ],
    [
      'months as numbers',
      smallBook(PEOPLE, [TARGETS[0] ?? [], ['Ann', 202610, 1000], ['Ann', 202609, 5]]),
      'en-US',
      { month: october },
    ],
    [
      'months as dates',
      smallBook(PEOPLE, [TARGETS[0] ?? [], ['Ann', d('2026-10-01'), 1000], ['Ann', d('2026-11-01'), 5]]),
      'en-US',
      { month: october },
    ],
    [
      'months that begin alike',
      smallBook(PEOPLE, [TARGETS[0] ?? [], ['Ann', '2026-1', 5], ['Ann', '2026-10', 7]]),
      'en-US',
      { month: '2026-01' as IsoMonth },
    ],
    [
      'a zero target and a negative month',
      smallBook(PEOPLE, [TARGETS[0] ?? [], ['Ann', '2026-10', 0]], [ORDERS[0] ?? [], [d('2026-10-05'), 'Ann', -50]]),
      'en-US',
      { month: october },
    ],
    [
      'an error among the amounts',
      smallBook(PEOPLE, TARGETS, [...ORDERS, [d('2026-10-06'), 'Bob', '#N/A']]),
      'en-US',
      { month: october },
    ],
    [
      'names that are formulas and wildcards',
      smallBook(people(...hostile), targets(...hostile), orders(...hostile)),
      'en-US',
      { month: october },
    ],
    [
      'performance pay that is no whole cent',
      smallBook([PEOPLE[0] ?? [], ['E1', 'Ann', 'Sales', 3000, 20000 / 12]], [TARGETS[0] ?? [], ['Ann', '2026-10', 1]]),
      'en-US',
      { month: october, curve: { rows: [[0, 1.5]], method: 'step', boundary: '>=' } },
    ],
    [
      'somebody without an ID in a list with IDs',
      smallBook(
        [PEOPLE[0] ?? [], ['E1', 'Ann', 'Sales', 3000, 2000], ['', 'Bob', 'Sales', 3100, 2100.55]],
        TARGETS,
        ORDERS,
      ),
      'en-US',
      { month: october },
    ],
    [
      'somebody without an ID where the records go by ID',
      smallBook(
        [PEOPLE[0] ?? [], ['E1', 'Ann', 'Sales', 3000, 2000], ['', 'Bob', 'Sales', 3100, 2100.55]],
        [
          ['Staff ID', 'Month', 'Sales target'],
          ['E1', '2026-10', 1000],
          ['', '2026-10', 5],
          [0, '2026-10', 5],
        ],
        [
          ['Order date', 'Staff ID', 'Amount'],
          [d('2026-10-05'), 'E1', 7],
          [d('2026-10-05'), '', 8],
          [d('2026-10-05'), 0, 9],
        ],
      ),
      'en-US',
      { month: october },
    ],
    [
      'names that are numbers',
      smallBook(
        [
          ['Name', 'Base pay', 'Performance pay'],
          ['Ann', 1000, 500],
          [123, 2000, 600],
        ],
        [TARGETS[0] ?? [], [123, '2026-10', 5]],
        [ORDERS[0] ?? [], [d('2026-10-05'), 123, 7]],
      ),
      'en-US',
      { month: october },
    ],
    [
      'IDs that are numbers beside one with a wildcard',
      smallBook(
        [
          ['Staff ID', 'Name', 'Base pay'],
          [7, 'Ann', 1000],
          ['a*', 'Bob', 2000],
        ],
        TARGETS,
        ORDERS,
      ),
      'en-US',
      { month: october },
    ],
    [
      'dates written as numbers',
      smallBook(PEOPLE, TARGETS, [...ORDERS, [20261005, 'Ann', 5], [0, 'Ann', 7], [20261105, 'Ann', 9]]),
      'en-US',
      { month: october },
    ],
    [
      'months as dates in cells without a date format',
      smallBook(PEOPLE, [TARGETS[0] ?? [], ['Ann', d('2026-10-01'), 1000], ['Ann', serial('2026-10-01'), 5]]),
      'en-US',
      { month: october },
    ],
    [
      'a thousand amounts that add up to just a threshold',
      smallBook(PEOPLE, TARGETS, [
        ORDERS[0] ?? [],
        ...Array.from({ length: 1000 }, () => [d('2026-10-05'), 'Ann', 0.1]),
      ]),
      'en-US',
      {
        month: october,
        indicators: [
          {
            ...sales,
            tiers: {
              rows: [
                [0, 0.01],
                [100, 0.5],
              ],
              method: 'whole',
              boundary: '>=',
            },
          },
        ],
      },
    ],
    [
      'names that read as figures',
      smallBook(people(...figures), targets(...figures), orders(...figures)),
      'en-US',
      { month: october },
    ],
    [
      'months written two ways that begin alike, left as they are',
      smallBook(PEOPLE, [TARGETS[0] ?? [], ['Ann', 'Oct', 10], ['Bob', 'Oct', 10], ['Ann', 'October', 5]]),
      'en-US',
      { month: october, repairText: false },
    ],
  ])('%s', async (_, book, language, change) => {
    const { sheet, evaluation } = await bothWays(book, language, change);
    expect(sheet).toEqual(evaluation);
  });

  test('and the totals row adds up what the review adds up', async () => {
    const { totals, review, columns } = await bothWays(dealershipBook(), 'zh-CN');
    const shown = (kind: KpiColumn['kind']) => totals[columns.findIndex((column) => column.kind === kind)];
    for (const kind of ['commission', 'base', 'performance', 'pay'] as const) {
      expect(Number(shown(kind)).toFixed(2)).toBe(Number(review.totals[kind]).toFixed(2));
    }
  });
});

test('Northwind in March 1998 sold what its order lines say', async () => {
  const { review } = await bothWays(northwindBook(), 'en-US', { month: '1998-03' as IsoMonth });
  expect(review.rows.map(({ name, figures }) => [name, figures.indicators[0]?.actual])).toEqual([
    ['Nancy Davolio', 24827.45],
    ['Andrew Fuller', 13937.64],
    ['Janet Leverling', 16360.125],
    ['Margaret Peacock', 8298.45],
    ['Steven Buchanan', 2402.035],
    ['Michael Suyama', 5068.975],
    ['Robert King', 6186.35],
    ['Laura Callahan', 20728.13],
    ['Anne Dodsworth', 7045],
  ]);
  expect(review.totals.actuals).toEqual([104854.155]);
});
