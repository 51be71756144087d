import { BONUS_RANK } from '../catalogue/bonus-rank';
import { reference } from '../reference';

export const BONUS_RANK_PAGE = /* @__PURE__ */ reference(BONUS_RANK, {
  group: 'bonus',
  title: { 'en-US': 'Prizes by rank', 'zh-CN': '排名奖金' },
  description: {
    'en-US': 'Prizes for the highest figures, by rank.',
    'zh-CN': '按业绩从高到低的名次发放奖金。',
  },
  arguments: {
    values: {
      description: {
        'en-US': 'What is ranked, highest first, in any range; prizes come in its shape. A blank is not ranked.',
        'zh-CN': '参与排名的数值，越高名次越前，区域形状不限，结果形状相同。空白不参与排名。',
      },
    },
    prizes: {
      description: {
        'en-US': 'The prize of place 1, 2, 3 …, in a row or a column; the places after the last get 0.',
        'zh-CN': '第 1、2、3……名的奖金，横排或竖排均可；之后的名次为 0。',
      },
      unit: { 'en-US': 'money', 'zh-CN': '金额' },
    },
    ties: {
      description: {
        'en-US': 'split (default): those who tie share the prizes of their places; full: each gets the first of them.',
        'zh-CN': '平分 split（默认）：并列者平分所占名次的奖金；全额 full：各得其中最前名次的奖金。',
      },
    },
  },
  notes: [
    {
      'en-US': 'Two who tie for first take places 1 and 2; the next one is third.',
      'zh-CN': '两人并列第一时占第 1、2 名，其后为第 3 名。',
    },
    {
      'en-US': 'Under split the prizes paid never exceed the prizes offered; under full they can.',
      'zh-CN': '平分时发出的奖金不会超过设定的奖金；全额时可能超过。',
    },
    {
      'en-US': 'Figures tie where Excel shows the same 15 digits: =0.1*3 ties with 0.3.',
      'zh-CN': 'Excel 显示的 15 位数字相同即为并列：=0.1*3 与 0.3 并列。',
    },
    {
      'en-US':
        'A zero is ranked like any other figure. Desktop Excel hands blank cells over as zeros, so leave people who do not take part out of the range.',
      'zh-CN': '零也参与排名。桌面版 Excel 会把空白单元格按零传入，不参与的人员请勿选入区域。',
    },
    {
      'en-US': 'The result is not rounded. Round it where it is paid: =ROUND(BONUS.RANK(…),2).',
      'zh-CN': '结果不做舍入，请在发放处舍入：=ROUND(BONUS.RANK(…),2)。',
    },
  ],
  examples: [
    {
      args: [[[12], [15], [15], [9]], 300],
      result: [[0], [150], [150], [0]],
      text: {
        'en-US': 'One prize of 300 for the month’s best, two of whom tie.',
        'zh-CN': '销售冠军奖 300，两人并列，各得一半。',
      },
    },
    {
      args: [[[12], [15], [15], [9]], [[500, 300, 100]]],
      result: [[100], [400], [400], [0]],
      text: {
        'en-US': 'Two tie for first and share 500 and 300; the next is third.',
        'zh-CN': '两人并列第一，平分第 1、2 名的 500 和 300；其后为第 3 名。',
      },
    },
    {
      args: [[[12], [15], [15], [9]], [[500, 300, 100]], 'full'],
      result: [[100], [500], [500], [0]],
      text: { 'en-US': 'The same, with the full first prize for both.', 'zh-CN': '同上，并列者各得第 1 名的奖金。' },
    },
  ],
  mistakes: [
    { args: [[[12], ['15']], 300], error: '#VALUE!' },
    { args: [[[12], [15]], null], error: '#VALUE!' },
    { args: [[[12], [15]], 300, 'both'], error: '#VALUE!' },
  ],
});
