import { PAY_DRAW } from '../catalogue/pay-draw';
import { reference } from '../reference';

export const PAY_DRAW_PAGE = /* @__PURE__ */ reference(PAY_DRAW, {
  group: 'pay',
  title: { 'en-US': 'Draw against commission', 'zh-CN': '预支提成' },
  description: {
    'en-US': 'What a draw pays this month, what is paid back, and the new balance: three cells side by side.',
    'zh-CN': '计算本期实发、扣回金额和新的预支余额，结果横向占三格。',
  },
  arguments: {
    earned: {
      description: {
        'en-US': 'The commission earned this month. Returns can take it below zero.',
        'zh-CN': '本期应得提成；有退货时可以小于零。',
      },
      unit: { 'en-US': 'money', 'zh-CN': '金额' },
    },
    draw: {
      description: {
        'en-US': 'What is paid in any case.',
        'zh-CN': '每期保证支付的金额。',
      },
      unit: { 'en-US': 'money', 'zh-CN': '金额' },
    },
    balance: {
      description: {
        'en-US': 'Advances still to be paid back, from the month before; 0 if left out.',
        'zh-CN': '上期结转、尚未扣回的预支金额；省略时为 0。',
      },
      unit: { 'en-US': 'money', 'zh-CN': '金额' },
    },
    recoverable: {
      description: {
        'en-US': 'TRUE (default): advances are paid back from later earnings; FALSE: the draw is a guarantee.',
        'zh-CN': 'TRUE（默认）：预支从以后的应得中扣回；FALSE：作为保底，不扣回。',
      },
      unit: { 'en-US': 'TRUE or FALSE', 'zh-CN': 'TRUE 或 FALSE' },
    },
  },
  notes: [
    {
      'en-US': 'Paid back is only what is earned above the draw, so the draw itself is always paid.',
      'zh-CN': '只从超过预支额的部分扣回，因此每期至少发放预支额。',
    },
    {
      'en-US':
        'All that was paid differs from all that was earned by the balance and no more. With FALSE the balance stays.',
      'zh-CN': '累计实发与累计应得之差恰为预支余额。填 FALSE 时余额保持不变。',
    },
    {
      'en-US':
        'Numbers do not stand for TRUE and FALSE here: desktop Excel hands a blank cell over as 0, which must not turn recovery off.',
      'zh-CN': '此处不接受用 1、0 代替 TRUE、FALSE：桌面版 Excel 会把空白单元格按 0 传入，不应因此停止扣回。',
    },
  ],
  examples: [
    {
      args: [1500, 2000],
      result: [[2000, 0, 500]],
      text: {
        'en-US': 'Earned 1,500, paid the draw of 2,000: 500 is advanced.',
        'zh-CN': '应得 1500，按预支额发 2000，预支 500。',
      },
    },
    {
      args: [2375, 2000, 500],
      result: [[2000, 375, 125]],
      text: {
        'en-US': 'A month later 375 above the draw is paid back; 125 remains.',
        'zh-CN': '次月应得超出预支额的 375 用于扣回，余额 125。',
      },
    },
    {
      args: [1500, 2000, null, false],
      result: [[2000, 0, 0]],
      text: { 'en-US': 'A guarantee: nothing is to be paid back.', 'zh-CN': '作为保底：无需扣回。' },
    },
  ],
  mistakes: [
    { args: [1500, 2000, -500], error: '#VALUE!' },
    { args: [1500, 2000, 0, 'FALSE'], error: '#VALUE!' },
    { args: [1500, 2000, 0, 0], error: '#VALUE!' },
  ],
});
