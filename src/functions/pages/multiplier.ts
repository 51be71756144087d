import { MULTIPLIER } from '../catalogue/multiplier';
import { reference } from '../reference';

const CURVE = [
  [0.6, 0.5],
  [0.8, 0.8],
  [1, 1],
];

export const MULTIPLIER_PAGE = /* @__PURE__ */ reference(MULTIPLIER, {
  group: 'target',
  title: { 'en-US': 'Completion multiplier', 'zh-CN': '完成率系数' },
  description: {
    'en-US': 'The multiplier that a completion curve gives for an attainment.',
    'zh-CN': '按完成率系数表取绩效系数。',
  },
  arguments: {
    attainment: {
      description: {
        'en-US': 'How much of the target was reached, 0.9 for 90 %: one cell or a range, which spills.',
        'zh-CN': '完成率，如 90%：一个单元格或一个区域，区域会溢出同形状的结果。',
      },
      unit: { 'en-US': 'a ratio, 1 where the target was met', 'zh-CN': '比值，达标为 1' },
    },
    curve: {
      description: {
        'en-US': 'Two columns, From and Multiplier, lowest first. A header row and blank rows at the end are skipped.',
        'zh-CN': '两列：完成率起点和系数，从低到高。表头行和末尾空行会跳过。',
      },
      unit: { 'en-US': 'both as ratios', 'zh-CN': '两列均为比值' },
    },
    method: {
      description: {
        'en-US': 'step (default): the figure of the row reached; linear: a straight line between rows.',
        'zh-CN': '阶梯 step（默认）：取所达一行；线性 linear：两行之间按直线插值。',
      },
    },
    boundary: {
      description: {
        'en-US': '>= (default): exactly on a row has reached it; >: it must be exceeded.',
        'zh-CN': '>=（默认）：达到起点即取该行；>：须超过起点。',
      },
    },
  },
  notes: [
    {
      'en-US':
        'Below the first row the multiplier is 0; from the last row on it is the last one. It is never extrapolated.',
      'zh-CN': '低于第一行时系数为 0；达到最后一行后取最后一行，不做外推。',
    },
    {
      'en-US': 'An attainment is the decimal that its 15 digits spell, so that 0.1 × 3 has reached the row from 30 %.',
      'zh-CN': '完成率按其 15 位有效数字取值，因此 0.1×3 算达到 30% 一行。',
    },
  ],
  examples: [
    {
      args: [0.85, CURVE],
      result: 0.8,
      text: { 'en-US': '85 % has reached the row from 80 %.', 'zh-CN': '完成 85%，达到 80% 一档。' },
    },
    {
      args: [0.85, CURVE, 'linear'],
      result: 0.85,
      text: {
        'en-US': 'A quarter of the way from 0.8 to 1.',
        'zh-CN': '在 0.8 与 1 之间按直线取四分之一处。',
      },
    },
    {
      args: [0.5, CURVE],
      result: 0,
      text: { 'en-US': 'Below the first row: 0.', 'zh-CN': '低于第一行：0。' },
    },
  ],
  mistakes: [
    {
      args: [
        0.9,
        [
          [0.8, 0.8],
          [0.8, 1],
        ],
      ],
      error: '#VALUE!',
    },
    { args: ['90%', CURVE], error: '#VALUE!' },
  ],
});
