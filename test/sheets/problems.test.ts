import { LANGUAGES } from '../../src/i18n';
import { PROBLEMS } from '../../src/i18n/messages/problems';
import type { MonthSetup } from '../../src/plan/month-setup';
import { NOTHING_BUILT, problemText, proposeMonth, reviewMonth, type IsoMonth } from '../../src/sheets/month';
import type { Severity } from '../../src/sources/problem';
import { d } from '../support/grid';
import { readingOf } from '../support/sample-books';
import { ORDERS, PEOPLE, smallBook, TARGETS, type Rows } from '../support/small-book';

const october = { month: '2026-10' as IsoMonth };

function problems(people: Rows, targets: Rows, orders: Rows, change: Partial<MonthSetup>) {
  const book = smallBook(people, targets, orders);
  const { setup } = proposeMonth(smallBook(), 'en-US');
  const sized = setup && {
    ...setup,
    people: { ...setup.people, place: book[0]?.used.place ?? setup.people.place },
    targets: setup.targets && { ...setup.targets, place: book[1]?.used.place ?? setup.targets.place },
    actuals: setup.actuals.map((choice) => ({ ...choice, place: book[2]?.used.place ?? choice.place })),
  };
  if (!sized) throw new Error('Nothing was proposed');
  return reviewMonth({ ...sized, ...october, ...change }, readingOf({ ...sized }, book), NOTHING_BUILT).problems;
}

const asIs = { repairText: false };
const more = (rows: Rows, ...added: Rows): Rows => [...rows, ...added];

test.each<[string, Severity, number, Rows, Rows, Rows, Partial<MonthSetup>]>([
  ['people.duplicate', 'warning', 1, more(PEOPLE, ['E1', 'Ann', 'Sales', 1, 1]), TARGETS, ORDERS, {}],
  ['people.sameName', 'error', 1, more(PEOPLE, ['E9', 'Ann', 'Sales', 1, 1]), TARGETS, ORDERS, {}],
  [
    'people.readsAsFigure',
    'error',
    1,
    more(PEOPLE, ['E4', '1-2', 'Sales', 1, 1]),
    TARGETS,
    more(ORDERS, [d('2026-10-02'), '1-23', 1], [d('2026-10-02'), '11-2', 1]),
    {},
  ],
  ['people.readsAsFigure', 'error', 1, more(PEOPLE, ['E4', true, 'Sales', 1, 1]), [], ORDERS, { targets: null }],
  ['people.noName', 'warning', 1, more(PEOPLE, ['E9', '', 'Sales', 1, 1]), TARGETS, ORDERS, {}],
  [
    'people.notListed',
    'warning',
    2,
    PEOPLE,
    TARGETS,
    more(ORDERS, [d('2026-10-02'), 'Zoe', 1], [d('2026-10-03'), 'Zoe', 1]),
    {},
  ],
  ['people.nearMiss', 'error', 1, PEOPLE, TARGETS, more(ORDERS, [d('2026-10-02'), 'Ann ', 1]), asIs],
  ['people.nearMissRepaired', 'note', 1, PEOPLE, TARGETS, more(ORDERS, [d('2026-10-02'), 'Ａｎｎ', 1]), {}],
  ['records.noPerson', 'warning', 1, PEOPLE, TARGETS, more(ORDERS, [d('2026-10-02'), '', 1]), {}],
  ['records.noneInMonth', 'warning', 1, PEOPLE, TARGETS, ORDERS, { month: '2026-12' as IsoMonth }],
  ['records.otherMonths', 'note', 0, PEOPLE, TARGETS, ORDERS, {}],
  ['records.netNegative', 'warning', 1, PEOPLE, TARGETS, more(ORDERS, [d('2026-10-02'), 'Ann', -9999]), {}],
  ['targets.noneInMonth', 'warning', 1, PEOPLE, TARGETS, ORDERS, { month: '2026-11' as IsoMonth }],
  ['targets.missing', 'warning', 1, PEOPLE, TARGETS, more(ORDERS, [d('2026-10-02'), 'Cy', 5]), {}],
  ['targets.none', 'warning', 1, PEOPLE, TARGETS, ORDERS, {}],
  ['targets.zero', 'warning', 1, PEOPLE, more(TARGETS, ['Cy', '2026-10', 0]), ORDERS, {}],
  ['targets.negative', 'error', 1, PEOPLE, more(TARGETS, ['Cy', '2026-10', -1]), ORDERS, {}],
  ['targets.duplicate', 'warning', 1, PEOPLE, more(TARGETS, ['Ann', '2026-10', 5]), ORDERS, {}],
  ['months.mixed', 'error', 1, PEOPLE, more(TARGETS, ['Cy', '2026年10月', 5]), ORDERS, asIs],
  ['months.mixedRepaired', 'note', 1, PEOPLE, more(TARGETS, ['Cy', '2026年10月', 5]), ORDERS, {}],
  ['months.alike', 'error', 1, PEOPLE, more(TARGETS, ['Cy', '2026-10 ', 5], ['Cy', ' 2026-10', 5]), ORDERS, asIs],
  [
    'numbers.text',
    'error',
    2,
    PEOPLE,
    TARGETS,
    more(ORDERS, [d('2026-10-02'), 'Ann', '1,234.50'], [d('2026-10-02'), 'Bob', '１２３']),
    asIs,
  ],
  ['numbers.textRepaired', 'note', 1, PEOPLE, TARGETS, more(ORDERS, [d('2026-10-02'), 'Ann', '1,234.50']), {}],
  ['numbers.unreadable', 'error', 1, PEOPLE, TARGETS, more(ORDERS, [d('2026-10-02'), 'Ann', 'lots']), {}],
  ['numbers.negative', 'warning', 1, PEOPLE, TARGETS, more(ORDERS, [d('2026-10-02'), 'Ann', -5]), {}],
  ['dates.text', 'error', 1, PEOPLE, TARGETS, more(ORDERS, ['2026年10月5日', 'Ann', 5]), asIs],
  ['dates.textRepaired', 'note', 1, PEOPLE, TARGETS, more(ORDERS, ['2026年10月5日', 'Ann', 5]), {}],
  ['dates.unreadable', 'error', 1, PEOPLE, TARGETS, more(ORDERS, ['soon', 'Ann', 5]), {}],
  ['dates.unreadable', 'error', 2, PEOPLE, TARGETS, more(ORDERS, [0, 'Ann', 5], [20261399, 'Ann', 5]), {}],
  ['dates.textRepaired', 'note', 1, PEOPLE, TARGETS, more(ORDERS, [20261005, 'Ann', 5]), {}],
  ['cells.error', 'error', 1, PEOPLE, TARGETS, more(ORDERS, [d('2026-10-02'), 'Ann', '#N/A']), {}],
  ['source.headerChanged', 'error', 1, PEOPLE, TARGETS, [['Order date', 'Salesperson', 'Net'], ...ORDERS.slice(1)], {}],
])('%s is reported once, as %s, with its %d cells', (key, severity, cells, people, targets, orders, change) => {
  const found = problems(people, targets, orders, change).filter((problem) => problem.key === key);
  expect(found).toHaveLength(1);
  expect(found[0]?.severity).toBe(severity);
  expect(found[0]?.places).toHaveLength(cells);
  for (const language of LANGUAGES)
    expect(found.map((problem) => problemText(problem, language)).join()).not.toMatch(/[{}]/);
});

test('somebody without an ID is named where records go by ID, and nowhere else', () => {
  const byId: Rows = [
    ['Order date', 'Staff ID', 'Amount'],
    [d('2026-10-05'), 'E1', 7],
  ];
  const named = (orders: Rows) => {
    const book = smallBook(more(PEOPLE, ['', 'Dee', 'Sales', 1, 1]), TARGETS, orders);
    const { setup } = proposeMonth(book, 'en-US');
    if (!setup) throw new Error('Nothing was proposed');
    const found = reviewMonth({ ...setup, ...october }, readingOf(setup, book), NOTHING_BUILT).problems;
    return found.filter(({ key }) => key === 'people.noId').map((problem) => problemText(problem, 'en-US'));
  };
  expect(named(byId)).toEqual([expect.stringMatching(/^Orders: .* no ID for Dee\./)]);
  expect(named(ORDERS)).toEqual([]);
});

test('a book without flaws has only what is good to know', () => {
  const found = problems(PEOPLE, more(TARGETS, ['Cy', '2026-10', 5]), ORDERS, {});
  expect(found.map(({ key }) => key)).toEqual(['records.otherMonths']);
});

test.each(Object.entries(PROBLEMS))('%s has the same places to fill in both languages', (_, text) => {
  const places = LANGUAGES.map((language) =>
    [...new Set(text[language].match(/\{\w+\}/g))].filter((place) => place !== '{count}').sort(),
  );
  expect(places[1]).toEqual(places[0]);
});
