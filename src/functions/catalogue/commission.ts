import { commissionFigure } from '../../pay';
import { choice } from '../arguments/choice';
import { eachNumber } from '../arguments/each-number';
import { tierRows } from '../arguments/tier-rows';
import { defineFunction } from '../define';
import { BOUNDARY, TIER_METHOD } from '../enumerations';

const UNITS = [
  [0, 200],
  [10, 250],
  [15, 300],
];
const VOLUME = [
  [0, 5],
  [50, 6],
  [100, 8],
];

export const COMMISSION = defineFunction({
  name: 'COMMISSION',
  description: {
    'en-US': 'Commission on an amount sold, from a table of tiers.',
    'zh-CN': '按档位表计算销售提成。',
  },
  arguments: {
    amount: eachNumber({
      name: { 'en-US': 'amount', 'zh-CN': '业绩' },
      description: {
        'en-US': 'What was sold, in money or units: one cell or a range, which spills.',
        'zh-CN': '销售业绩（金额或台数）：一个单元格或一个区域，区域会溢出同形状的结果。',
      },
    }),
    tiers: tierRows({
      name: { 'en-US': 'tiers', 'zh-CN': '档位表' },
      description: {
        'en-US': 'Two columns, From and Rate, lowest first. A header row and blank rows at the end are skipped.',
        'zh-CN': '两列：起点和比例（或单价），从低到高。表头行和末尾空行会跳过。',
      },
    }),
    method: choice({
      name: { 'en-US': 'method', 'zh-CN': '方式' },
      description: {
        'en-US':
          'marginal (default): each slice at its own rate; whole: all at the rate reached; lump: the figure reached.',
        'zh-CN': '超额累进 marginal（默认）、全额累进 whole 或定额 lump。',
      },
      enumeration: TIER_METHOD,
      fallback: 'marginal',
    }),
    boundary: choice({
      name: { 'en-US': 'boundary', 'zh-CN': '临界' },
      description: {
        'en-US': '>= (default): exactly on a threshold has reached it; >: it must be exceeded.',
        'zh-CN': '>=（默认）：达到起点即进入本档；>：须超过起点。',
      },
      enumeration: BOUNDARY,
      fallback: '>=',
    }),
  },
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
  compute: ({ tiers, method, boundary }) => {
    const figure = commissionFigure(tiers, method, boundary);
    return ({ amount }) => figure(amount);
  },
});
