import { createTexts } from '../../../../src/taskpane/texts';
import { saidStep } from '../../../../src/taskpane/what-if/one/said-figure';

test.each([
  ['en-US', 0.01, '1 point'],
  ['en-US', -0.05, '5 points'],
  ['en-US', 0.005, '0.5 points'],
  ['zh-CN', 0.01, '1 个百分点'],
] as const)('in %s a percentage moves by %d: %s', (language, step, text) => {
  expect(saidStep(step, { unit: 'ratio' }, createTexts(language))).toBe(text);
});
