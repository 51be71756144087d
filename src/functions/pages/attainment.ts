import { ATTAINMENT } from '../catalogue/attainment';
import { reference } from '../reference';

export const ATTAINMENT_PAGE = /* @__PURE__ */ reference(ATTAINMENT, {
  group: 'target',
  title: { 'en-US': 'Attainment', 'zh-CN': '完成率' },
  description: {
    'en-US': 'How much of a target was reached, as a ratio.',
    'zh-CN': '计算指标完成率。',
  },
  arguments: {
    actual: {
      description: {
        'en-US': 'What was achieved: one cell or a range, which spills. A blank gives a blank.',
        'zh-CN': '实际完成值：一个单元格或一个区域，区域会溢出同形状的结果。空白得空白。',
      },
    },
    target: {
      description: {
        'en-US': 'The target, in the same unit: one cell for all, or a range of the same shape. A blank gives a blank.',
        'zh-CN': '同一单位的目标值：一个单元格（对全部适用）或同形状的区域。空白得空白。',
      },
      unit: { 'en-US': 'the unit of actual', 'zh-CN': '与实际同单位' },
    },
    direction: {
      description: {
        'en-US':
          'higher (default): actual ÷ target; lower: 2 − actual ÷ target, at least 0; lower-ratio: target ÷ actual.',
        'zh-CN': '越高越好 higher（默认）：实际÷目标；越低越好 lower：2−实际÷目标，最低 0；lower-ratio：目标÷实际。',
      },
    },
  },
  notes: [
    {
      'en-US': 'A target below zero is refused: a ratio to it would call the worse result the better one.',
      'zh-CN': '目标不能小于零，否则比值会把差的结果算成好的。',
    },
  ],
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
  mistakes: [
    { args: [185, 0], error: '#DIV/0!' },
    { args: [185, -200], error: '#VALUE!' },
    { args: [0, 5, 'lower-ratio'], error: '#DIV/0!' },
  ],
});
