import { COMMISSION } from '../catalogue/commission';
import { reference } from '../reference';
import { UNITS, VOLUME } from './example-tiers';
import { TIER_TEXTS } from './tier-texts';

export const COMMISSION_PAGE = /* @__PURE__ */ reference(COMMISSION, {
  group: 'commission',
  title: { 'en-US': 'Tiered commission', 'zh-CN': '阶梯提成' },
  description: {
    'en-US': 'Commission on an amount sold, from a table of tiers.',
    'zh-CN': '按档位表计算销售提成。',
  },
  arguments: {
    amount: {
      description: {
        'en-US': 'What was sold, in money or units: one cell or a range, which spills.',
        'zh-CN': '销售业绩（金额或台数）：一个单元格或一个区域，区域会溢出同形状的结果。',
      },
      unit: { 'en-US': 'money or units, as in the table', 'zh-CN': '金额或数量，与档位表一致' },
    },
    ...TIER_TEXTS,
  },
  notes: [
    {
      'en-US': 'Below the first From the commission is 0.',
      'zh-CN': '低于第一档起点时，提成为 0。',
    },
    {
      'en-US':
        'The boundary matters for whole and lump only: under marginal the slice that begins on a threshold is empty there.',
      'zh-CN': '临界只影响全额累进和定额；超额累进在起点处两种取法结果相同。',
    },
    {
      'en-US': 'The result is not rounded. Round it where it is paid: =ROUND(COMMISSION(…),2).',
      'zh-CN': '结果不做舍入，请在发放处舍入：=ROUND(COMMISSION(…),2)。',
    },
  ],
  examples: [
    {
      args: [12, UNITS],
      result: 2500,
      text: {
        'en-US': '12 cars: ten at 200 and two at 250.',
        'zh-CN': '售出 12 台：前 10 台每台 200，另 2 台每台 250。',
      },
    },
    {
      args: [100, VOLUME, 'whole', '>'],
      result: 600,
      text: {
        'en-US': 'All 100 at 6, because the tier from 100 must be exceeded.',
        'zh-CN': '100 件未超过第三档起点，全部按 6 计提。',
      },
    },
    {
      args: [[[8], [16]], UNITS],
      result: [[1600], [3550]],
      text: { 'en-US': 'A range spills one commission a row.', 'zh-CN': '选择区域时，每行溢出一个提成。' },
    },
  ],
  mistakes: [
    { args: [-3, UNITS], error: '#VALUE!' },
    {
      args: [
        12,
        [
          [0, 200],
          [15, 300],
          [10, 250],
        ],
      ],
      error: '#VALUE!',
    },
    { args: ['12', UNITS], error: '#VALUE!' },
  ],
});
