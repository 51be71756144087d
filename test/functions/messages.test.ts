import { callFunction, type Input } from '../../src/functions';
import { FUNCTION_MESSAGES } from '../../src/i18n/messages/functions';
import { LANGUAGES } from '../../src/i18n';

const TIERS: Input = [
  [0, 0.1],
  [1000, 0.2],
];

describe('a message says what is wrong, where, with which value and what to do, in both languages', () => {
  test.each<[string, Input[], string, string]>([
    [
      'COMMISSION',
      [-1, TIERS],
      'amount: the amount -1 is below zero. For returned sales use COMMISSION.CLAWBACK.',
      '业绩：业绩 -1 小于零。退货、退单请使用 COMMISSION.CLAWBACK。',
    ],
    [
      'COMMISSION',
      ['1,234.50', TIERS],
      'amount: “1,234.50” is a number stored as text. Convert the cell to a number; it is not converted here.',
      '业绩：“1,234.50”是以文本存储的数字。请先将单元格转换为数字，函数不会自动转换。',
    ],
    [
      'COMMISSION',
      [1, TIERS, 'progressive'],
      'method: “progressive” is not one of its values. Use one of: marginal, whole, lump.',
      '方式：“progressive”不是可选值，请使用：超额累进 marginal、全额累进 whole、定额 lump。',
    ],
    [
      'COMMISSION',
      [
        1,
        [
          [0, 0.1],
          [0, 0.2],
        ],
      ],
      'tiers: row 2 begins at 0, which is not above row 1 at 0. Sort the rows, lowest first, with each From once.',
      '档位表：第 2 行的起点 0 不高于第 1 行的 0。请按起点从低到高排列，且不要重复。',
    ],
    [
      'SCORE',
      [[[90, 80]], [[0.5, 0.4]]],
      'The weights add up to 0.9. Make them add up to 1 or to 100.',
      '权重合计为 0.9，应为 1 或 100。',
    ],
    [
      'ATTAINMENT',
      [[[1], [2]], [[1, 2]]],
      'Actual has 2 × 1 cells (rows × columns), target has 1 × 2. Select ranges of the same shape, or a single cell.',
      '实际为 2 行 × 1 列，目标为 1 行 × 2 列。请选择形状相同的区域，或只选一个单元格。',
    ],
  ])('%s(%j)', (name, args, english, chinese) => {
    expect(callFunction(name, args)).toEqual({ error: '#VALUE!', message: english });
    expect(callFunction(name, args, 'zh-CN')).toEqual({ error: '#VALUE!', message: chinese });
  });

  test('the place in a range', () => {
    const block: Input = [
      [1, 2],
      [3, 'abc'],
    ];
    const message = (language: 'en-US' | 'zh-CN'): unknown => callFunction('COMMISSION', [block, TIERS], language);
    expect(message('en-US')).toEqual([
      [0.1, 0.2],
      [
        expect.closeTo(0.3, 15),
        {
          error: '#VALUE!',
          message:
            'amount, row 2 of the range, column 2: “abc” is text, not a number. Type a number or clear the cell.',
        },
      ],
    ]);
    expect(message('zh-CN')).toMatchObject([
      [0.1, 0.2],
      [{}, { message: '业绩 区域第 2 行 第 2 列：“abc”是文本，不是数字。请改为数字或清空单元格。' }],
    ]);
  });
});

test('every message has the same places to fill in both languages', () => {
  for (const text of Object.values(FUNCTION_MESSAGES)) {
    const [english, chinese] = LANGUAGES.map((language) => new Set(text[language].match(/\{\w+\}/g)));
    expect(chinese).toEqual(english);
  }
});
