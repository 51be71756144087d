import { buildMonth } from '../../../src/excel/build-month';
import { openMonth } from '../../../src/excel/open-month';
import type { Language } from '../../../src/i18n';
import { serialOf } from '../../../src/plan/language';
import type { IsoMonth, MonthSetup } from '../../../src/plan/month-setup';
import type { CellValue } from '../../../src/sources/source';
import type { SheetCells } from '../../support/office-host';
import { sheetFunctions } from '../../support/recalculate';
import { openBook, type Book } from './open-book';

export const SLIPS_MONTH = '2026-10' as IsoMonth;

/** Somebody on the people list; without an ID only where nobody has one. */
export type Employee = readonly [id: string, name: string, position: string, fixed: number, hired: string];

/** Two are paid by a plan, the others by what they sell, the last of them nothing; a name that reads as a formula, and one with a wildcard. */
export const EMPLOYEES: readonly Employee[] = [
  ['A001', '王晓明', '销售主管', 2400, '2020-03-01'],
  ['A002', '李娜', '专营店顾问', 2000, '2026-10-12'],
  ['A*03', '=赵"六"', '销售员', 3000, '2022-01-10'],
  ['A003', '陈静', '行政', 10_000, '2021-06-15'],
  ['A005', '=1+1', '销售员', 0, '2024-05-06'],
];

function sheetsOf(employees: readonly Employee[]): Readonly<Record<string, SheetCells>> {
  return {
    People: [
      ['工号', '姓名', '岗位', '固定工资', '入职日期'],
      ...employees.map(([id, , position, fixed, hired]) => [id, '', position, fixed, serialOf(hired)]),
    ],
    Sales: [
      ['日期', '工号', '销售额'],
      ...employees.flatMap(([id, , , fixed], index) => [
        [serialOf('2026-10-04'), id, fixed === 0 ? 0 : 40_000 + index * 1000.5],
        [serialOf('2026-10-21'), id, fixed === 0 ? 0 : 25_000.25],
      ]),
    ],
  };
}

export async function openSlipsBook(
  employees: readonly Employee[] = EMPLOYEES,
  calculation: 'automatic' | 'manual' = 'automatic',
): Promise<Book> {
  const book = await openBook({ sheets: sheetsOf(employees), functions: sheetFunctions(), calculation });
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const dates = (sheet: string, column: string, rows: number): void => {
      const range = worksheets.getItem(sheet).getRange(`${column}2:${column}${rows + 1}`);
      range.numberFormat = Array.from({ length: rows }, () => ['yyyy-mm-dd']);
    };
    dates('People', 'E', employees.length);
    dates('Sales', 'A', 2 * employees.length);
    await context.sync();
  });
  // As somebody types a text that would be a formula otherwise.
  await book.write(
    'People',
    `B2:B${employees.length + 1}`,
    employees.map(([, name]) => [`'${name}`]),
  );
  return book;
}

/** Supervisors and shop advisors are paid by the brand store's plan, the others 2 % of what they sell; a payroll over all. */
export async function slipsSetup(language: Language): Promise<MonthSetup> {
  const { proposal } = await openMonth(language, SLIPS_MONTH);
  if (!proposal.setup) throw new Error(`Nothing proposed: ${proposal.missing.join()}`);
  const [sales] = proposal.setup.indicators;
  if (!sales) throw new Error('The sales are no indicator');
  return {
    ...proposal.setup,
    month: SLIPS_MONTH,
    plans: [
      {
        plan: 'brand-store',
        positions: ['销售主管', '专营店顾问'],
        inputs: { wage: { kind: 'people', column: 3 } },
        department: {},
      },
    ],
    payroll: {
      plan: 'payroll-cn',
      positions: null,
      inputs: { fixed: { kind: 'people', column: 3 }, hired: { kind: 'people', column: 4 } },
      department: {},
    },
    indicators: [{ ...sales, weight: 1, tiers: { rows: [[0, 0.02]], method: 'marginal', boundary: '>=' } }],
  };
}

/** What is typed on the sheets: by the name of the sheet's block, the person and the column. */
type Typed = readonly (readonly [block: string, name: string, title: string, value: CellValue])[];

const KPI = 'KPI_2026_10_brand_store';
const WORK = 'KPI_2026_10_payroll_cn';
const TYPED: Readonly<Record<Language, Typed>> = {
  'zh-CN': [
    [KPI, '王晓明', 'A 车型销量（台）', 12],
    [KPI, '王晓明', 'B 车型销量（台）', 3],
    [KPI, '王晓明', '基本任务台数（台）', 12],
    [KPI, '王晓明', '管理得分率', 0.97],
    [KPI, '王晓明', '调整', 200],
    [KPI, '王晓明', '备注', '协助新店"开业"'],
    [WORK, '王晓明', '津贴补贴', 300],
    [WORK, '王晓明', '社保基数', 5000],
    [WORK, '王晓明', '公积金基数', 5000],
    [WORK, '王晓明', '扣回', 120.5],
    [WORK, '王晓明', '备注', '9 月退保一单'],
    [WORK, '王晓明', '累计收入（上月止）', 60_000],
    [WORK, '王晓明', '累计任职月数（上月止）', 9],
    [WORK, '陈静', '税后调整', -50.25],
    [WORK, '陈静', '缺勤天数（天）', 2],
  ],
  'en-US': [],
};

/** Builds the month and types what its sheets ask for. */
export async function buildSlipsMonth(book: Book, language: Language): Promise<MonthSetup> {
  const setup = await slipsSetup(language);
  await buildMonth(setup, language);
  await book.Excel.run(async (context) => {
    // Pension 8 %, medical 2 %, unemployment 0.5 %, housing fund 7 % of the person's base; as much again from the employer.
    const rates = context.workbook.names.getItem('payroll_cn_insuranceRates').getRange();
    rates.getCell(1, 1).getResizedRange(5, 1).values = [0.08, 0.02, 0.005, 0, 0, 0.07].map((rate) => [rate, rate]);
    await context.sync();
  });
  for (const entry of TYPED[language]) await typeAt(book, ...entry);
  return setup;
}

/** Types into a sheet of ours what it asks for beside a person. */
export async function typeAt(book: Book, block: string, name: string, title: string, value: CellValue): Promise<void> {
  const sheet = (await sheetsByBlock(book))(block);
  await book.write(sheet, cellOf(await book.values(sheet), name, title), [[value]]);
}

/** The sheet of a workbook's name. */
async function sheetsByBlock(book: Book): Promise<(block: string) => string> {
  const { names } = await book.state();
  return (block) => {
    const formula = names.find((name) => name.startsWith(`${block} `));
    const [, sheet = ''] = /=(?:'((?:[^']|'')+)'|[^!]+)!/.exec(formula ?? '') ?? [];
    if (sheet === '') throw new Error(`No sheet of ${block} among ${names.join('\n')}`);
    return sheet.replaceAll("''", "'");
  };
}

/** The first cell of a title, which is the input where a line is called alike. */
function cellOf(values: CellValue[][], name: string, title: string): string {
  const header = values.find((row) => row.includes(title) && row.some((cell) => cell === '备注' || cell === 'Note'));
  const column = header?.indexOf(title) ?? -1;
  const row = values.findIndex(([first]) => first === name);
  if (column < 0 || row < 0) throw new Error(`No ${title} of ${name} in ${JSON.stringify(header)}`);
  const [high, low] = [Math.floor(column / 26), column % 26];
  return (high > 0 ? String.fromCharCode(64 + high) : '') + String.fromCharCode(65 + low) + String(row + 1);
}
