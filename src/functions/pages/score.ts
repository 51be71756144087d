import { SCORE } from '../catalogue/score';
import { reference } from '../reference';

export const SCORE_PAGE = /* @__PURE__ */ reference(SCORE, {
  group: 'target',
  title: { 'en-US': 'Weighted score', 'zh-CN': '加权考核得分' },
  description: {
    'en-US': 'The weighted score of one person.',
    'zh-CN': '计算一个人的加权考核得分。',
  },
  arguments: {
    scores: {
      description: {
        'en-US': 'One score for each indicator, in a row or a column.',
        'zh-CN': '各指标得分，横排或竖排均可。',
      },
      unit: { 'en-US': 'marks', 'zh-CN': '分' },
    },
    weights: {
      description: {
        'en-US': 'As many weights as scores, adding up to 1 or 100.',
        'zh-CN': '与得分个数相同的权重，合计为 1 或 100。',
      },
    },
    missing: {
      description: {
        'en-US': 'error (default), zero, or reweight: the other scores carry the weight of a blank one.',
        'zh-CN': '报错 error（默认）、按零分 zero，或重新分配权重 reweight。',
      },
    },
  },
  notes: [
    {
      'en-US': 'Scores in a row go with weights in a column: both are read row by row.',
      'zh-CN': '得分横排、权重竖排也可以，两者均按行依次读取。',
    },
    {
      'en-US': 'A blank score whose weight is zero is not missed.',
      'zh-CN': '权重为零的指标缺分不算缺分。',
    },
  ],
  examples: [
    {
      args: [[[90, 80, 95]], [[0.5, 0.3, 0.2]]],
      result: 88,
      text: { 'en-US': '90 × 50 % + 80 × 30 % + 95 × 20 %.', 'zh-CN': '90×50% + 80×30% + 95×20%。' },
    },
    {
      args: [[[90, null, 95]], [[50, 30, 20]], 'zero'],
      result: 64,
      text: { 'en-US': 'A blank score earns no marks.', 'zh-CN': '缺分按零分计。' },
    },
    {
      args: [[[90, null]], [[60, 40]], 'reweight'],
      result: 90,
      text: { 'en-US': 'The one score there is carries all the weight.', 'zh-CN': '仅有的得分承担全部权重。' },
    },
  ],
  mistakes: [
    { args: [[[90, 80, 95]], [[0.5, 0.3, 0.1]]], error: '#VALUE!' },
    { args: [[[90, null]], [[60, 40]]], error: '#VALUE!' },
    { args: [[[90, 80]], [[0, 0]]], error: '#DIV/0!' },
  ],
});
