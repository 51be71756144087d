import { COMMISSION_INCREMENT } from '../catalogue/commission-increment';
import { reference } from '../reference';
import { UNITS, VOLUME } from './example-tiers';
import { TIER_TEXTS } from './tier-texts';

export const COMMISSION_INCREMENT_PAGE = /* @__PURE__ */ reference(COMMISSION_INCREMENT, {
  group: 'commission',
  title: { 'en-US': 'Commission on top of earlier sales', 'zh-CN': '按累计业绩计算本期提成' },
  description: {
    'en-US': 'What this period adds to the commission, where earlier sales already count towards the tiers.',
    'zh-CN': '此前业绩已计入累计档位时，计算本期新增的提成。',
  },
  arguments: {
    prior: {
      description: {
        'en-US': 'What was credited earlier in the same quarter or year; 0 in its first period. One cell or a range.',
        'zh-CN': '同一考核周期内此前累计的业绩，首期填 0：一个单元格或一个区域。',
      },
      unit: { 'en-US': 'money or units, as in the table', 'zh-CN': '金额或数量，与档位表一致' },
    },
    amount: {
      description: {
        'en-US': 'What was sold in this period: one cell for all, or a range of the same shape, which spills.',
        'zh-CN': '本期业绩：一个单元格（对全部适用）或同形状的区域，区域会溢出。',
      },
      unit: { 'en-US': 'money or units, as in the table', 'zh-CN': '金额或数量，与档位表一致' },
    },
    ...TIER_TEXTS,
  },
  notes: [
    {
      'en-US':
        'It is COMMISSION(prior + amount) − COMMISSION(prior), so the periods of a year add up to the commission on the year.',
      'zh-CN': '等于 COMMISSION(此前累计+本期业绩) − COMMISSION(此前累计)，各期相加即为全年提成。',
    },
    {
      'en-US':
        'Under whole and lump, reaching a tier also brings up what earlier sales were paid; where the tier pays less, the result is below zero.',
      'zh-CN': '全额累进和定额下，升档会连同此前业绩一并补差；若新档更低，结果可能为负。',
    },
    {
      'en-US':
        'A lump table that begins at 0 pays its first figure at 0 already, which then counts as paid before. Use > for one that pays with the first sale.',
      'zh-CN': '起点为 0 的定额表在 0 时即视为已取得首档金额；若售出第一单才计首档，请将临界设为 >。',
    },
    {
      'en-US': 'Neither figure may be below zero: returns go through COMMISSION.CLAWBACK.',
      'zh-CN': '两个业绩均不能为负：退货、退单请使用 COMMISSION.CLAWBACK。',
    },
  ],
  examples: [
    {
      args: [8, 4, UNITS],
      result: 900,
      text: {
        'en-US': '8 cars before and 4 now: two more at 200, then two at 250.',
        'zh-CN': '此前 8 台，本期 4 台：先 2 台每台 200，再 2 台每台 250。',
      },
    },
    {
      args: [40, 20, VOLUME, 'whole'],
      result: 160,
      text: {
        'en-US': 'With the 60th all are paid at 6, which is 360, less the 200 that the first 40 were paid.',
        'zh-CN': '累计 60 件，全部按 6 计为 360，减去前 40 件已计的 200。',
      },
    },
    {
      args: [[[0], [8], [12]], [[8], [4], [4]], UNITS],
      result: [[1600], [900], [1050]],
      text: {
        'en-US': 'Three months of one quarter; together they are the 3,550 on 16 cars.',
        'zh-CN': '一个季度的三个月，合计即 16 台的提成 3550。',
      },
    },
  ],
  mistakes: [
    { args: [8, -1, UNITS], error: '#VALUE!' },
    { args: [-8, 4, UNITS], error: '#VALUE!' },
    { args: [[[0], [8]], [[8, 4]], UNITS], error: '#VALUE!' },
  ],
});
