import { multiplier } from '../../pay';
import { choice } from '../arguments/choice';
import { eachNumber } from '../arguments/each-number';
import { tierRows } from '../arguments/tier-rows';
import { defineFunction } from '../define';
import { BOUNDARY, CURVE_METHOD } from '../enumerations';

const CURVE = [
  [0.6, 0.5],
  [0.8, 0.8],
  [1, 1],
];

export const MULTIPLIER = defineFunction({
  name: 'MULTIPLIER',
  description: {
    'en-US': 'The multiplier that a completion curve gives for an attainment.',
    'zh-CN': '按完成率系数表取绩效系数。',
  },
  arguments: {
    attainment: eachNumber({
      name: { 'en-US': 'attainment', 'zh-CN': '完成率' },
      description: {
        'en-US': 'How much of the target was reached, 0.9 for 90 %: one cell or a range, which spills.',
        'zh-CN': '完成率，如 90%：一个单元格或一个区域，区域会溢出同形状的结果。',
      },
    }),
    curve: tierRows({
      name: { 'en-US': 'curve', 'zh-CN': '系数表' },
      description: {
        'en-US': 'Two columns, From and Multiplier, lowest first. A header row and blank rows at the end are skipped.',
        'zh-CN': '两列：完成率起点和系数，从低到高。表头行和末尾空行会跳过。',
      },
    }),
    method: choice({
      name: { 'en-US': 'method', 'zh-CN': '方式' },
      description: {
        'en-US': 'step (default): the figure of the row reached; linear: a straight line between rows.',
        'zh-CN': '阶梯 step（默认）：取所达一行；线性 linear：两行之间按直线插值。',
      },
      enumeration: CURVE_METHOD,
      fallback: 'step',
    }),
    boundary: choice({
      name: { 'en-US': 'boundary', 'zh-CN': '临界' },
      description: {
        'en-US': '>= (default): exactly on a row has reached it; >: it must be exceeded.',
        'zh-CN': '>=（默认）：达到起点即取该行；>：须超过起点。',
      },
      enumeration: BOUNDARY,
      fallback: '>=',
    }),
  },
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
  compute:
    ({ curve, method, boundary }) =>
    ({ attainment }) =>
      multiplier(attainment, curve, method, boundary),
});
