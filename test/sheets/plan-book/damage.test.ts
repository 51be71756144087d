import type { ParameterContent, PayPlan } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { BRAND_STORE } from '../../../src/plans/built-in/brand-store';
import { GRADED_PAY } from '../../../src/plans/built-in/graded-pay';
import { describeBookProblem, planBookSheet, readPlanBook, type BookCells } from '../../../src/sheets/plan-book';
import { describedBook } from './support/cells';
import {
  both,
  deletedColumn,
  deletedRow,
  insertedRow,
  removedBlock,
  removedName,
  typed,
  typedRow,
  type Change,
  writtenAnew,
} from './support/damage';

const PLANS = [BRAND_STORE, GRADED_PAY];
const TIERS = 'brand_store_tiersA';
const GRID = 'graded_pay_consultantRates';
/** A good edit in each plan, which everything below must keep. */
const EDITED = both(typed('brand_store_tiersB', 2, 1, 275), typed('graded_pay_vatRate', 0, 0, 0.09));

function bookWith(change: Change): BookCells {
  return change(EDITED(describedBook(planBookSheet(PLANS, { language: 'zh-CN' }))));
}

function parameter(book: BookCells, plan: string, name: string): ParameterContent | undefined {
  return readPlanBook(book, PLANS).figures.find((entry) => entry.plan === plan)?.parameters[name];
}

const restored = (book: BookCells): BookCells => describedBook(writtenAnew(book, PLANS, 'zh-CN'));

const tiers = (...rows: readonly (readonly [number, number])[]): ParameterContent => ({ tiers: rows });
const grid = (...rows: readonly (readonly (number | string)[])[]): ParameterContent => ({ grid: rows });

interface Damage {
  readonly change: Change;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** What the damaged parameter is once restored. */
  readonly is: readonly [plan: string, name: string, content: ParameterContent];
}

const damages: Readonly<Record<string, Damage>> = {
  'text in a rate': {
    change: typed(TIERS, 1, 1, '二百五'),
    en: ['方案!C11: “二百五” is no figure for “For each car, model A”. Type a number.'],
    zh: ['方案!C11：“A 车型单车提成”处的“二百五”不是数字，请改填数字。'],
    is: ['brand-store', 'tiersA', tiers([0, 200], [10, 250], [15, 300])],
  },
  'a rate taken out, another changed': {
    change: both(typed(TIERS, 1, 1, ''), typed(TIERS, 2, 1, 320)),
    en: ['方案!C11: a figure of “For each car, model A” is missing. Type it.'],
    zh: ['方案!C11：“A 车型单车提成”缺少数字，请补填。'],
    is: ['brand-store', 'tiersA', tiers([0, 200], [10, 250], [15, 320])],
  },
  'thresholds out of order, rates changed': {
    change: both(typed(TIERS, 1, 0, 16), typedRow(TIERS, 2, [15, 320])),
    en: ['方案!B12: 15 is not above 16 in the row before (“For each car, model A”). Thresholds must rise.'],
    zh: ['方案!B12：“A 车型单车提成”的起点 15 不大于上一档的 16，起点须逐档递增。'],
    is: ['brand-store', 'tiersA', tiers([0, 200], [10, 250], [15, 320])],
  },
  'a tier blanked': {
    change: typedRow(TIERS, 1, ['', '']),
    en: ['方案!B11: a blank row inside “For each car, model A”. Move the rows below it up.'],
    zh: ['方案!B11：“A 车型单车提成”中间有空行，请将下方各档上移。'],
    is: ['brand-store', 'tiersA', tiers([0, 200], [15, 300])],
  },
  'a table emptied': {
    change: both(typedRow(TIERS, 0, ['', '']), typedRow(TIERS, 1, ['', '']), typedRow(TIERS, 2, ['', ''])),
    en: ['方案!B10: the table “For each car, model A” has no rows. Type at least one.'],
    zh: ['方案!B10：“A 车型单车提成”没有任何档位，请至少填写一行。'],
    is: ['brand-store', 'tiersA', tiers([0, 200], [10, 250], [15, 300])],
  },
  'a figure’s row deleted': {
    change: deletedRow('brand_store_fixedShare', 0),
    en: ['方案!A4: “Fixed part of the wage” is missing from “Brand store, sales”. Restore it.'],
    zh: ['方案!A4：“品牌4S店销售部”缺少“固定工资占比”，请恢复。'],
    is: ['brand-store', 'fixedShare', { value: 0.8 }],
  },
  'a name removed from a changed figure': {
    change: both(typed('brand_store_fixedShare', 0, 0, 0.7), removedName('brand_store_fixedShare')),
    en: [
      '方案!B8: the name brand_store_fixedShare of “Fixed part of the wage” is gone, so formulas cannot find it. Restore it.',
    ],
    zh: ['方案!B8：“固定工资占比”的名称 brand_store_fixedShare 已被删除，公式无法引用，请恢复。'],
    is: ['brand-store', 'fixedShare', { value: 0.7 }],
  },
  'a name removed from a changed table': {
    change: both(typed(TIERS, 2, 1, 320), removedName(TIERS)),
    en: [
      '方案!B10: the name brand_store_tiersA of “For each car, model A” is gone, so formulas cannot find it. Restore it.',
    ],
    zh: ['方案!B10：“A 车型单车提成”的名称 brand_store_tiersA 已被删除，公式无法引用，请恢复。'],
    is: ['brand-store', 'tiersA', tiers([0, 200], [10, 250], [15, 320])],
  },
  'a row under a table that is full': {
    change: both(
      typedRow(TIERS, 3, [20, 350]),
      typedRow(TIERS, 4, [25, 400]),
      typedRow(TIERS, 5, [30, 450]),
      insertedRow('brand_store_tiersB', -1),
      typedRow(TIERS, 6, [35, 500]),
    ),
    en: [
      '方案!B16: this row is below the table “For each car, model A” and does not count. Restore the table, which takes it in.',
    ],
    zh: ['方案!B16：该行在“A 车型单车提成”表格范围之外，不参与计算；恢复后将纳入表格。'],
    is: ['brand-store', 'tiersA', tiers([0, 200], [10, 250], [15, 300], [20, 350], [25, 400], [30, 450], [35, 500])],
  },
  'a row under a grid': {
    change: both(
      insertedRow('graded_pay_assistantRates', -1),
      typedRow(GRID, 3, ['SUV', 160, 190, 220, 250, 280, 310, 360]),
    ),
    en: [
      '方案!B42: this row is below the table “For each car, consultant” and does not count. Restore the table, which takes it in.',
    ],
    zh: ['方案!B42：该行在“单车提成（顾问）”表格范围之外，不参与计算；恢复后将纳入表格。'],
    is: [
      'graded-pay',
      'consultantRates',
      grid(
        ['', 0, 0.6, 0.7, 0.8, 0.9, 1, 1.2],
        ['sedan', 150, 180, 210, 240, 270, 300, 350],
        ['hatch', 175, 200, 230, 270, 310, 350, 400],
        ['SUV', 160, 190, 220, 250, 280, 310, 360],
      ),
    ],
  },
  'a grid’s row deleted': {
    change: both(typed(GRID, 1, 7, 360), deletedRow(GRID, 2)),
    en: ['方案!B39: “Hatchback” is missing from “For each car, consultant”. Restore it.'],
    zh: ['方案!B39：“单车提成（顾问）”缺少“两厢”，请恢复。'],
    is: [
      'graded-pay',
      'consultantRates',
      grid(
        ['', 0, 0.6, 0.7, 0.8, 0.9, 1, 1.2],
        ['sedan', 150, 180, 210, 240, 270, 300, 360],
        ['hatch', 175, 200, 230, 270, 310, 350, 400],
      ),
    ],
  },
  'a grid’s column headed by nothing, and a text in it': {
    change: both(typed(GRID, 0, 2, ''), typed(GRID, 2, 3, '待定'), typed(GRID, 1, 7, 360)),
    en: [
      '方案!D39: a figure of “For each car, consultant” is missing. Type it.',
      '方案!E41: “待定” is no figure for “For each car, consultant”. Type a number.',
    ],
    zh: [
      '方案!D39：“单车提成（顾问）”缺少数字，请补填。',
      '方案!E41：“单车提成（顾问）”处的“待定”不是数字，请改填数字。',
    ],
    is: [
      'graded-pay',
      'consultantRates',
      grid(
        ['', 0, 0.6, 0.7, 0.8, 0.9, 1, 1.2],
        ['sedan', 150, 180, 210, 240, 270, 300, 360],
        ['hatch', 175, 200, 230, 270, 310, 350, 400],
      ),
    ],
  },
  'attainments at a grid’s top out of order': {
    change: both(typed(GRID, 0, 3, 0.5), typed(GRID, 1, 7, 360)),
    en: [
      '方案!B39: the table “For each car, consultant” cannot be used. The label 0.5 is not above 0.6 before it. Sort the labels, lowest first, with each once.',
    ],
    zh: ['方案!B39：“单车提成（顾问）”无法使用。标签 0.5 不高于前一个标签 0.6。请从低到高排列，且不要重复。'],
    is: [
      'graded-pay',
      'consultantRates',
      grid(
        ['', 0, 0.6, 0.7, 0.8, 0.9, 1, 1.2],
        ['sedan', 150, 180, 210, 240, 270, 300, 360],
        ['hatch', 175, 200, 230, 270, 310, 350, 400],
      ),
    ],
  },
};

describe('a damaged Plan sheet', () => {
  test.each(Object.entries(damages))('%s', (_, { change, en, zh, is: [plan, name, content] }) => {
    const book = bookWith(change);
    const { problems } = readPlanBook(book, PLANS);
    expect(problems.map((problem) => describeBookProblem(problem, 'en-US'))).toEqual(en);
    expect(problems.map((problem) => describeBookProblem(problem, 'zh-CN'))).toEqual(zh);
    expect(parameter(book, plan, name)).toBeUndefined();

    const whole = restored(book);
    expect(readPlanBook(whole, PLANS).problems).toEqual([]);
    expect(parameter(whole, plan, name)).toEqual(content);
    expect(parameter(whole, 'brand-store', 'tiersB')).toEqual(tiers([0, 150], [10, 200], [15, 275]));
    expect(parameter(whole, 'graded-pay', 'vatRate')).toEqual({ value: 0.09 });
  });

  test('without a plan’s block is told, and has it again with the plan’s own figures', () => {
    const book = bookWith(removedBlock('Plan_brand_store_2026_01'));
    const { problems } = readPlanBook(book, PLANS);
    expect(problems.map((problem) => describeBookProblem(problem, 'en-US'))).toEqual([
      '方案: the figures of “Brand store, sales” from 2026-01 are missing. Restore them.',
    ]);
    expect(problems.map((problem) => describeBookProblem(problem, 'zh-CN'))).toEqual([
      '方案：缺少“品牌4S店销售部”（自 2026-01 起执行）的参数，请恢复。',
    ]);
    expect(parameter(restored(book), 'brand-store', 'tiersB')).toEqual(tiers([0, 150], [10, 200], [15, 250]));
    expect(parameter(restored(book), 'graded-pay', 'vatRate')).toEqual({ value: 0.09 });
  });

  test('without a column of its tables is told once for each table', () => {
    const { problems } = readPlanBook(bookWith(deletedColumn(TIERS, 1)), [BRAND_STORE]);
    expect(problems.map((problem) => describeBookProblem(problem, 'zh-CN'))).toEqual([
      '方案!B10：“A 车型单车提成”现有 1 列，应为 2 列，请恢复。',
      '方案!B17：“B 车型单车提成”现有 1 列，应为 2 列，请恢复。',
    ]);
  });

  test('is changed in the damaged cell alone where nothing else is wrong', () => {
    const sound = bookWith((book) => book);
    expect(restored(bookWith(typed(TIERS, 1, 1, 'x')))).toEqual(sound);
    expect(restored(sound)).toEqual(sound);
  });

  test('loses nothing by blocks that were moved', () => {
    const moved = both(insertedRow('brand_store_fixedShare', -4), insertedRow('brand_store_fixedShare', -4));
    const { problems, figures } = readPlanBook(bookWith(moved), PLANS);
    expect(problems).toEqual([]);
    expect(figures).toEqual(
      readPlanBook(
        bookWith((book) => book),
        PLANS,
      ).figures,
    );
  });
});

describe('a list, and figures below 0', () => {
  const plan: PayPlan = {
    plan: 'own',
    title: { 'en-US': 'Own', 'zh-CN': '自编' },
    versions: [
      {
        validFrom: '2026-01' as IsoMonth,
        inputs: { cases: { unit: 'case' } },
        parameters: { prizes: { list: [300, 200, 100] }, penalty: { unit: 'CNY/case', value: -50 } },
        lines: {},
        pay: 'cases * penalty + SUM(prizes)',
      },
    ],
  };
  const sheet = planBookSheet([plan], { language: 'en-US' });
  const read = (change: Change) => readPlanBook(change(describedBook(sheet)), [plan]);

  test('are read, and may be below 0 where the plan’s own are', () => {
    expect(read((book) => book).figures[0]?.parameters).toEqual({
      prizes: { list: [300, 200, 100] },
      penalty: { value: -50 },
    });
    expect(sheet.validations.map((rule) => rule.kind === 'decimal' && rule.min < 0)).toEqual([false, true]);
  });

  test('keep what can be read', () => {
    const { problems, mended } = read(both(typed('own_prizes', 1, 0, true), typed('own_prizes', 2, 0, 120)));
    expect(problems.map((problem) => describeBookProblem(problem, 'en-US'))).toEqual([
      'Plan!B9: “TRUE” is no figure for “prizes”. Type a number.',
    ]);
    expect(mended[0]?.parameters['prizes']).toEqual({ list: [300, 200, 120] });
  });
});
