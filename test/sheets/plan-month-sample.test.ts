import { BUILT_IN_PLANS } from '../../src/plans/built-in';
import { NOTHING_BUILT } from '../../src/sheets/existing-month';
import { describeMonth, readPlan } from '../../src/sheets/month';
import { planMonthPays } from '../support/plan-month';
import { partsOf, planMonthSetup } from '../support/plan-month-setup';
import { recalculate } from '../support/recalculate';
import { planMonthBook, readingOf } from '../support/sample-books';

jest.setTimeout(60_000);

const BOOK = planMonthBook();
const PARTS = partsOf(BOOK);
const PAYS = planMonthPays();
const sum = (figures: Iterable<number>): string => [...figures].reduce((total, figure) => total + figure, 0).toFixed(2);

const setup = planMonthSetup(BOOK);
const month = describeMonth(setup, readingOf(setup, BOOK), NOTHING_BUILT, {
  language: 'zh-CN',
  plans: BUILT_IN_PLANS,
});

test('every list of the sample is found to be one', () => {
  const lists = BOOK.map(({ name }) => name).filter((name) => !['员工花名册', '月度目标'].includes(name));
  expect(PARTS.people?.place.sheet).toBe('员工花名册');
  expect(PARTS.targets?.place.sheet).toBe('月度目标');
  expect(PARTS.actuals.map(({ place }) => place.sheet)).toEqual(lists);
});

test('the preview pays everybody what the plans come to over the sample’s own rows', () => {
  const rows = month.review.plans.flatMap((plan) => plan.rows);
  expect(new Map(rows.map(({ name, pay }) => [name, pay]))).toEqual(PAYS);
  expect(Number(month.review.pay).toFixed(2)).toBe(sum(PAYS.values()));
  expect(month.review.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(rows.filter(({ result }) => result.missing.length > 0)).toEqual([]);
});

test('the figures of plans are not taken for figures of indicators when the plan sheet is read again', () => {
  const { name, cells } = month.sheets[0]?.description ?? { name: '', cells: [] };
  const values = cells.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.formula : cell)));
  expect(readPlan(values, name)).toBeNull();
});

test('no amount is wider than its column, which Excel would fill with #', async () => {
  const described = month.sheets.map(({ description }) => description);
  const sheet = await recalculate(BOOK, month.repairs, described);
  const money = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const tight = described.flatMap(({ name, columnWidths }) =>
    sheet.values(name).flatMap((row) =>
      row.flatMap((value, column) => {
        const text = typeof value === 'number' && Math.abs(value) >= 1000 ? money.format(value) : '';
        return text.length + 1 > (columnWidths[column] ?? 0) ? [`${name}: ${text}`] : [];
      }),
    ),
  );
  sheet.dispose();
  expect(tight).toEqual([]);
});

test('the sheets of all ten plans and their summary pay the same, recalculated by a real spreadsheet', async () => {
  const described = month.sheets.map(({ description }) => description);
  const sheet = await recalculate(BOOK, month.repairs, described);
  const summary = sheet.values(described.at(-1)?.name ?? '');
  sheet.dispose();
  const header = summary.findIndex((row) => row.includes('姓名'));
  const column = (title: string): number => summary[header]?.indexOf(title) ?? -1;
  const people = summary.slice(header + 1, header + 1 + PAYS.size);
  const cents = (figure: unknown): string => Number(figure).toFixed(2);
  expect(new Map(people.map((row) => [row[column('姓名')], cents(row[column('应发合计')])]))).toEqual(
    new Map([...PAYS].map(([name, pay]) => [name, cents(pay)])),
  );
  expect(cents(summary[header + 1 + PAYS.size]?.[column('应发合计')])).toBe(sum(PAYS.values()));
});
