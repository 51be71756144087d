import type { Messages } from '../language';

/** What stands on the sheets of scenarios. */
export const WHAT_IF_SHEET = {
  'sheet.name': { 'en-US': 'What-if {month} {scenario}', 'zh-CN': '测算 {month} {scenario}' },
  'sheet.title': { 'en-US': 'What-if · {month} · {scenario}', 'zh-CN': '{month}薪酬测算 · {scenario}' },
  'sheet.intro': {
    'en-US':
      'Change a blue figure and this whole sheet is worked out again. Green figures follow the month’s KPI sheets.',
    'zh-CN': '修改蓝色数字，全表随之重算；绿色数字取自当月绩效考核表。',
  },
  'changes.who': { 'en-US': 'For', 'zh-CN': '对象' },
  'changes.what': { 'en-US': 'Figure', 'zh-CN': '项目' },
  'changes.how': { 'en-US': 'Change', 'zh-CN': '调整方式' },
  'changes.value': { 'en-US': 'Value', 'zh-CN': '数值' },
  'changes.none': { 'en-US': 'Nothing is changed.', 'zh-CN': '未作调整。' },
  'changes.unused': {
    'en-US': 'Nobody and nothing of this month is meant by it.',
    'zh-CN': '本月没有对应的人员或指标。',
  },
  'changes.impossible': { 'en-US': 'This plan or version is not there.', 'zh-CN': '没有该方案或版本。' },
  'changes.aboveNought': {
    'en-US': 'A figure above 0: 1.1 is ten per cent more.',
    'zh-CN': '请填大于 0 的数字，如 1.1 表示增加 10%。',
  },
  'who.all': { 'en-US': 'Everyone', 'zh-CN': '全体' },
  'what.targets': { 'en-US': 'Targets', 'zh-CN': '目标' },
  'what.plan': { 'en-US': 'Pay plan', 'zh-CN': '薪酬方案' },
  'how.times': { 'en-US': 'times', 'zh-CN': '乘以' },
  'how.plus': { 'en-US': 'plus', 'zh-CN': '增加' },
  'how.set': { 'en-US': 'set to', 'zh-CN': '设为' },
  'how.plan': { 'en-US': 'becomes', 'zh-CN': '改用' },
  'plan.version': { 'en-US': '{plan} (from {month})', 'zh-CN': '{plan}（{month} 起）' },
  'summary.plan': { 'en-US': 'Pay plan', 'zh-CN': '薪酬方案' },
  'summary.people': { 'en-US': 'People', 'zh-CN': '人数' },
  'summary.change': { 'en-US': 'Change, %', 'zh-CN': '变动率' },
  'summary.total': { 'en-US': 'Total', 'zh-CN': '合计' },
  'team.version': { 'en-US': 'Rules in force from {month}', 'zh-CN': '方案自 {month} 起执行' },
  'pay.asIs': { 'en-US': 'Pay as it is', 'zh-CN': '现应发' },
  'pay.whatIf': { 'en-US': 'What-if pay', 'zh-CN': '测算应发' },
  'pay.difference': { 'en-US': 'Difference', 'zh-CN': '差额' },
  'side.asIs': { 'en-US': 'as it is', 'zh-CN': '现状' },
  'side.whatIf': { 'en-US': 'what-if', 'zh-CN': '测算' },
  'records.title': { 'en-US': '{plan}: records', 'zh-CN': '{plan}：逐项明细' },
  'rules.title': { 'en-US': 'Rates and other figures of the plans', 'zh-CN': '方案标准' },
  'rules.intro': {
    'en-US': 'They are this sheet’s own: changing them here changes no payroll.',
    'zh-CN': '仅用于本表测算，在此修改不影响正式薪酬。',
  },
  'compare.name': { 'en-US': 'What-if {month} comparison', 'zh-CN': '测算 {month} 对比' },
  'compare.title': { 'en-US': 'What-if · {month} · comparison', 'zh-CN': '{month}薪酬测算对比' },
  'compare.intro': {
    'en-US': 'Every figure follows the sheet of its scenario.',
    'zh-CN': '各列数字取自对应的测算表，随其变动。',
  },
  'compare.against': { 'en-US': 'Against as it is', 'zh-CN': '较现状' },
} as const satisfies Messages;
