import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES } from '../../src/i18n';
import { createTexts, messages, type Message } from '../../src/taskpane/texts';

const keys = Object.keys(messages) as Message[];

/** The names of the values that a message asks for, however deep. */
function valuesOf(parts: readonly unknown[]): string[] {
  return parts.flatMap((part) => {
    const { type, value, options } = part as {
      type: number;
      value: string;
      options?: Record<string, { value: unknown[] }>;
    };
    const own = type === 0 || type === 7 || type === 8 ? [] : [value];
    return [...own, ...Object.values(options ?? {}).flatMap((option) => valuesOf(option.value))];
  });
}

test.each(keys)('%s asks for the same values in every language', (key) => {
  const [english, chinese] = LANGUAGES.map((language) => {
    const ast = new IntlMessageFormat(messages[key][language], language).getAst();
    return [...new Set(valuesOf(ast))].sort();
  });
  expect(chinese).toEqual(english);
});

test.each([
  ['en-US', 1, 'Total, 1 person'],
  ['en-US', 1_200, 'Total, 1,200 people'],
  ['zh-CN', 45, '合计 45 人'],
] as const)('in %s %d people are counted as their language counts', (language, people, text) => {
  expect(createTexts(language).t('preview.total', { people })).toBe(text);
});

test.each([
  ['en-US', 0.9, 'Weights add up to 90%, 10% too little.'],
  ['en-US', 1.005, 'Weights add up to 100.5%, 0.5% too much.'],
  ['zh-CN', 0.9, '权重合计 90%，还差 10%。'],
] as const)('in %s weights of %d are said to be off by so much', (language, total, text) => {
  const { t, percent } = createTexts(language);
  const values = { total: percent(total), off: percent(Math.abs(total - 1)), side: total > 1 ? 'over' : 'under' };
  expect(t('indicators.weightsOff', values)).toBe(text);
});

test('figures have thousands separators and the decimals asked for', () => {
  expect(createTexts('en-US').figure(104_854.155, 2)).toBe('104,854.16');
  expect(createTexts('zh-CN').figure(0, 1)).toBe('0.0');
});
