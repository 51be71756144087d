import type { Messages } from '../language';

/** Texts of the pane's view for planning, in ICU message format. */
export const whatIfMessages = {
  'tabs.whatIf': { 'en-US': 'What-if', 'zh-CN': '测算' },
  'whatIf.heading': { 'en-US': 'Plan pay and targets', 'zh-CN': '薪酬测算' },
  'whatIf.opening': { 'en-US': 'Opening the planning…', 'zh-CN': '正在打开测算…' },
  'whatIf.pages': { 'en-US': 'Plan for', 'zh-CN': '测算对象' },
  'whatIf.one': { 'en-US': 'One person', 'zh-CN': '个人' },
  'whatIf.team': { 'en-US': 'Team', 'zh-CN': '团队' },
  'whatIf.risk': { 'en-US': 'Uncertainty', 'zh-CN': '风险' },
  'whatIf.noMonth': {
    'en-US':
      'There is no month to plan from yet. Choose the lists of people and sales first; planning begins from them.',
    'zh-CN': '还没有可测算的月份。请先在“生成”中选择人员和业绩清单，再从当月数据开始测算。',
  },
  'whatIf.goBuild': { 'en-US': 'Go to Build', 'zh-CN': '前往生成' },
} as const satisfies Messages;
