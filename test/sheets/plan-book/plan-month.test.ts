import type { Language } from '../../../src/i18n';
import { compilePlan, PAY } from '../../../src/plan/language';
import { AFTER_SALES_ADVISOR } from '../../../src/plans/built-in/after-sales-advisor';
import { AFTER_SALES_CLERK } from '../../../src/plans/built-in/after-sales-clerk';
import { SALES_DEPARTMENT } from '../../../src/plans/built-in/sales-department';
import { calculateBook } from '../../plan/language/support/calculate-book';
import { recalculate } from '../../support/recalculate';
import { evaluated, evaluatedLines, EXAMPLES, groupOf, monthBook, shownLines, type MonthBook } from './support/months';

async function calculated(book: MonthBook) {
  const spreadsheet = await recalculate([], [], book.all);
  const sheets = new Map(book.all.map(({ name }) => [name, spreadsheet.values(name)]));
  spreadsheet.dispose();
  return (sheet: string, row: number, column: number) => sheets.get(sheet)?.[row]?.[column];
}

describe.each<Language>(['zh-CN', 'en-US'])('a real spreadsheet in %s shows what the evaluation says', (language) => {
  test.each(EXAMPLES)('%s', async (_, given) => {
    const book = monthBook(given, language);
    expect(shownLines(given, book, await calculated(book))).toEqual(evaluatedLines(given));
  });
});

describe('so does our own evaluator where functions have a namespace', () => {
  test.each(EXAMPLES)('%s', (_, given) => {
    const book = monthBook(given, 'zh-CN', [], 'ACME');
    const cellAt = calculateBook(book.all, 'ACME');
    expect(shownLines(given, book, cellAt)).toEqual(evaluatedLines(given));
  });
});

test('records of several people are each person’s own', async () => {
  const compiled = compilePlan(SALES_DEPARTMENT, SALES_DEPARTMENT.versions[0]!);
  const cars = (margin: readonly number[], fee: readonly number[]) => ({
    model: margin.map(() => 'modelOne'),
    financed: margin.map(() => true),
    margin,
    fee,
  });
  const people = [cars([2600, 900, 5200], [3500, 100, 0]), {}, cars([8200, 6100], [200, 3600]), cars([1500], [3500])];
  const given = {
    month: compiled.version.validFrom,
    groups: [{ compiled, people: people.map((inputs, index) => ({ name: `P${index}`, inputs })) }],
  };
  const book = monthBook(given, 'en-US');
  expect(shownLines(given, book, await calculated(book))).toEqual(evaluatedLines(given));
});

describe('a month of two plans, one of which is paid by the other’s', () => {
  const advisor = compilePlan(AFTER_SALES_ADVISOR, AFTER_SALES_ADVISOR.versions[0]!);
  const clerk = compilePlan(AFTER_SALES_CLERK, AFTER_SALES_CLERK.versions[0]!);
  const [first, second] = AFTER_SALES_ADVISOR.versions[0]!.examples!.flatMap(
    (example) => groupOf(advisor, example).people,
  );
  const given = {
    month: advisor.version.validFrom,
    groups: [
      groupOf(clerk, AFTER_SALES_CLERK.versions[0]!.examples![0]!),
      {
        compiled: advisor,
        people: [
          { ...first!, name: '张伟', adjustment: -50.5 },
          { ...second!, name: '李娜' },
        ],
      },
    ],
  };

  test('follows it by a live formula', async () => {
    const book = monthBook(given, 'zh-CN');
    expect(shownLines(given, book, await calculated(book))).toEqual(evaluatedLines(given));
  });

  test('and the summary has everyone’s pay with its adjustment', async () => {
    const book = monthBook(given, 'zh-CN');
    const cellAt = await calculated(book);
    const pays = evaluated(given).flatMap((people) => people.map(({ lines }) => Number(lines.get(PAY)?.value)));
    const row = (at: number) => [0, 3, 4, 5, 6].map((column) => cellAt(book.summary.name, at, column));
    const names = ['P1', '张伟', '李娜'];
    const [clerks, advisors] = given.groups.map(({ compiled: { plan } }) => plan.title['zh-CN']);
    const cents = (figure: number) => Number(figure.toFixed(2));
    expect([row(4), row(5), row(6)]).toEqual([
      [names[0], clerks, pays[0], 0, pays[0]],
      [names[1], advisors, pays[1], -50.5, cents(pays[1]! - 50.5)],
      [names[2], advisors, pays[2], 0, pays[2]],
    ]);
    expect(cents(Number(row(7)[4]))).toBe(cents(pays[0]! + pays[1]! + pays[2]! - 50.5));
  });
});
