import { FUNCTIONS, metadata } from '../../src/functions';
import { LANGUAGES } from '../../src/i18n';

/** One parameter as "name type dimensionality", with brackets where it is optional and its enumeration behind. */
type Row = readonly [id: string, result: string, ...parameters: string[]];

/** The functions as the reference describes them: … is a matrix, and what spills gives one back. */
const EXPECTED: readonly Row[] = [
  [
    'COMMISSION',
    'any matrix',
    'amount any matrix',
    'tiers any matrix',
    '[method string scalar TIER_METHOD]',
    '[boundary string scalar BOUNDARY]',
  ],
  [
    'COMMISSION.INCREMENT',
    'any matrix',
    'prior any matrix',
    'amount any matrix',
    'tiers any matrix',
    '[method string scalar TIER_METHOD]',
    '[boundary string scalar BOUNDARY]',
  ],
  [
    'COMMISSION.CLAWBACK',
    'any matrix',
    'amount any matrix',
    'returned any matrix',
    'tiers any matrix',
    '[method string scalar TIER_METHOD]',
    '[boundary string scalar BOUNDARY]',
  ],
  [
    'COMMISSION.REQUIRED',
    'any matrix',
    'payout any matrix',
    'tiers any matrix',
    '[method string scalar TIER_METHOD]',
    '[boundary string scalar BOUNDARY]',
    '[step any scalar]',
  ],
  [
    'COMMISSION.EXPLAIN',
    'any matrix',
    'amount any scalar',
    'tiers any matrix',
    '[method string scalar TIER_METHOD]',
    '[boundary string scalar BOUNDARY]',
  ],
  [
    'COMMISSION.GRID',
    'any matrix',
    'row any matrix',
    'column any matrix',
    'grid any matrix',
    '[boundary string scalar BOUNDARY]',
  ],
  ['ATTAINMENT', 'any matrix', 'actual any matrix', 'target any matrix', '[direction string scalar DIRECTION]'],
  [
    'MULTIPLIER',
    'any matrix',
    'attainment any matrix',
    'curve any matrix',
    '[method string scalar CURVE_METHOD]',
    '[boundary string scalar BOUNDARY]',
  ],
  ['SCORE', 'number scalar', 'scores any matrix', 'weights any matrix', '[missing string scalar MISSING_SCORE]'],
  ['BONUS', 'any matrix', 'base any matrix', 'multiplier any matrix', 'score any matrix', '[fullMarks any scalar]'],
  ['BONUS.POOL', 'any matrix', 'amount any scalar', 'shares any matrix', '[digits any scalar]'],
  ['BONUS.RANK', 'any matrix', 'values any matrix', 'prizes any matrix', '[ties string scalar TIES]'],
  ['PAY.CLAMP', 'any matrix', 'value any matrix', '[floor any scalar]', '[cap any scalar]'],
  [
    'PAY.DRAW',
    'any matrix',
    'earned any scalar',
    'draw any scalar',
    '[balance any scalar]',
    '[recoverable any scalar]',
  ],
  [
    'PAY.PRORATE',
    'any matrix',
    'amount any matrix',
    'periodStart any scalar',
    'periodEnd any scalar',
    'start any matrix',
    '[end any matrix]',
    '[basis string scalar PRORATE_BASIS]',
  ],
  ['PAY.SENIORITY', 'any matrix', 'hired any matrix', 'asOf any scalar', 'perYear any scalar', '[cap any scalar]'],
  ['PAY.ROUND', 'any matrix', 'value any matrix', '[digits any scalar]', '[mode string scalar ROUNDING_MODE]'],
  ['PAY.IIT', 'any matrix', 'cumulativeTaxable any matrix', '[withheld any matrix]'],
];

const VALUES: Readonly<Record<string, readonly string[]>> = {
  TIER_METHOD: ['marginal', 'whole', 'lump'],
  BOUNDARY: ['>=', '>'],
  CURVE_METHOD: ['step', 'linear'],
  DIRECTION: ['higher', 'lower', 'lower-ratio'],
  MISSING_SCORE: ['error', 'zero', 'reweight'],
  TIES: ['split', 'full'],
  PRORATE_BASIS: ['calendar', 'workdays', '21.75'],
  ROUNDING_MODE: ['half-up', 'half-even', 'up', 'down'],
};

test('the signatures are those of the reference', () => {
  const rows = metadata('en-US').functions.map(({ id, parameters, result }) => [
    id,
    `${result.type} ${result.dimensionality}`,
    ...parameters.map(({ name, type, dimensionality, optional, customEnumId }) => {
      const shown = [name, type, dimensionality, ...(customEnumId ? [customEnumId] : [])].join(' ');
      return optional ? `[${shown}]` : shown;
    }),
  ]);
  expect(rows).toEqual(EXPECTED);
});

test('the first value of a drop-down is the default', () => {
  const defaults = FUNCTIONS.flatMap((fn) =>
    fn.arguments.flatMap((argument) =>
      argument.kind === 'choice' ? [[argument.enumeration?.id, argument.fallback] as const] : [],
    ),
  );
  for (const [id, fallback] of defaults) expect(VALUES[id ?? '']?.[0]).toBe(fallback);
});

test('numbers left out have the defaults of the reference', () => {
  const defaults = FUNCTIONS.flatMap((fn) =>
    fn.arguments.flatMap((argument) =>
      (argument.kind === 'number' || argument.kind === 'flag') && argument.optional
        ? [`${fn.name} ${argument.key}=${argument.fallback}`]
        : [],
    ),
  );
  expect(defaults).toEqual([
    'COMMISSION.REQUIRED step=0.01',
    'BONUS fullMarks=100',
    'BONUS.POOL digits=2',
    'PAY.CLAMP floor=null',
    'PAY.CLAMP cap=null',
    'PAY.DRAW balance=0',
    'PAY.DRAW recoverable=true',
    'PAY.SENIORITY cap=null',
    'PAY.ROUND digits=2',
  ]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { enums, functions, allowErrorForDataTypeAny } = metadata(language);

  test('the drop-downs insert the same values', () => {
    const values = Object.fromEntries(enums.map(({ id, values: all }) => [id, all.map((value) => value.stringValue)]));
    expect(values).toEqual(VALUES);
  });

  test('ids and names stay the same', () => {
    expect(functions.map(({ id, name }) => [id, name])).toEqual(EXPECTED.map(([id]) => [id, id]));
  });

  test('error cells reach the functions', () => {
    expect(allowErrorForDataTypeAny).toBe(true);
  });

  test('every parameter with a drop-down finds it', () => {
    const wanted = functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? []));
    expect(new Set(wanted)).toEqual(new Set(enums.map(({ id }) => id)));
  });

  test('there is nothing in it that JSON would lose', () => {
    expect(JSON.parse(JSON.stringify(metadata(language)))).toEqual(metadata(language));
  });
});

test('one function in full, as Excel reads it', () => {
  expect(metadata('zh-CN', 'https://example.org/functions').functions.find(({ id }) => id === 'ATTAINMENT')).toEqual({
    id: 'ATTAINMENT',
    name: 'ATTAINMENT',
    description: '计算指标完成率。',
    helpUrl: 'https://example.org/functions#attainment',
    parameters: [
      {
        name: '实际',
        description: '实际完成值：一个单元格或一个区域，区域会溢出同形状的结果。空白得空白。',
        type: 'any',
        dimensionality: 'matrix',
        optional: false,
      },
      {
        name: '目标',
        description: '同一单位的目标值：一个单元格（对全部适用）或同形状的区域。空白得空白。',
        type: 'any',
        dimensionality: 'matrix',
        optional: false,
      },
      {
        name: '方向',
        description:
          '越高越好 higher（默认）：实际÷目标；越低越好 lower：2−实际÷目标，最低 0；lower-ratio：目标÷实际。',
        type: 'string',
        dimensionality: 'scalar',
        optional: true,
        customEnumId: 'DIRECTION',
      },
    ],
    result: { type: 'any', dimensionality: 'matrix' },
  });
});

test('one drop-down in full, as Excel reads it', () => {
  expect(metadata('zh-CN').enums.find(({ id }) => id === 'CURVE_METHOD')).toEqual({
    id: 'CURVE_METHOD',
    type: 'string',
    values: [
      { name: '阶梯', stringValue: 'step', tooltip: '取所达一行的系数' },
      { name: '线性', stringValue: 'linear', tooltip: '两行之间按直线插值' },
    ],
  });
});

test('there are no help links without a page to link to', () => {
  expect(metadata('en-US').functions.every((fn) => !('helpUrl' in fn))).toBe(true);
});
