import { bonus } from '../../pay';
import { eachNumber } from '../arguments/each-number';
import { oneNumber } from '../arguments/one-number';
import { defineFunction } from '../define';

export const BONUS = defineFunction({
  name: 'BONUS',
  description: {
    'en-US': 'A bonus: base × multiplier × score ÷ full marks.',
    'zh-CN': '计算绩效奖金：基数 × 系数 × 得分 ÷ 满分。',
  },
  arguments: {
    base: eachNumber({
      name: { 'en-US': 'base', 'zh-CN': '基数' },
      description: {
        'en-US': 'What full achievement is worth: one cell or a range, which spills.',
        'zh-CN': '奖金基数：一个单元格或一个区域，区域会溢出同形状的结果。',
      },
    }),
    multiplier: eachNumber({
      name: { 'en-US': 'multiplier', 'zh-CN': '系数' },
      description: {
        'en-US': 'From MULTIPLIER, or 1: one cell for all, or a range of the same shape.',
        'zh-CN': '绩效系数，可取自 MULTIPLIER：一个单元格（对全部适用）或同形状的区域。',
      },
    }),
    score: eachNumber({
      name: { 'en-US': 'score', 'zh-CN': '得分' },
      description: {
        'en-US': 'Marks out of full marks: one cell for all, or a range of the same shape.',
        'zh-CN': '考核得分：一个单元格（对全部适用）或同形状的区域。',
      },
    }),
    fullMarks: oneNumber({
      name: { 'en-US': 'fullMarks', 'zh-CN': '满分' },
      description: {
        'en-US': 'The best possible score, 100 if left out.',
        'zh-CN': '满分，省略时为 100。',
      },
      fallback: 100,
    }),
  },
  examples: [
    {
      args: [3000, 0.8, 92.5],
      result: 2220,
      text: { 'en-US': '3,000 × 0.8 × 92.5 %.', 'zh-CN': '3000 × 0.8 × 92.5%。' },
    },
    {
      args: [[[3000], [2000]], 1, [[4], [5]], 5],
      result: [[2400], [2000]],
      text: { 'en-US': 'Marks out of 5, one bonus a row.', 'zh-CN': '五分制，每行一个奖金。' },
    },
  ],
  compute:
    ({ fullMarks }) =>
    ({ base, multiplier, score }) =>
      bonus(base, multiplier, score, fullMarks),
});
