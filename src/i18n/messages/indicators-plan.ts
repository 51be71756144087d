import type { Messages } from '../language';

/** Texts of the plan that stands for a month's indicators. */
export const INDICATORS_PLAN = {
  title: { 'en-US': 'By indicators', 'zh-CN': '按指标考核' },
  'input.base': { 'en-US': 'Base pay', 'zh-CN': '底薪' },
  'input.performance': { 'en-US': 'Performance pay at 100 %', 'zh-CN': '绩效工资标准' },
  'input.target': { 'en-US': '{title}, target', 'zh-CN': '{title}目标' },
  'parameter.weight': { 'en-US': '{title}, weight', 'zh-CN': '{title}权重' },
  'parameter.tiers': { 'en-US': '{title}, tiers', 'zh-CN': '{title}提成档位' },
  'parameter.curve': { 'en-US': 'Multiplier by score', 'zh-CN': '完成率系数' },
  'line.attainment': { 'en-US': '{title}, attainment', 'zh-CN': '{title}完成率' },
  'line.weighed': { 'en-US': 'Weight of indicators with a target', 'zh-CN': '有目标指标的权重合计' },
  'line.score': { 'en-US': 'Score', 'zh-CN': '综合得分' },
  'line.multiplier': { 'en-US': 'Multiplier', 'zh-CN': '绩效系数' },
  'line.earned': { 'en-US': '{title}, commission', 'zh-CN': '{title}提成' },
  'line.base': { 'en-US': 'Base pay', 'zh-CN': '底薪' },
  'line.performance': { 'en-US': 'Performance pay', 'zh-CN': '绩效工资' },
} as const satisfies Messages;
