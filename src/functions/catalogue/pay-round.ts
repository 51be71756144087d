import { round } from '../../pay';
import { choice } from '../arguments/choice';
import { eachNumber } from '../arguments/each-number';
import { oneNumber } from '../arguments/one-number';
import { defineFunction } from '../define';
import { ROUNDING_MODE } from '../enumerations';

export const PAY_ROUND = defineFunction({
  name: 'PAY.ROUND',
  description: {
    'en-US': 'Rounds a figure as the pay rules say.',
    'zh-CN': '按薪酬规则舍入数值。',
  },
  arguments: {
    value: eachNumber({
      name: { 'en-US': 'value', 'zh-CN': '数值' },
      description: {
        'en-US': 'What to round: one cell or a range, which spills.',
        'zh-CN': '要舍入的数值：一个单元格或一个区域，区域会溢出同形状的结果。',
      },
    }),
    digits: oneNumber({
      name: { 'en-US': 'digits', 'zh-CN': '小数位数' },
      description: {
        'en-US': 'Decimal places, 2 if left out; -2 rounds to hundreds.',
        'zh-CN': '小数位数，省略时为 2；-2 表示舍入到百位。',
      },
      fallback: 2,
    }),
    mode: choice({
      name: { 'en-US': 'mode', 'zh-CN': '舍入方式' },
      description: {
        'en-US': 'half-up (default, as ROUND), half-even, up (away from zero) or down (towards zero).',
        'zh-CN': '四舍五入 half-up（默认，同 ROUND）、四舍六入五成双 half-even、进位 up 或舍去 down。',
      },
      enumeration: ROUNDING_MODE,
      fallback: 'half-up',
    }),
  },
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
  compute:
    ({ digits, mode }) =>
    ({ value }) =>
      round(value, digits, mode),
});
