import fc from 'fast-check';
import { callFunction } from '../../src/functions/call';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { exampleFormula } from '../../src/functions/example-formula';
import { REFERENCES } from '../../src/functions/references';
import type { CellArea } from '../../src/formula/area';
import { evaluate } from '../../src/formula/evaluate';
import { explain } from '../../src/formula/explain/explain';
import { EXPLAINERS } from '../../src/formula/explain/explainers';
import type { ExplainedCall, Explanation } from '../../src/formula/explain/explanation';
import { Words } from '../../src/formula/explain/words';
import { parseFormula } from '../../src/formula/parse';
import { elementAt, errorValue, type Scalar } from '../../src/formula/value';
import type { Language } from '../../src/i18n';
import { area, plain, sheetScope } from './support/sheet-scope';

const SHEETS = {
  Pay: [
    ['Li', 12, 0.9, 46041],
    ['Wang', 8, null, 46054],
    ['Zhao', -3, 'x', '#N/A'],
  ],
  Plan: [
    ['From', 'Rate', 'From', 'Rate', 'From', 'Multiplier'],
    [0, 200, 0, 0.01, 0.6, 0.5],
    [10, 250, 1000, 0.02, 0.8, 0.8],
    [15, 300, 500, 0.03, 1, 1],
  ],
};
const HOME = area('Pay', 0, 25);
const scope = sheetScope(SHEETS, {
  at: HOME,
  names: { tiers: area('Plan', 0, 0, 4, 2), curve: area('Plan', 0, 4, 4, 2) },
});

interface Options {
  readonly language?: Language;
  /** The cell asked about, where it is another than the formula's. */
  readonly cell?: CellArea;
  /** What Excel shows, where it is another result. */
  readonly result?: Scalar;
}

function explained(text: string, { language = 'en-US', cell = HOME, result }: Options = {}): Explanation {
  const formula = parseFormula(text);
  const value = result ?? elementAt(evaluate(formula, scope).value, cell.row - HOME.row, cell.column - HOME.column);
  const shown = String(plain(value));
  const explanation = explain({ formula, scope, cell, formulaCell: HOME, result: value, shown, language });
  if (!explanation) throw new Error(`${text} was not explained`);
  return explanation;
}

/** The explanation's sentences, and its tables as rows. */
function said(explanation: Explanation): unknown[] {
  return explanation.parts.flatMap((part): unknown[] =>
    part.kind === 'step'
      ? [part.text]
      : part.how.map((passage) =>
          passage.kind === 'sentence'
            ? passage.text
            : [
                ...passage.rows.map(({ cells }) => cells.join(' | ')),
                ...(passage.total ? [passage.total.join(' | ')] : []),
              ],
        ),
  );
}

const SLICES = ['0 | 10 | 10 | 200 | 2,000', '10 | 15 | 2 | 250 | 500', 'Total |  | 12 |  | 2,500'];

describe('what is said in English', () => {
  test.each<[string, unknown[]]>([
    [
      '=ROUND(COMMISSION(B1,tiers)*C1,2)',
      [
        '12 is at or above 10 and below 15, so tier 2 is reached.',
        'Each slice of the amount is paid at the rate of its own tier (marginal).',
        SLICES,
        '2,500 × 0.9 = 2,250',
        '2,250 rounded to 0.01 = 2,250',
      ],
    ],
    [
      '=COMMISSION(15,tiers,"whole",">")',
      [
        '15 is above 10 and not above 15, so tier 2 is reached.',
        'All of the amount is paid at that rate (whole): 15 × 250 = 3,750.',
      ],
    ],
    [
      '=COMMISSION(20,tiers,"lump")',
      ['20 is at or above 15, where the last tier begins.', 'The tier pays its figure as it stands (lump): 300.'],
    ],
    ['=COMMISSION(0.5,{1,0.01;10,0.02})', ['0.5 is below 1, where the first tier begins: that gives 0.']],
    [
      '=COMMISSION(10,{1,0.01;8,0.025})',
      [
        '10 is at or above 8, where the last tier begins.',
        'Each slice of the amount is paid at the rate of its own tier (marginal).',
        ['0 | 1 | 1 | 0% | 0', '1 | 8 | 7 | 1% | 0.07', '8 |  | 2 | 2.5% | 0.05', 'Total |  | 10 |  | 0.12'],
      ],
    ],
    ['=ATTAINMENT(185,200)', ['Actual ÷ target: 185 ÷ 200 = 92.5%.']],
    ['=ATTAINMENT(1,3)', ['Actual ÷ target: 1 ÷ 3 ≈ 33.333333%.']],
    [
      '=ATTAINMENT(5,2,"lower")',
      ['Less is better, 2 − actual ÷ target: 2 − 5 ÷ 2 would be below zero, so the answer is 0%.'],
    ],
    [
      '=MULTIPLIER(0.85,curve,"linear")',
      [
        '85% is at or above 80% and below 100%, so tier 2 is reached.',
        'Between two tiers the multiplier follows a straight line: 0.8 + (85% − 80%) ÷ (100% − 80%) × (1 − 0.8) = 0.85.',
        ['60% | 0.5', '80% | 0.8', '100% | 1'],
      ],
    ],
    [
      '=SCORE({90,"",95},{50,30,20},"zero")',
      [
        ['90 | 50 | 4,500', 'blank | 30 | 0', '95 | 20 | 1,900', 'Total | 100 | 6,400'],
        'A missing score earns no marks.',
        'The scores by their weights: 6,400 ÷ 100 = 64.',
      ],
    ],
    ['=BONUS(3000,0.8,92.5)', ['Base × multiplier × score ÷ full marks: 3,000 × 0.8 × 92.5 ÷ 100 = 2,220.']],
    ['=PAY.CLAMP(100,2000)', ['100 is below the guarantee 2,000, so 2,000 is paid.']],
    ['=PAY.CLAMP(9000,2000,8000)', ['9,000 is above the cap 8,000, so 8,000 is paid.']],
    ['=PAY.ROUND(2.5,0,"half-even")', ['2.5 rounded to 1 (half-even): 2.']],
    ['=PAY.ROUND(1234,-2,"down")', ['1,234 rounded to 100 (down): 1,200.']],
    [
      '=IF(B1>10,COMMISSION(B1,tiers,"lump"),0)',
      [
        '12 is at or above 10 and below 15, so tier 2 is reached.',
        'The tier pays its figure as it stands (lump): 250.',
        'B1>10 holds, so 250 counts',
      ],
    ],
    ['=IF(B1>20,COMMISSION(B1,tiers),5)', ['B1>20 does not hold, so 5 counts']],
    ['=IFERROR(COMMISSION(B3,tiers),0)+1', ['COMMISSION(B3,tiers) is an error, so 0 counts instead', '0 + 1 = 1']],
    [
      '=PAY.ROUND(1.005)+PAY.ROUND(2)+SUM(B1:B2)',
      ['1.005 rounded to 0.01 (half-up): 1.01.', '2 needs no rounding.', '1.01 + 2 + 20 = 23.01'],
    ],
    [
      '=LET(pay,COMMISSION(B1,tiers,"lump"),half,pay/2,half+1)',
      [
        '12 is at or above 10 and below 15, so tier 2 is reached.',
        'The tier pays its figure as it stands (lump): 250.',
        '250 ÷ 2 = 125',
        '125 + 1 = 126',
      ],
    ],
    [
      '=ROUND(PAY.CLAMP(1234,2345),-2)',
      ['1,234 is below the guarantee 2,345, so 2,345 is paid.', '2,345 rounded to 100 = 2,300'],
    ],
    ['=PAY.CLAMP(5,6)-1/3', ['5 is below the guarantee 6, so 6 is paid.', '6 − (≈ 0.333333) ≈ 5.666667']],
    ['=ATTAINMENT(2,1,"lower")', ['Less is better, 2 − actual ÷ target: 2 − 2 ÷ 1 = 0%.']],
    ['=ATTAINMENT(-5,100,"lower")', ['Less is better, 2 − actual ÷ target: 2 − (−5) ÷ 100 = 205%.']],
    [
      '=COMMISSION.GRID(0,0,{"",0,10;0,1,2},">")',
      [
        'Row: 0 is not above the first label 0: that gives 0.',
        'Column: 0 is not above the first label 0: that gives 0.',
      ],
    ],
    [
      '=PAY.DRAW(-100,200)',
      ['Earned −100 is below the draw 200: the draw is paid, 300 more than was earned.', 'Paid 200; still owed 300.'],
    ],
    [
      '=PAY.PRORATE(2300,46204,46234,46205,,"21.75")',
      [
        'Served from 2026-07-02 to 2026-07-31: 22 of 23 days (21.75).',
        '22 of the month’s 23 workdays are served, no fewer than 21.75: the whole amount, 2,300.',
      ],
    ],
    ['=PAY.SENIORITY(45600,46053,100)', ['Full years from 2024-11-04 to 2026-01-31: 1.', '1 × 100 = 100.']],
    ['=COMMISSION(C2,tiers)', ['amount is blank, so the answer is blank too.']],
    [
      '=SUM(COMMISSION(B1:B2,tiers))',
      [
        'This part works on a range and gives 2 results; the formula goes on with all of them.',
        ['1 | 2,500', '2 | 1,600'],
        'SUM(COMMISSION(B1:B2,tiers)) = 4,100',
      ],
    ],
  ])('%s', (formula, expected) => {
    expect(said(explained(formula))).toEqual(expected);
  });
});

describe('what is said in Chinese', () => {
  test.each<[string, unknown[]]>([
    [
      '=COMMISSION(B1,tiers)*C1',
      [
        '12 已达到 10、未达到 15，进入第 2 档。',
        '超额累进：业绩按档位分段，每段按本档标准计提。',
        ['0 | 10 | 10 | 200 | 2,000', '10 | 15 | 2 | 250 | 500', '合计 |  | 12 |  | 2,500'],
        '2,500 × 0.9 = 2,250',
      ],
    ],
    [
      '=COMMISSION(15,tiers,"全额累进",">")',
      ['15 超过 10、未超过 15，进入第 2 档。', '全额累进：全部业绩按该档标准计提，15 × 250 = 3,750。'],
    ],
    ['=ATTAINMENT(3,2,"lower")', ['越低越好，2 − 实际 ÷ 目标：2 − 3 ÷ 2 = 50%。']],
    [
      '=COMMISSION.REQUIRED(2500,tiers,,,1)',
      [
        '12 对应提成 2,500，不低于 2,500。',
        '12 已达到 10、未达到 15，进入第 2 档。',
        '超额累进：业绩按档位分段，每段按本档标准计提。',
        ['0 | 10 | 10 | 200 | 2,000', '10 | 15 | 2 | 250 | 500', '合计 |  | 12 |  | 2,500'],
        '少一个步长即 11，提成为 2,250，不足。',
      ],
    ],
    [
      '=PAY.PRORATE(6200,DATE(2026,1,1),DATE(2026,1,31),D1)',
      ['在职 2026-01-19 至 2026-01-31：13 天 / 31 天（日历天数）。', '6,200 × 13 ÷ 31 = 2,600。'],
    ],
    ['=PAY.SENIORITY(DATE(2020,3,1),DATE(2026,2,28),50)', ['2020-03-01 至 2026-02-28：满 5 年。', '5 × 50 = 250。']],
    [
      '=PAY.IIT(40000,1000)',
      [
        '40,000 已达到 36,000、未达到 144,000，进入第 2 档。',
        ['0 | 36,000 | 36,000 | 3% | 1,080', '36,000 | 144,000 | 4,000 | 10% | 400', '合计 |  | 40,000 |  | 1,480'],
        '累计应纳税所得额 40,000，累计应预扣税额 1,480。',
        '减去已预扣税额，四舍五入到分：1,480 − 1,000 = 480。',
      ],
    ],
    [
      '=PAY.DRAW(3000,5000,1000)',
      ['应得 3,000 低于预支额 5,000：按预支额发放，差额 2,000 为预支。', '本期发放 5,000，预支余额 3,000。'],
    ],
    [
      '=BONUS.RANK({30;20;20;10},{1000;600;400})',
      ['30 在 4 人中排第 1 名，奖金 1,000。', ['1 | 30 | 1,000', '2 | 20 | 600', '3 | 20 | 400', '4 | 10 | 0']],
    ],
    [
      '=IFERROR(COMMISSION(12,tiers,"lump"),0)',
      [expect.any(String), '定额：直接取该档金额 250。', 'COMMISSION(12,tiers,"lump") 没有出错，取 250'],
    ],
  ])('%s', (formula, expected) => {
    expect(said(explained(formula, { language: 'zh-CN' }))).toEqual(expected);
  });
});

test('arguments say what is written, where it is, and what it comes to', () => {
  const { parts } = explained('=BONUS(1000,MULTIPLIER(0.9,curve),C1*100)');
  const [inner, outer] = parts as [ExplainedCall, ExplainedCall];
  expect(inner.arguments).toEqual([
    { name: 'attainment', written: '0.9', place: null, address: null, value: '0.9', part: null, leftOut: false },
    {
      name: 'curve',
      written: 'curve',
      place: area('Plan', 0, 4, 4, 2),
      address: 'Plan!E1:F4',
      value: '4 × 2 cells',
      part: null,
      leftOut: false,
    },
    { name: 'method', written: '', place: null, address: null, value: 'step', part: null, leftOut: true },
    { name: 'boundary', written: '', place: null, address: null, value: 'reached', part: null, leftOut: true },
  ]);
  expect(outer.arguments.map(({ written, value, part }) => [written, value, part])).toEqual([
    ['1000', '1,000', null],
    ['MULTIPLIER(0.9,curve)', '0.8', 0],
    ['C1*100', '90', null],
    ['', '100', null],
  ]);
  expect([outer.written, outer.title]).toEqual(['BONUS(1000,MULTIPLIER(0.9,curve),C1*100)', expect.any(String)]);
});

test('of a spilled result the one cell that is asked about is explained', () => {
  const second = explained('=COMMISSION(B1:B3,tiers)*2', { cell: area('Pay', 1, 25) });
  const [call, step] = second.parts;
  expect((call as ExplainedCall).arguments[0]).toMatchObject({ written: 'B1:B3', address: 'B2', value: '8' });
  expect(step).toMatchObject({ text: '1,600 × 2 = 3,200' });
});

describe('an error says what is wrong and where', () => {
  test.each([
    ['=COMMISSION(B3,tiers)', 'B3', /-3 is below zero/],
    ['=COMMISSION(C3,tiers)*2', 'C3', /“x” is text/],
    ['=COMMISSION(D3,tiers)', 'D3', /^D3 holds #N\/A/],
    ['=COMMISSION(B1,Plan!C1:D4)', 'Plan!C4', /begins at 500/],
    ['=COMMISSION(B1,Plan!A1:C4)', 'Plan!A1:C4', /two columns/],
    ['=COMMISSION(B1,tiers,A1)', 'A1', /“Li” is not one of its values/],
    ['=ATTAINMENT(B1,C2*0)', null, /target is zero/],
    ['=ATTAINMENT(B1:B2,C1:C2*0)', null, /target is zero/],
    ['=BONUS(1000,COMMISSION(B3,tiers),1)', 'B3', /below zero/],
    ['=COMMISSION(B1,tiers)/C2', null, /divided by zero/],
    ['=COMMISSION(B1/0,tiers)', null, /^Something is divided by zero/],
    ['=COMMISSION(B1,tiers)+D3', 'D3', /^D3 holds #N\/A/],
    ['=COMMISSION.GRID("x",B1,{"",10;"a",5})', null, /none of the labels/],
    ['=COMMISSION.GRID(A1,B1,{"",10;"Wang",5})', 'A1', /none of the labels/],
    ['=PAY.IIT(B1,B3)', 'B3', /./],
  ])('%s', (formula, address, message) => {
    const { error } = explained(formula);
    expect(error).toMatchObject({ address });
    expect(error?.message).toMatch(message);
  });

  test.each([
    ['#NAME?', /^Excel does not know a name/],
    ['#SPILL!', /are not empty/],
    ['#BUSY!', /still calculating/],
    ['#BLOCKED!', /^Excel shows #BLOCKED! for this formula/],
  ])('%s is Excel’s own and says nothing about the figures', (code, message) => {
    const { error, notes } = explained('=COMMISSION(B1,tiers)', { result: errorValue(code) });
    expect(error?.message).toMatch(message);
    expect(notes).toEqual([]);
  });
});

test('the slices told always add up to the function’s own figure', () => {
  const rising = fc
    .uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 })
    .map((cents) => cents.sort((one, other) => one - other).map((from) => from / 100));
  const rates = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(rising, rates, fc.integer({ min: 1, max: 2_000_000 }), (froms, all, cents) => {
      const tiers = froms.map((from, index) => [from, (all[index] ?? 0) / 1000]);
      const amount = cents / 100;
      const { parts } = explained(`=COMMISSION(${amount},{${tiers.map((row) => row.join(',')).join(';')}})`);
      const [call] = parts as [ExplainedCall];
      const table = call.how.find(({ kind }) => kind === 'figures');
      const paid = callFunction('COMMISSION', [amount, tiers]) as number;
      expect(call.result).toBe(new Words('en-US').figure(paid));
      expect(table?.kind === 'figures' ? table.total?.at(-1) : '0').toBe(call.result);
    }),
  );
});

test('what is not worked out here is said, and the cell’s own result stands', () => {
  const { notes, result, parts } = explained('=COMMISSION(RANDBETWEEN(1,9),tiers)', { result: 1400 });
  expect(result).toBe('1400');
  expect(notes).toEqual(['RANDBETWEEN is not worked out here; what depends on it is taken from the cell.']);
  expect(parts).toMatchObject([{ result: 'not worked out here' }]);
});

test('a result that was not recalculated is noticed', () => {
  expect(explained('=COMMISSION(B1,tiers)', { result: 2000, language: 'zh-CN' }).notes).toEqual([
    '单元格显示 2000，而按上述步骤应为 2,500。请重新计算工作簿（F9）后再查看。',
  ]);
});

test('a formula without our functions is not explained', () => {
  const formula = parseFormula('=SUM(B1:B2)');
  expect(
    explain({ formula, scope, cell: HOME, formulaCell: HOME, result: 20, shown: '20', language: 'en-US' }),
  ).toBeNull();
});

test('every function can be put into words', () => {
  expect(Object.keys(EXPLAINERS).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
});

describe('every printed example is explained with the function’s own result in both languages', () => {
  const cases = REFERENCES.flatMap(({ fn, examples }) => examples.map((example) => ({ fn, example })));
  test.each(cases.map((one) => ({ ...one, formula: exampleFormula(one.fn, one.example) })))(
    '$formula',
    ({ fn, example, formula }) => {
      const called = callFunction(fn.name, example.args);
      const rows = Array.isArray(called) ? called : [[called]];
      for (const language of ['en-US', 'zh-CN'] as const) {
        const words = new Words(language);
        rows.forEach((row, r) => {
          row.forEach((value, c) => {
            const cell = area('Pay', r, 25 + c);
            const told = explained(formula, { language, cell });
            const call = told.parts.at(-1) as ExplainedCall;
            const shown =
              typeof value === 'object'
                ? value.error
                : fn.name === 'ATTAINMENT' && typeof value === 'number'
                  ? words.percent(value)
                  : words.value(value);
            expect(call.result).toBe(shown);
            expect(told.notes).toEqual([]);
            if (typeof value !== 'object') expect(call.how.length).toBeGreaterThan(0);
            expect(JSON.stringify(told)).not.toMatch(/\{\w+\}|undefined|NaN/);
          });
        });
      }
    },
  );
});
