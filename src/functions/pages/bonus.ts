import { BONUS } from '../catalogue/bonus';
import { reference } from '../reference';

export const BONUS_PAGE = /* @__PURE__ */ reference(BONUS, {
  group: 'bonus',
  title: { 'en-US': 'Performance bonus', 'zh-CN': '绩效奖金' },
  description: {
    'en-US': 'A bonus: base × multiplier × score ÷ full marks.',
    'zh-CN': '计算绩效奖金：基数 × 系数 × 得分 ÷ 满分。',
  },
  arguments: {
    base: {
      description: {
        'en-US': 'What full achievement is worth: one cell or a range, which spills.',
        'zh-CN': '奖金基数：一个单元格或一个区域，区域会溢出同形状的结果。',
      },
      unit: { 'en-US': 'money', 'zh-CN': '金额' },
    },
    multiplier: {
      description: {
        'en-US': 'From MULTIPLIER, or 1: one cell for all, or a range of the same shape.',
        'zh-CN': '绩效系数，可取自 MULTIPLIER：一个单元格（对全部适用）或同形状的区域。',
      },
    },
    score: {
      description: {
        'en-US': 'Marks out of full marks: one cell for all, or a range of the same shape.',
        'zh-CN': '考核得分：一个单元格（对全部适用）或同形状的区域。',
      },
      unit: { 'en-US': 'marks', 'zh-CN': '分' },
    },
    fullMarks: {
      description: {
        'en-US': 'The best possible score, 100 if left out.',
        'zh-CN': '满分，省略时为 100。',
      },
      unit: { 'en-US': 'marks', 'zh-CN': '分' },
    },
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
  mistakes: [
    { args: [3000, 0.8, 92.5, 0], error: '#DIV/0!' },
    { args: [[[3000], [2000]], 1, [[90, 95]]], error: '#VALUE!' },
  ],
});
