import { keepFile, keepScreenshot } from './support/artefacts';
import { readWorkbook, sort, typeInto } from './support/excel';
import { build, readyPane, WORDS } from './support/pane';
import { cell, settled, startWorkbench, values, type OpenWorkbench } from './support/workbench';

jest.setTimeout(240_000);

const words = WORDS['zh-CN'];
const SHEET = '绩效 2026-10';
const FIRST = 6;
const PEOPLE = 45;
const LAST = FIRST + PEOPLE - 1;

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
let opened: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open({ language: 'zh-CN', sample: 'dealership' });
});
afterAll(() => workbench.stop());

/** The people’s rows by name, each as a record of column title to value. */
async function people(): Promise<Map<string, Record<string, unknown>>> {
  const [header = []] = await values(opened.page, SHEET, 'A5', 'X5');
  const rows = await values(opened.page, SHEET, `A${FIRST}`, `X${LAST}`);
  return new Map(
    rows.map((row) => {
      const record = Object.fromEntries(header.map((title, at) => [String(title), row[at]]));
      return [String(record['姓名']), record];
    }),
  );
}

async function letterOf(title: string): Promise<string> {
  const [header = []] = await values(opened.page, SHEET, 'A5', 'X5');
  return String.fromCharCode(65 + header.indexOf(title));
}

async function rowOf(name: string): Promise<number> {
  const names = await values(opened.page, SHEET, `B${FIRST}`, `B${LAST}`);
  return FIRST + names.findIndex(([found]) => found === name);
}

test('the Chinese month is built with no choice made, and says what is wrong with the data', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  await keepScreenshot(page, 'dealership-1-ready');
  const problems = frame.getByRole('region', { name: '生成前请核对' });
  await problems
    .getByRole('button', { name: /显示全部/ })
    .first()
    .click();
  const said = await problems.innerText();
  for (const flaw of ['丁景行', '钱进', '-860', '2026年10月5日', '周雨桐·']) expect(said).toContain(flaw);

  await build(page, frame, words);
  await keepScreenshot(page, 'dealership-2-built');
  await keepFile(page, 'dealership');
  const built = await people();
  expect(built.size).toBe(PEOPLE);
  // 13 cars: ten at 200 and three at 250, and five policies at 100 each.
  expect(built.get('周雨桐')).toMatchObject({ '销量·实际': 13, 提成: 3250, 应发合计: 8250 });
  const total = (await values(page, SHEET, `A${LAST + 1}`, `X${LAST + 1}`))[0]!;
  expect(total[0]).toBe(`合计 · ${PEOPLE} 人`);
});

test('a link in the problems goes to the cell', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  await frame.getByRole('button', { name: '转到 员工名单!B47' }).click();
  await page.locator('canvas[id^=univer-sheet-main-canvas]').waitFor();
  const selected = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
  expect(selected).toBe('员工名单!B47');
});

test('an adjustment typed by hand stays with its person after sorting and building again', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  const [adjustment, note, pay] = [await letterOf('调整'), await letterOf('备注'), await letterOf('应发合计')];
  const before = await people();
  await typeInto(page, frame, SHEET, `${adjustment}${await rowOf('周雨桐')}`, '-200');
  await typeInto(page, frame, SHEET, `${note}${await rowOf('周雨桐')}`, 'late');
  expect((await people()).get('周雨桐')).toMatchObject({ 调整: -200, 备注: 'late', 应发合计: 8050 });

  const payColumn = pay.charCodeAt(0) - 65;
  await sort(frame, SHEET, `A${FIRST}:X${LAST}`, payColumn, false);
  await settled(page);
  const pays = (await values(page, SHEET, `${pay}${FIRST}`, `${pay}${LAST}`)).map(([value]) => Number(value));
  expect(pays).toEqual([...pays].sort((a, b) => b - a));

  await build(page, frame, words);
  const after = await people();
  expect(after.get('周雨桐')).toMatchObject({ 调整: -200, 备注: 'late', 应发合计: 8050 });
  for (const [name, person] of before) {
    if (name !== '周雨桐') expect(after.get(name)).toEqual(person);
  }
});

test('saved and opened again, every cell is as it was, and the pane remembers the month', async () => {
  const { page } = opened;
  const before = await readWorkbook(await readyPane(page, words));
  await page.evaluate(async () => {
    const bytes = await window.workbench.save();
    await window.workbench.open(new Uint8Array(bytes).buffer, '重开.xlsx');
  });
  await settled(page);
  const frame = await readyPane(page, words);
  const after = await readWorkbook(frame);
  expect(after.map(({ name, address }) => ({ name, address }))).toEqual(
    before.map(({ name, address }) => ({ name, address })),
  );
  for (const [at, sheet] of before.entries()) expect(after[at]).toEqual(sheet);
  expect((await cell(page, `'${SHEET}'!A1`)).value).toBe('2026年10月绩效考核表');
  await frame.getByRole('button', { name: '更新绩效 2026-10' }).waitFor();
  await keepScreenshot(page, 'dealership-3-reopened');
});

test('no code failed unnoticed, and nothing left this machine', () => {
  expect(opened.pageErrors).toEqual([]);
  expect(opened.strayRequests).toEqual([]);
});
