import { attainment } from '../../pay';
import { choice } from '../arguments/choice';
import { eachNumber } from '../arguments/each-number';
import { defineFunction } from '../define';
import { DIRECTION } from '../enumerations';

export const ATTAINMENT = defineFunction({
  name: 'ATTAINMENT',
  description: {
    'en-US': 'How much of a target was reached, as a ratio.',
    'zh-CN': '计算指标完成率。',
  },
  arguments: {
    actual: eachNumber({
      name: { 'en-US': 'actual', 'zh-CN': '实际' },
      description: {
        'en-US': 'What was achieved: one cell or a range, which spills. A blank gives a blank.',
        'zh-CN': '实际完成值：一个单元格或一个区域，区域会溢出同形状的结果。空白得空白。',
      },
    }),
    target: eachNumber({
      name: { 'en-US': 'target', 'zh-CN': '目标' },
      description: {
        'en-US': 'The target, in the same unit: one cell for all, or a range of the same shape. A blank gives a blank.',
        'zh-CN': '同一单位的目标值：一个单元格（对全部适用）或同形状的区域。空白得空白。',
      },
    }),
    direction: choice({
      name: { 'en-US': 'direction', 'zh-CN': '方向' },
      description: {
        'en-US':
          'higher (default): actual ÷ target; lower: 2 − actual ÷ target, at least 0; lower-ratio: target ÷ actual.',
        'zh-CN': '越高越好 higher（默认）：实际÷目标；越低越好 lower：2−实际÷目标，最低 0；lower-ratio：目标÷实际。',
      },
      enumeration: DIRECTION,
      fallback: 'higher',
    }),
  },
  examples: [
    {
      args: [185, 200],
      result: 0.925,
      text: { 'en-US': '185 of 200: 92.5 %.', 'zh-CN': '目标 200，完成 185：92.5%。' },
    },
    {
      args: [3, 2, 'lower'],
      result: 0.5,
      text: {
        'en-US': 'Three complaints where two were allowed: half.',
        'zh-CN': '投诉目标 2 起，实际 3 起：50%。',
      },
    },
    {
      args: [[[90], [null]], 100],
      result: [[0.9], ['']],
      text: { 'en-US': 'A blank actual stays blank.', 'zh-CN': '实际为空时，结果为空。' },
    },
  ],
  compute:
    ({ direction }) =>
    ({ actual, target }) =>
      attainment(actual, target, direction),
});
