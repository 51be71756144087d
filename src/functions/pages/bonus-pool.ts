import { BONUS_POOL } from '../catalogue/bonus-pool';
import { reference } from '../reference';

export const BONUS_POOL_PAGE = /* @__PURE__ */ reference(BONUS_POOL, {
  group: 'bonus',
  title: { 'en-US': 'Sharing a pool', 'zh-CN': '奖金池分配' },
  description: {
    'en-US': 'Shares a pool by given shares; the parts add up to it to the cent.',
    'zh-CN': '按份额分配奖金池，各人金额之和与总额分毫不差。',
  },
  arguments: {
    amount: {
      description: {
        'en-US': 'The pool, rounded half up before it is shared. One below zero is a deduction borne together.',
        'zh-CN': '待分配总额，先四舍五入再分配。小于零时为共同分摊的扣款。',
      },
      unit: { 'en-US': 'money', 'zh-CN': '金额' },
    },
    shares: {
      description: {
        'en-US': 'One share for each person, in any range; the parts come in its shape. A blank gives a blank.',
        'zh-CN': '每人一个份额，区域形状不限，结果形状相同。空白得空白。',
      },
      unit: {
        'en-US': 'points, hours or percentages, whatever they add up to',
        'zh-CN': '分数、工时或百分比，合计不限',
      },
    },
    digits: {
      description: {
        'en-US': 'Decimal places of the parts, 2 if left out; 0 shares whole units.',
        'zh-CN': '各人金额的小数位数，省略时为 2；0 表示按整元分配。',
      },
      unit: { 'en-US': 'a whole number from -15 to 15', 'zh-CN': '-15 到 15 的整数' },
    },
  },
  notes: [
    {
      'en-US':
        'Everyone gets the full cents of an exact share. The cents left over go to the largest fractions, one each; of equal fractions the first in the range comes first.',
      'zh-CN': '先按精确份额取到分，余下的分按尾数从大到小逐一补给；尾数相同的，区域中靠前者优先（最大余额法）。',
    },
    {
      'en-US': 'No part is a whole cent away from its exact share, and a share of 0 gets nothing.',
      'zh-CN': '每人金额与精确份额相差不到一分；份额为 0 者得 0。',
    },
    {
      'en-US': 'A pool below zero is shared as the same pool above zero, with the sign turned.',
      'zh-CN': '总额为负时，按相同的正数分配后取负。',
    },
  ],
  examples: [
    {
      args: [12345.67, [[50, 30, 20]]],
      result: [[6172.84, 3703.7, 2469.13]],
      text: {
        'en-US': 'Shared 50 : 30 : 20. The cent left over goes to the first, whose fraction is the largest.',
        'zh-CN': '按 50 : 30 : 20 分配，余下的一分补给尾数最大的第一人。',
      },
    },
    {
      args: [100, [[1], [1], [1]]],
      result: [[33.34], [33.33], [33.33]],
      text: { 'en-US': 'Equal shares of 100: the first gets the cent.', 'zh-CN': '三人平分 100，多出的一分归第一人。' },
    },
    {
      args: [100, [[3], [null], [2], [2]], 0],
      result: [[43], [''], [29], [28]],
      text: {
        'en-US': 'In whole units: of the equal fractions the first in the range comes first. A blank stays blank.',
        'zh-CN': '按整元分配：尾数相同时靠前者优先；空白仍为空白。',
      },
    },
  ],
  mistakes: [
    { args: [100, [[50, -10]]], error: '#VALUE!' },
    { args: [100, [[0, 0]]], error: '#DIV/0!' },
    { args: [100, [['50%', 1]]], error: '#VALUE!' },
  ],
});
