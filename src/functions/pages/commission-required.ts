import { COMMISSION_REQUIRED } from '../catalogue/commission-required';
import { reference } from '../reference';
import { UNITS, VOLUME } from './example-tiers';
import { TIER_TEXTS } from './tier-texts';

const LARGE_VOLUME = [...VOLUME, [200, 10]];
const PRIZES = [
  [10, 500],
  [20, 800],
];

export const COMMISSION_REQUIRED_PAGE = /* @__PURE__ */ reference(COMMISSION_REQUIRED, {
  group: 'commission',
  title: { 'en-US': 'Sales needed for a payout', 'zh-CN': '达到目标提成所需业绩' },
  description: {
    'en-US': 'The least that must be sold for a commission of at least so much.',
    'zh-CN': '提成要达到目标金额，至少需要多少业绩。',
  },
  arguments: {
    payout: {
      description: {
        'en-US': 'The commission to be earned: one cell or a range, which spills.',
        'zh-CN': '希望取得的提成：一个单元格或一个区域，区域会溢出。',
      },
      unit: { 'en-US': 'money', 'zh-CN': '金额' },
    },
    ...TIER_TEXTS,
    step: {
      description: {
        'en-US': 'What amounts are counted in: 1 for cars, 0.01 (the default) for money.',
        'zh-CN': '业绩的最小单位：按台填 1，按金额填 0.01（默认）。',
      },
      unit: { 'en-US': 'as the thresholds of the table', 'zh-CN': '与档位表起点同单位' },
    },
  },
  notes: [
    {
      'en-US':
        'The result is a multiple of the step, never below 0. It pays at least the payout, and every smaller multiple pays less.',
      'zh-CN': '结果为步长的整数倍且不小于 0：按此业绩提成不低于目标，任何更小的整数倍都不够。',
    },
    {
      'en-US':
        'Where more sales can pay less (a cliff between two tiers), it is still the least amount that pays enough; selling a little more may pay less.',
      'zh-CN': '若多卖反而少拿（档位之间有落差），结果仍是最小的足够业绩，再多卖一点可能反而不足。',
    },
    {
      'en-US': 'A payout of 0 or below needs no sales: the result is 0, unless the table itself takes pay away there.',
      'zh-CN': '目标提成为 0 或负数时结果为 0，除非档位表在 0 处本身为负。',
    },
    {
      'en-US': 'Where no amount pays so much the result is #N/A, and its message says the most that the table pays.',
      'zh-CN': '任何业绩都达不到时结果为 #N/A，提示中会说明此表最多能拿多少。',
    },
  ],
  examples: [
    {
      args: [5000, UNITS, 'marginal', '>=', 1],
      result: 21,
      text: {
        'en-US': 'Cars for 5,000: 15 pay 3,250, and six more at 300 make 5,050. With 20 it is 4,750.',
        'zh-CN': '提成 5000 需要 21 台：15 台为 3250，再加 6 台每台 300 共 5050；20 台只有 4750。',
      },
    },
    {
      args: [800, LARGE_VOLUME, 'whole', '>', 1],
      result: 101,
      text: {
        'en-US': '100 pay 600 at 6; with one more all of them are paid at 8.',
        'zh-CN': '100 件按 6 只有 600；再多 1 件，全部按 8 计。',
      },
    },
    {
      args: [[[1000], [3000]], UNITS, 'marginal', '>=', 1],
      result: [[5], [14]],
      text: { 'en-US': 'A range spills one amount a row.', 'zh-CN': '选择区域时，每行溢出一个所需业绩。' },
    },
  ],
  mistakes: [
    { args: [1000, PRIZES, 'lump', '>=', 1], error: '#N/A' },
    { args: [5000, UNITS, 'marginal', '>=', 0], error: '#VALUE!' },
  ],
});
