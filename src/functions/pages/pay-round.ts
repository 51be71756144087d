import { PAY_ROUND } from '../catalogue/pay-round';
import { reference } from '../reference';

export const PAY_ROUND_PAGE = /* @__PURE__ */ reference(PAY_ROUND, {
  group: 'pay',
  title: { 'en-US': 'Rounding', 'zh-CN': '舍入' },
  description: {
    'en-US': 'Rounds a figure as the pay rules say.',
    'zh-CN': '按薪酬规则舍入数值。',
  },
  arguments: {
    value: {
      description: {
        'en-US': 'What to round: one cell or a range, which spills.',
        'zh-CN': '要舍入的数值：一个单元格或一个区域，区域会溢出同形状的结果。',
      },
    },
    digits: {
      description: {
        'en-US': 'Decimal places, 2 if left out; -2 rounds to hundreds.',
        'zh-CN': '小数位数，省略时为 2；-2 表示舍入到百位。',
      },
      unit: { 'en-US': 'a whole number from -15 to 15', 'zh-CN': '-15 到 15 的整数' },
    },
    mode: {
      description: {
        'en-US': 'half-up (default, as ROUND), half-even, up (away from zero) or down (towards zero).',
        'zh-CN': '四舍五入 half-up（默认，同 ROUND）、四舍六入五成双 half-even、进位 up 或舍去 down。',
      },
    },
  },
  notes: [
    {
      'en-US': 'What is rounded is the decimal that Excel shows: 1.005 becomes 1.01, as a person would say.',
      'zh-CN': '按 Excel 显示的十进制数舍入：1.005 舍入为 1.01，与人工计算一致。',
    },
  ],
  examples: [
    {
      args: [1234.565],
      result: 1234.57,
      text: { 'en-US': 'To the cent, half up.', 'zh-CN': '四舍五入到分。' },
    },
    {
      args: [2.5, 0, 'half-even'],
      result: 2,
      text: { 'en-US': 'The middle goes to the even digit.', 'zh-CN': '逢五取偶。' },
    },
    {
      args: [1234, -2, 'down'],
      result: 1200,
      text: { 'en-US': 'Down to whole hundreds.', 'zh-CN': '舍去到整百。' },
    },
  ],
  mistakes: [
    { args: [1234.5, 1.5], error: '#VALUE!' },
    { args: [1234.5, 2, 'nearest'], error: '#VALUE!' },
  ],
});
