import type { Frame } from 'playwright-core';
import { keepFile, keepScreenshot } from './support/artefacts';
import { readWorkbook, typeInto } from './support/excel';
import { build, readyPane, WORDS } from './support/pane';
import { cell, settled, startWorkbench, values, type OpenWorkbench } from './support/workbench';

jest.setTimeout(240_000);

/** A whole month end: the payroll is set up, built, paid out by slips, closed, refused and reopened. */
const CASES = {
  'zh-CN': {
    sample: 'dealership',
    month: '2026-10',
    words: {
      ...WORDS['zh-CN'],
      payroll: '工资',
      check: '检查',
      restored: '已恢复 1 处公式。',
      setUp: '设置工资核算',
      slips: '生成工资条',
      openSheet: '打开该表',
      close: '2026-10 结账',
      closed: /2026-10 已于 .* 结账/,
      refused: /2026-10.*结账/,
      reopen: '反结账',
      reason: /反结账原因/,
      reopenMonth: '2026-10 反结账',
      opened: '2026-10 未结账。',
    },
    sheets: {
      kpi: '绩效 2026-10',
      work: '工资计算 2026-10',
      payroll: '工资表 2026-10',
      slips: '工资条 2026-10',
      log: '日志',
    },
    titles: {
      name: '姓名',
      gross: '应发合计',
      kpiPay: '应发合计',
      tax: '个人所得税',
      paid: '实发工资',
      capitals: /人民币大写/,
    },
    basicDeduction: 5000,
  },
  'en-US': {
    sample: 'dealership',
    month: '2026-10',
    words: {
      ...WORDS['en-US'],
      payroll: 'Payroll',
      check: 'Check',
      restored: '1 formula is back.',
      setUp: 'Set up the payroll',
      slips: 'Make pay slips',
      openSheet: 'Open the sheet',
      close: 'Close 2026-10',
      closed: /2026-10 is closed since/,
      refused: /2026-10.*closed/,
      reopen: 'Reopen',
      reason: /Why is 2026-10 reopened/,
      reopenMonth: 'Reopen 2026-10',
      opened: '2026-10 is open.',
    },
    sheets: {
      kpi: 'KPI 2026-10',
      work: 'Payroll work 2026-10',
      payroll: 'Payroll 2026-10',
      slips: 'Pay slips 2026-10',
      log: 'Log',
    },
    titles: {
      name: 'Name',
      gross: 'Gross pay',
      kpiPay: 'Pay',
      tax: 'Income tax',
      paid: 'Paid out',
      capitals: null,
    },
    basicDeduction: 5000,
  },
} as const;

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

describe.each(['zh-CN', 'en-US'] as const)('a month end, %s', (language) => {
  const { sample, month, words, sheets, titles, basicDeduction } = CASES[language];
  let opened: OpenWorkbench;
  let frame: Frame;

  beforeAll(async () => {
    opened = await workbench.open({ language, sample });
    frame = await readyPane(opened.page, words);
  });
  afterAll(() => opened.close());

  /** The people of a sheet by name, each as a record of title to value. */
  async function people(sheet: string): Promise<Map<string, Record<string, unknown>>> {
    const rows = await values(opened.page, sheet, 'A1', 'BZ70');
    const header = rows.findIndex((row) => row.includes(titles.name));
    const named = rows[header]?.indexOf(titles.name) ?? -1;
    const end = rows.findIndex((row, at) => at > header && /^(Total|合计)/.test(String(row[0])));
    return new Map(
      rows
        .slice(header + 1, end)
        .map((row) => [
          String(row[named]),
          Object.fromEntries(rows[header]!.map((title, at) => [String(title), row[at]])),
        ]),
    );
  }

  const tab = (name: string): Promise<void> => frame.getByRole('tab', { name, exact: true }).click();

  test('the payroll pays what the KPI sheet came to, less the tax of the month', async () => {
    const { page } = opened;
    await tab(words.payroll);
    await frame.getByRole('button', { name: words.setUp }).click();
    await frame.getByRole('button', { name: words.build }).waitFor();
    await keepScreenshot(page, `month-end-1-set-up-${language}`);
    await build(page, frame, words);
    await keepScreenshot(page, `month-end-2-built-${language}`);
    const [kpi, payroll] = [await people(sheets.kpi), await people(sheets.payroll)];
    expect(payroll.size).toBe(kpi.size);
    for (const [name, row] of payroll) {
      const gross = Number(kpi.get(name)?.[titles.kpiPay]);
      // The first month of work that the workbook knows of: 3 % of what is above the basic deduction.
      const tax = Math.round(Math.max(0, gross - basicDeduction) * 3) / 100;
      expect([name, row[titles.gross], row[titles.tax], row[titles.paid]]).toEqual([
        name,
        expect.closeTo(gross, 6),
        expect.closeTo(tax, 6),
        expect.closeTo(gross - tax, 6),
      ]);
    }
    expect([...payroll.values()].some((row) => Number(row[titles.tax]) > 0)).toBe(true);
  });

  test('everybody gets a slip with the sum that is paid out', async () => {
    const { page } = opened;
    const paid = [...(await people(sheets.payroll)).values()].map((row) => row[titles.paid]);
    await frame.getByRole('button', { name: words.slips }).click();
    await frame.getByRole('button', { name: words.openSheet }).waitFor({ timeout: 60_000 });
    await settled(page);
    await keepScreenshot(page, `month-end-3-slips-${language}`);
    await keepFile(page, `month-end-${language}`);
    const cells = (await values(page, sheets.slips, 'A1', 'C1500')).filter((row) =>
      row.some((cell) => cell === titles.paid),
    );
    expect(cells.map((row) => row.find((cell) => typeof cell === 'number'))).toEqual(paid);
  });

  test('closed, the month is figures only, is not built again and stands in the log; reopened, it is as it was', async () => {
    const { page } = opened;
    const before = await readWorkbook(frame);
    await frame.getByRole('button', { name: words.close }).click();
    await frame.getByRole('button', { name: words.close }).last().click();
    await frame.getByText(words.closed).locator('visible=true').first().waitFor({ timeout: 60_000 });
    await settled(page);
    await keepScreenshot(page, `month-end-4-closed-${language}`);
    const closed = await readWorkbook(frame);
    const ofMonth = (name: string): boolean => name.includes(month);
    for (const { name, formulas, values: shown } of closed.filter((sheet) => ofMonth(sheet.name))) {
      expect([name, formulas.flat().filter((cell) => String(cell).startsWith('='))]).toEqual([name, []]);
      expect([name, shown]).toEqual([name, before.find((sheet) => sheet.name === name)?.values]);
    }
    expect(closed.map(({ name }) => name)).toContain(sheets.log);

    await frame.getByRole('button', { name: words.build }).click();
    await frame.getByText(words.refused).locator('visible=true').first().waitFor();
    expect(await readWorkbook(frame)).toEqual(closed);

    await frame.getByRole('button', { name: words.reopen }).first().click();
    await frame.getByLabel(words.reason).fill('late');
    // The form stands above the list, which has a button for every closed month.
    await frame.getByRole('button', { name: words.reopenMonth }).first().click();
    await frame.getByText(words.opened).first().waitFor({ timeout: 60_000 });
    await settled(page);
    const after = await readWorkbook(frame);
    expect(after.filter(({ name }) => name !== sheets.log)).toEqual(before);
    await keepScreenshot(page, `month-end-5-reopened-${language}`);
  });

  test('a figure typed over a formula is found by the check, and one click has the formula back', async () => {
    const { page } = opened;
    const cells = await values(page, sheets.work, 'A1', 'BZ9');
    const header = cells.findIndex((row) => row.includes(titles.tax));
    const address = `${letters(cells[header]?.indexOf(titles.tax) ?? 0)}${header + 2}`;
    const formula = (await cell(page, `'${sheets.work}'!${address}`)).formula;
    await typeInto(page, frame, sheets.work, address, '1');
    await tab(words.check);
    const restore = frame.getByRole('button', { name: new RegExp(`^(Restore|恢复) .*${address}`) });
    await restore.waitFor({ timeout: 60_000 });
    await keepScreenshot(page, `month-end-6-check-${language}`);
    await restore.click();
    await frame.getByText(words.restored).locator('visible=true').first().waitFor({ timeout: 60_000 });
    await settled(page);
    expect((await cell(page, `'${sheets.work}'!${address}`)).formula).toBe(formula);
    expect(opened.pageErrors).toEqual([]);
    expect(opened.strayRequests).toEqual([]);
  });
});

function letters(column: number): string {
  const high = Math.floor(column / 26);
  return (high > 0 ? String.fromCharCode(64 + high) : '') + String.fromCharCode(65 + (column % 26));
}
