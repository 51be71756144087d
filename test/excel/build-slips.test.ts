import { buildMonth } from '../../src/excel/build-month';
import { buildSlips, type SlipsBuildOptions } from '../../src/excel/build-slips';
import { undoLastBuild } from '../../src/excel/last-build';
import { openMonth } from '../../src/excel/open-month';
import { Cancelled } from '../../src/excel/run';
import type { MonthSetup } from '../../src/plan/month-setup';
import { reviewMonth } from '../../src/sheets/month';
import { readXlsx, writeXlsx } from '../../src/workbench/xlsx';
import type { Book } from './support/open-book';
import { buildSlipsMonth, EMPLOYEES, openSlipsBook, slipsSetup, SLIPS_MONTH, typeAt } from './support/slips-book';

jest.setTimeout(120_000);

const SLIPS = '工资条 2026-10';
const WORK = '工资计算 2026-10';
const CHANGED = '金额已变动，请重新生成工资条。';
const ALL: SlipsBuildOptions = { people: null, layout: 'together' };

let book: Book;
let setup: MonthSetup;

type Line = readonly [item: unknown, amount: unknown, how: unknown];

/** Each slip's rows, by the person's name. */
async function slips(): Promise<ReadonlyMap<string, readonly Line[]>> {
  const rows = (await book.values(SLIPS)) as unknown as Line[];
  const tops = rows.flatMap(([item], row) => (String(item).endsWith('工资条') ? [row] : []));
  return new Map(tops.map((top, index) => [String(rows[top + 1]?.[0]), rows.slice(top, tops[index + 1])]));
}

async function slipOf(name: string): Promise<readonly Line[]> {
  return (await slips()).get(name) ?? [];
}

/** Every line of a slip that has an amount. */
function amounts(slip: readonly Line[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries<unknown>(
    slip.slice(3).flatMap(([item, amount]) => (amount === '' ? [] : [[String(item), amount] as const])),
  );
}

/** How the rows of the slips fall on pages. */
function pages(): Promise<{ readonly breaks: readonly number[]; readonly heights: unknown }> {
  return book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SLIPS);
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    const heights = sheet.getUsedRange().getRowProperties({ format: { rowHeight: true } });
    await context.sync();
    return { breaks: breaks.items.map(({ rowIndex }) => rowIndex), heights: heights.value };
  });
}

async function keysOf(...names: readonly string[]): Promise<readonly string[]> {
  const { proposal, reading, existing, plans } = await openMonth('zh-CN', SLIPS_MONTH);
  if (!proposal.setup || !reading) throw new Error('Nothing to review');
  const { payroll } = reviewMonth(setup, reading, existing, plans);
  return (payroll?.rows ?? []).flatMap(({ key, name }) => (names.includes(name) ? [key] : []));
}

describe('pay slips of a month', () => {
  beforeAll(async () => {
    book = await openSlipsBook();
    setup = await buildSlipsMonth(book, 'zh-CN');
    await buildSlips(setup, 'zh-CN', { ...ALL, company: ' 华东汽车 ' });
  });
  afterAll(() => {
    book.dispose();
  });

  test('are one for each person, told by ID, whatever the name looks like', async () => {
    const all = await slips();
    expect([...all.keys()].sort()).toEqual(EMPLOYEES.map(([, name]) => name).sort());
    for (const [id, name, position, , hired] of EMPLOYEES) {
      const [title, who] = all.get(name) ?? [];
      expect(title?.[0]).toBe('华东汽车 2026年10月工资条');
      expect(who).toEqual([name, id, `${position}\u3000入职日期：${hired}`]);
    }
  });

  test('show to the cent what the payroll comes to', async () => {
    const { reading, existing, plans } = await openMonth('zh-CN', SLIPS_MONTH);
    if (!reading) throw new Error('Nothing to review');
    const { payroll } = reviewMonth(setup, reading, existing, plans);
    const all = await slips();
    for (const row of payroll?.rows ?? []) {
      const shown = amounts(all.get(row.name) ?? []);
      const line = (name: string): unknown => row.result.lines.get(name)?.value;
      expect(shown).toMatchObject({
        应发合计: line('gross'),
        个人所得税: line('tax'),
        税后工资: line('pay'),
        实发工资: row.pay,
      });
    }
    expect(payroll?.rows).toHaveLength(EMPLOYEES.length);
  });

  test('say line by line how an amount came about, with what the KPI pay is made of, the year to date and capitals', async () => {
    const slip = await slipOf('王晓明');
    expect(slip.slice(2)).toEqual([
      ['项目', '金额', '计算说明'],
      ['绩效及提成', 5563.5, 'KPI 表应发 5,363.50 + KPI 表调整 200.00。'],
      ['固定工资', 1920, '工资 2,400.00 × 固定工资占比 80%。'],
      ['绩效工资', 582, '工资 2,400.00 × (1 − 固定工资占比 80%) × 销售完成率 125% × 管理得分率 97%。'],
      ['单车提成', 2861.5, '(A 车型单车提成 2,500 + B 车型单车提成 450) × 管理得分率 97%。'],
      ['调整', 200, '原因：协助新店"开业"'],
      ['津贴补贴', 300, '按核定金额。'],
      ['扣回', 120.5, '原因：9 月退保一单'],
      ['应发合计', 5743, '绩效及提成 5,563.50 + 津贴补贴 300.00 − 扣回 120.50。'],
      ['养老保险', 400, '养老保险缴费基数 5,000.00 × 社保公积金缴费比例 8%。'],
      ['医疗保险', 100, '医疗保险缴费基数 5,000.00 × 社保公积金缴费比例 2%。'],
      ['失业保险', 25, '失业保险缴费基数 5,000.00 × 社保公积金缴费比例 0.5%。'],
      ['住房公积金', 350, '公积金缴费基数 5,000.00 × 社保公积金缴费比例 7%。'],
      [
        '个人所得税',
        446.04,
        '累计应纳税所得额 14,868，累计应预扣税额 446.04。减去已预扣税额，四舍五入到分：446.04 − 0 = 446.04。',
      ],
      ['税后工资', 4421.96, '应发合计 5,743.00 − 个人社保公积金合计 875.00 − 个人所得税 446.04。'],
      ['实发工资', 4421.96, ''],
      ['人民币大写', '', '肆仟肆佰贰拾壹元玖角陆分'],
      [
        '本年累计',
        '',
        '累计任职月数 10　累计收入 65,743.00　累计专项扣除 875.00　应纳税所得额 14,868.00　累计已预扣税额 446.04',
      ],
      ['签收', '', '日期'],
      ['', '', ''],
    ]);
  });

  test('leave out what is nothing, but never gross, tax, net and what is paid out', async () => {
    const nothing = { 应发合计: 0, 个人所得税: 0, 税后工资: 0, 实发工资: 0 };
    expect(amounts(await slipOf('=1+1'))).toEqual(nothing);
    expect(amounts(await slipOf('陈静'))).toEqual({
      固定工资: 9080.46,
      绩效及提成: 1360.04,
      提成: 1360.04,
      应发合计: 10_440.5,
      个人所得税: 163.22,
      税后工资: 10_277.28,
      税后调整: -50.25,
      实发工资: 10_227.03,
    });
  });

  test('are written to a file with their page breaks and the figures that they show', async () => {
    const { workbook, extras } = book.engine.snapshot();
    const read = await readXlsx((await writeXlsx(workbook, extras)).buffer, 'Slips.xlsx');
    const id = Object.values(read.workbook.sheets).find(({ name }) => name === SLIPS)?.id ?? '';
    const layout = read.extras.sheets[id]?.pageLayout;
    expect(layout).toMatchObject({ orientation: 'Portrait', paperSize: 'A4', zoom: { horizontalFitToPages: 1 } });
    const { breaks } = await pages();
    expect(layout?.pageBreaks).toEqual(breaks);
    const tops = (await book.values(SLIPS)).flatMap(([item], row) => (String(item).endsWith('工资条') ? [row] : []));
    expect(breaks.length).toBeGreaterThan(0);
    expect(tops).toEqual(expect.arrayContaining([...breaks]));
    const cells = read.workbook.sheets[id]?.cellData?.[3];
    expect(cells?.[1]).toMatchObject({ v: 5563.5, f: expect.stringContaining('INDEX(') as string });
    expect(cells?.[2]?.v).toBe('KPI 表应发 5,363.50 + KPI 表调整 200.00。');
  });

  test('stay with their person where the payroll is sorted', async () => {
    const before = await slips();
    await book.Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem(WORK).getRange('A7:BK11');
      rows.sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    const amountsOf = (all: typeof before) => [...all].map(([name, slip]) => [name, amounts(slip)]);
    expect(amountsOf(await slips())).toEqual(amountsOf(before));
  });

  describe('once a figure has changed', () => {
    beforeAll(async () => {
      await typeAt(book, 'KPI_2026_10_payroll_cn', '王晓明', '津贴补贴', 400);
    });

    test('follow it, and say that sentence and capitals are of before', async () => {
      const slip = await slipOf('王晓明');
      const lineOf = (item: string): Line | undefined => slip.find(([title]) => title === item);
      expect(lineOf('津贴补贴')).toEqual(['津贴补贴', 400, CHANGED]);
      expect(lineOf('应发合计')).toEqual(['应发合计', 5843, CHANGED]);
      expect(lineOf('人民币大写')?.[2]).toBe(CHANGED);
      expect(lineOf('养老保险')?.[2]).toContain('8%');
    });

    test('are made again in place, for whom they are asked for, and undone cell for cell', async () => {
      const [before, pagesBefore] = [await book.state(), await pages()];
      const people = await keysOf('王晓明', '陈静');
      expect(await buildSlips(setup, 'zh-CN', { people, layout: 'page' })).toMatchObject({
        sheet: SLIPS,
        people: 2,
        created: false,
      });
      const all = await slips();
      expect([...all.keys()].sort()).toEqual(['王晓明', '陈静'].sort());
      expect(all.get('王晓明')?.find(([item]) => item === '津贴补贴')).toEqual(['津贴补贴', 400, '按核定金额。']);
      expect((await pages()).breaks).toHaveLength(1);
      await undoLastBuild();
      expect(await book.state()).toEqual(before);
      expect(await pages()).toEqual(pagesBefore);
    });

    test('leave no trace where making them again is stopped, at whatever round trip', async () => {
      const before = await book.state();
      const pagesBefore = await pages();
      for (let trip = 1; ; trip += 1) {
        const controller = new AbortController();
        let stopped = false;
        book.faults.interfereAt(trip, () => {
          stopped = true;
          controller.abort();
        });
        const options: SlipsBuildOptions = { people: null, layout: 'page', signal: controller.signal };
        const made = await buildSlips(setup, 'zh-CN', options).then(
          () => true,
          (error: unknown) => {
            expect(error).toBeInstanceOf(Cancelled);
            return false;
          },
        );
        if (made) break;
        expect(stopped).toBe(true);
        expect({ trip, state: await book.state() }).toEqual({ trip, state: before });
        expect({ trip, pages: await pages() }).toEqual({ trip, pages: pagesBefore });
      }
    });
  });

  describe('are refused', () => {
    test('while the sheets show something else than the lists come to', async () => {
      await book.write('People', 'D5', [[11_000]]);
      await book.write(WORK, 'F7', [[1]]);
      const problem = buildSlips(setup, 'zh-CN', ALL);
      await expect(problem).rejects.toMatchObject({ code: 'slipsOutdated', values: { sheet: WORK } });
    });

    test('for somebody who is not on the payroll yet', async () => {
      const row = EMPLOYEES.length + 2;
      await book.write('People', `A${row}:D${row}`, [['A009', '新人', '行政', 5000]]);
      const grown = { ...setup, people: { ...setup.people, grows: true } };
      await expect(buildSlips(grown, 'zh-CN', ALL)).rejects.toMatchObject({
        code: 'slipsMissing',
        values: { name: '新人', count: 1 },
      });
    });
  });
});

test('without a payroll there are no pay slips', async () => {
  book = await openSlipsBook(EMPLOYEES.slice(3), 'manual');
  setup = { ...(await slipsSetup('en-US')), payroll: null };
  await buildMonth(setup, 'en-US');
  await expect(buildSlips(setup, 'en-US', ALL)).rejects.toMatchObject({ code: 'slipsNoPayroll' });
  book.dispose();
});

test('slips of many take no more round trips than slips of few', async () => {
  const trips: number[] = [];
  for (const count of [2, 12]) {
    const staff = Array.from(
      { length: count },
      (_, index) => [`E${index}`, `Person ${index}`, 'Clerk', 9000 + index, '2021-06-15'] as const,
    );
    book = await openSlipsBook(staff);
    setup = await slipsSetup('en-US');
    await buildMonth(setup, 'en-US');
    trips.push(await book.count(() => buildSlips(setup, 'en-US', ALL)));
    expect((await book.values('Pay slips 2026-10')).filter(([item]) => item === 'Net pay')).toHaveLength(count);
    book.dispose();
  }
  expect(trips[1]).toBe(trips[0]);
});
