import { buildMonth } from '../../src/excel/build-month';
import { undoLastBuild } from '../../src/excel/last-build';
import { openMonth } from '../../src/excel/open-month';
import { reviewMonth } from '../../src/sheets/month';
import type { IsoMonth, PlanUse } from '../../src/plan/month-setup';
import { lineTitle, PAY, serialOf } from '../../src/plan/language';
import type { Book } from './support/open-book';
import { openStaffBook, withPlans } from './support/paid-by-plans';
import {
  buildPayroll,
  cellOf,
  DREWS_EARNINGS,
  MONTHS,
  openPayrollBook,
  paySheet,
  rowOf,
  type,
  workSheet,
} from './support/payroll-book';

const [JANUARY = '' as IsoMonth] = MONTHS;
let book: Book;

describe('twelve months of payroll, one built after the other', () => {
  const tax: Record<string, number[]> = { Ann: [], Ben: [] };
  const drew: { paid: unknown; owed: unknown }[] = [];

  beforeAll(async () => {
    book = await openPayrollBook();
    for (const month of MONTHS) {
      await buildPayroll(month);
      if (month === JANUARY) {
        // 15 % of 30,000 make the 4,500 of insurance.
        const plan = await book.values('Plan');
        const row = plan.findIndex(([, label], at) => label === 'Pension' && plan[at - 1]?.includes('Employer'));
        await book.write('Plan', `C${row + 1}`, [[0.15]]);
        await type(book, workSheet(month), 'Ann', 'Base for social insurance', 30_000);
        await type(book, workSheet(month), 'Ann', 'Special additional deductions', 2_000);
        await type(book, workSheet(month), 'Drew', 'Recoverable draw', 2_000);
      } else if (month <= '2026-06') await type(book, workSheet(month), 'Drew', 'Recoverable draw', 2_000);
      for (const name of Object.keys(tax))
        tax[name]?.push(Number((await rowOf(book, paySheet(month), name))['Income tax']));
      const row = await rowOf(book, workSheet(month), 'Drew');
      drew.push({ paid: row['KPI pay'], owed: row['Draw still owed'] });
    }
  }, 240_000);

  afterAll(() => {
    book.dispose();
  });

  test('withholds 555, 625 and 1,850 of 30,000 with 4,500 of insurance and 2,000 of deductions', () => {
    expect(tax['Ann']?.slice(0, 3)).toEqual([555, 625, 1850]);
  });

  test('withholds 150 seven times, 430 and 500 four times of 10,000', () => {
    expect(tax['Ben']).toEqual([...Array<number>(7).fill(150), 430, ...Array<number>(4).fill(500)]);
  });

  test('pays a draw out and has it back out of what is earned above it', () => {
    expect(drew.slice(0, DREWS_EARNINGS.length)).toEqual(
      [
        [2750, 0],
        [3000, 0],
        [2000, 500],
        [2000, 125],
        [2875, 0],
        [2750, 0],
      ].map(([paid, owed]) => ({ paid, owed })),
    );
  });

  describe('and built again', () => {
    const DECEMBER = MONTHS[11]!;
    const work = workSheet(DECEMBER);

    beforeAll(async () => {
      await type(book, work, 'Drew', 'Recoverable draw', 500);
      await type(book, work, 'Ben', 'Last day', serialOf('2026-12-15'));
      await type(book, work, 'Ben', 'Annual bonus', 36_001);
      // Last month's base is not taken over any more.
      await type(book, work, 'Ann', 'Base for social insurance', 20_000);
      await book.write(work, await cellOf(book, work, 'Ann', 'Clawback', 'first'), [[300]]);
      await type(book, work, 'Ann', 'Note', 'Two returned cars');
      await type(book, work, 'Ann', 'After-tax adjustment', -12.34);
      await book.write(paySheet(DECEMBER), await cellBeside(paySheet(DECEMBER), 'Prepared by'), [['Li']]);
      await book.write('People', 'A5:E5', [['E0', 'Abe', 'Clerk', 6_000, serialOf('2026-12-21')]]);
      await buildPayroll(DECEMBER);
    }, 60_000);

    test('it keeps what was typed for the month, over what follows last month too', async () => {
      const ann = await rowOf(book, work, 'Ann');
      expect(ann).toMatchObject({
        'Base for social insurance': 20_000,
        'Special additional deductions': 2_000,
        'After-tax adjustment': -12.34,
        Note: 'Two returned cars',
      });
      expect(ann['Pension']).toBe(3_000);
      expect(ann['Gross pay']).toBe(29_700);
      expect(await rowOf(book, paySheet(DECEMBER), 'Ann')).toMatchObject({ Clawback: 300, Note: 'Two returned cars' });
      expect(await book.values(paySheet(DECEMBER), await cellBeside(paySheet(DECEMBER), 'Prepared by'))).toEqual([
        ['Li'],
      ]);
    });

    test('it pays whoever came or left in the month for the days they were there', async () => {
      // December has 9 working days from the 21st on, and 11 up to the 15th.
      const [abe, ben] = [await rowOf(book, work, 'Abe'), await rowOf(book, work, 'Ben')];
      expect([abe['Part of the month that is paid'], ben['Part of the month that is paid']]).toEqual([
        expect.closeTo(9 / 21.75, 9),
        expect.closeTo(11 / 21.75, 9),
      ]);
      expect(abe['Months to date']).toBe(1);
      expect(ben['Tax on the annual bonus']).toBe(3390.1);
    });

    test('it comes to what the pane previews, person by person', async () => {
      const { proposal, reading, existing, plans } = await openMonth('en-US', DECEMBER);
      const { payroll } = reviewMonth(proposal.setup!, reading!, existing, plans);
      expect(payroll!.rows.map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Drew', 'Abe']);
      for (const { name, result, pay } of payroll!.rows) {
        const row = await rowOf(book, work, name);
        expect([name, row['Paid out']]).toEqual([name, pay]);
        for (const [line, { value }] of result.lines) {
          const title = lineTitle(payroll!.compiled.version, line)['en-US'];
          if (line === PAY) continue;
          const shown: unknown = typeof value === 'number' ? expect.closeTo(value, 9) : value;
          expect([name, line, row[title]]).toEqual([name, line, shown]);
        }
      }
    });

    test('a figure of the KPI sheet that somebody typed over is told, and follows it again', async () => {
      const cell = await cellOf(book, work, 'Drew', 'Adjustment on the KPI sheet');
      await book.write(work, cell, [[999]]);
      await buildPayroll(DECEMBER);
      expect((await rowOf(book, work, 'Drew'))['Adjustment on the KPI sheet']).toBe(0);
    }, 60_000);

    test('undoing puts every cell back', async () => {
      const before = await book.state();
      await book.write('People', 'D2', [[31_000]]);
      await buildPayroll(DECEMBER);
      await undoLastBuild();
      await book.write('People', 'D2', [[30_000]]);
      expect(await book.state()).toEqual(before);
    }, 60_000);

    test('in another language, the sheets of other months go on finding their rates', async () => {
      const november = paySheet(MONTHS[10]!);
      const before = await book.values(november);
      await buildPayroll(DECEMBER, 'zh-CN');
      expect(await book.values(november)).toEqual(before);
      const [header = []] = (await book.values(paySheet(DECEMBER))).filter((row) => row.includes('实发工资'));
      expect(header).toContain('个人所得税');
    }, 60_000);
  });
});

test('base pay is paid once, by the KPI plan that takes it or by the payroll, however often the month is built', async () => {
  book = await openStaffBook();
  const payroll = {
    plan: 'payroll-cn',
    positions: null,
    inputs: { fixed: { kind: 'people', column: 3 } },
    department: {},
  };
  const setup = { ...(await withPlans()), payroll: payroll as PlanUse };
  for (let build = 1; build <= 2; build += 1) {
    await buildMonth(setup, 'en-US');
    const fixed = await Promise.all(
      ['Ann', 'Ben', 'Cem'].map(async (name) => (await rowOf(book, paySheet(setup.month), name))['Fixed pay']),
    );
    // Ben and Cem are station managers, whose plan works with their base.
    expect(fixed).toEqual([3000, 0, 0]);
  }
  book.dispose();
}, 60_000);

/** The cell to the right of a label. */
async function cellBeside(sheet: string, label: string): Promise<string> {
  const cells = await book.values(sheet);
  const row = cells.findIndex((each) => each.includes(label));
  return `${String.fromCharCode(66 + (cells[row]?.indexOf(label) ?? 0))}${row + 1}`;
}
