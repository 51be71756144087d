import { COMMISSION_EXPLAIN } from '../catalogue/commission-explain';
import { reference } from '../reference';
import { UNITS, VOLUME } from './example-tiers';
import { TIER_TEXTS } from './tier-texts';

const OVER_1000 = [
  [1000, 0.1],
  [2000, 0.2],
];

export const COMMISSION_EXPLAIN_PAGE = /* @__PURE__ */ reference(COMMISSION_EXPLAIN, {
  group: 'commission',
  title: { 'en-US': 'Commission, tier by tier', 'zh-CN': '提成分档明细' },
  description: {
    'en-US': 'How a commission comes about: From, To, amount in the tier, rate and commission, and a total below.',
    'zh-CN': '列出提成的计算过程：起点、止点、本档业绩、比例、提成，最后一行为合计。',
  },
  arguments: {
    amount: {
      description: { 'en-US': 'What one person sold: one cell.', 'zh-CN': '一个人的业绩：一个单元格。' },
      unit: { 'en-US': 'money or units, as in the table', 'zh-CN': '金额或数量，与档位表一致' },
    },
    ...TIER_TEXTS,
  },
  notes: [
    {
      'en-US':
        'Five columns spill without headings, so that other formulas read them alike in every language. Type headings above: From, To, Amount, Rate, Commission.',
      'zh-CN':
        '结果溢出为五列，不含表头，以便其他公式在任何语言下读取一致。可在上方自行填写：起点、止点、本档业绩、比例、提成。',
    },
    {
      'en-US':
        'marginal gives a row for each tier that the amount goes into; whole and lump give the one tier reached. The last tier has no To.',
      'zh-CN': '超额累进按业绩涉及的每一档各列一行；全额累进和定额只列所达的一档。最后一档没有止点。',
    },
    {
      'en-US': 'What lies below a first From above 0 has a row of its own, at the rate 0.',
      'zh-CN': '首档起点大于 0 时，其下的部分单列一行，比例为 0。',
    },
    {
      'en-US':
        'The total row has no From and To; its rate is the commission ÷ the amount, and is left out under lump and where the amount is 0.',
      'zh-CN': '合计行没有起点和止点，其比例为提成÷业绩；定额或业绩为 0 时留空。',
    },
    {
      'en-US': 'The rows’ commissions add up to COMMISSION with the same arguments, exactly.',
      'zh-CN': '各行提成之和与相同参数的 COMMISSION 完全一致。',
    },
  ],
  examples: [
    {
      args: [16, UNITS],
      result: [
        [0, 10, 10, 200, 2000],
        [10, 15, 5, 250, 1250],
        [15, '', 1, 300, 300],
        ['', '', 16, 221.875, 3550],
      ],
      text: {
        'en-US': '16 cars go into three tiers; 221.875 a car on average.',
        'zh-CN': '16 台涉及三档，平均每台 221.875。',
      },
    },
    {
      args: [60, VOLUME, 'whole'],
      result: [
        [50, 100, 60, 6, 360],
        ['', '', 60, 6, 360],
      ],
      text: { 'en-US': 'All 60 at the rate of the tier from 50.', 'zh-CN': '60 件全部按 50 起一档计提。' },
    },
    {
      args: [2500, OVER_1000],
      result: [
        [0, 1000, 1000, 0, 0],
        [1000, 2000, 1000, 0.1, 100],
        [2000, '', 500, 0.2, 100],
        ['', '', 2500, 0.08, 200],
      ],
      text: {
        'en-US': 'The first 1,000 earn nothing; 8 % of all 2,500 in the end.',
        'zh-CN': '前 1000 不计提；整体相当于 2500 的 8%。',
      },
    },
  ],
  mistakes: [
    { args: [[[16], [12]], UNITS], error: '#VALUE!' },
    { args: [-1, UNITS], error: '#VALUE!' },
  ],
});
