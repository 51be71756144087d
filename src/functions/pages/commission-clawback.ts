import { COMMISSION_CLAWBACK } from '../catalogue/commission-clawback';
import { reference } from '../reference';
import { UNITS, VOLUME } from './example-tiers';
import { TIER_TEXTS } from './tier-texts';

export const COMMISSION_CLAWBACK_PAGE = /* @__PURE__ */ reference(COMMISSION_CLAWBACK, {
  group: 'commission',
  title: { 'en-US': 'Commission taken back for returns', 'zh-CN': '退货追回提成' },
  description: {
    'en-US': 'What a return takes back of the commission that was paid.',
    'zh-CN': '发生退货、退单时，计算应追回的提成。',
  },
  arguments: {
    amount: {
      description: {
        'en-US': 'What commission was paid on, before the return: one cell or a range, which spills.',
        'zh-CN': '退货前已计提成的业绩：一个单元格或一个区域，区域会溢出。',
      },
      unit: { 'en-US': 'money or units, as in the table', 'zh-CN': '金额或数量，与档位表一致' },
    },
    returned: {
      description: {
        'en-US': 'How much of it came back, as a figure above zero: one cell for all, or a range of the same shape.',
        'zh-CN': '其中退回的部分，用正数填写：一个单元格（对全部适用）或同形状的区域。',
      },
      unit: { 'en-US': 'money or units, as in the table', 'zh-CN': '金额或数量，与档位表一致' },
    },
    ...TIER_TEXTS,
  },
  notes: [
    {
      'en-US':
        'It is COMMISSION(amount) − COMMISSION(amount − returned): the last sales are undone, at the rates that they were paid at.',
      'zh-CN': '等于 COMMISSION(业绩) − COMMISSION(业绩−退货)：从最后售出的部分按当时的比例扣回。',
    },
    {
      'en-US': 'The result is what to take back, above zero; subtract it from pay.',
      'zh-CN': '结果为应追回的金额（正数），发放时请减去。',
    },
    {
      'en-US':
        'Nothing can be returned that was not sold: a return above the amount is an error, and belongs to the period of its sale.',
      'zh-CN': '退货不能大于业绩；超出部分属于其他期间的销售，应在其销售当期扣回。',
    },
    {
      'en-US': 'Under whole and lump, where a lower tier pays more, the result can be below zero.',
      'zh-CN': '全额累进和定额下，若低档比例更高，结果可能为负。',
    },
  ],
  examples: [
    {
      args: [12, 3, UNITS],
      result: 700,
      text: {
        'en-US': '3 of 12 cars come back: two that were paid 250 and one that was paid 200.',
        'zh-CN': '12 台中退回 3 台：2 台按 250、1 台按 200 扣回。',
      },
    },
    {
      args: [60, 20, VOLUME, 'whole'],
      result: 160,
      text: {
        'en-US': '60 were paid 360 at 6; the 40 that are left are worth 200 at 5.',
        'zh-CN': '60 件按 6 已计 360；余下 40 件只按 5 计 200，差额追回。',
      },
    },
    {
      args: [[[12], [16]], [[0], [1]], UNITS],
      result: [[0], [300]],
      text: { 'en-US': 'One clawback a row; no return takes nothing.', 'zh-CN': '每行一个结果；没有退货则为 0。' },
    },
  ],
  mistakes: [
    { args: [12, 13, UNITS], error: '#VALUE!' },
    { args: [12, -3, UNITS], error: '#VALUE!' },
  ],
});
