import type { Messages } from '../language';

/** Texts of the pane about what building a month again would change, in ICU message format. */
export const changesMessages = {
  'changes.title': { 'en-US': 'What building changes', 'zh-CN': '重新生成的变动' },
  'changes.opening': { 'en-US': 'Comparing with the sheets…', 'zh-CN': '正在与现有表格比对…' },
  'changes.none': {
    'en-US': 'Nothing: the sheets already show what building would write.',
    'zh-CN': '无变动：现有表格已是最新结果。',
  },
  'changes.pending': {
    'en-US': 'Excel is still calculating. The comparison follows by itself.',
    'zh-CN': 'Excel 仍在计算，算完后自动比对。',
  },
  'changes.summary': {
    'en-US': '{count, plural, one {# person} other {# people}}, {difference}',
    'zh-CN': '{count} 人，{difference}',
  },
  'changes.samePay': { 'en-US': 'pay stays the same', 'zh-CN': '应发不变' },
  'changes.total': { 'en-US': 'Pay in total', 'zh-CN': '应发总额' },
  'changes.fromTo': { 'en-US': '{before} → {after}', 'zh-CN': '{before} → {after}' },
  'changes.blank': { 'en-US': 'blank', 'zh-CN': '空' },
  'changes.noFigure': { 'en-US': 'no figure', 'zh-CN': '无数值' },
  'changes.new': { 'en-US': 'New on the sheets', 'zh-CN': '新增人员' },
  'changes.gone': { 'en-US': 'No longer listed', 'zh-CN': '已不在名单中' },
  'changes.moved': { 'en-US': 'Paid by another plan or position', 'zh-CN': '岗位或适用方案变动' },
  'changes.payroll': { 'en-US': 'Payroll', 'zh-CN': '工资表' },
  'changes.why.figure': { 'en-US': '{title}: {before} → {after}', 'zh-CN': '{title}：{before} → {after}' },
  'changes.why.choice': {
    'en-US': '{title} is taken from elsewhere: {before} → {after}',
    'zh-CN': '{title}改了取数来源：{before} → {after}',
  },
  'changes.why.records': { 'en-US': 'New records: {title}', 'zh-CN': '明细变动：{title}' },
  'changes.why.rate': { 'en-US': 'Rate changed: {title}', 'zh-CN': '标准已改：{title}' },
  'changes.why.rule': { 'en-US': 'The plan works it out differently: {title}', 'zh-CN': '方案公式已改：{title}' },
  'changes.why.overwritten': {
    'en-US': 'The formula was typed over: {title}',
    'zh-CN': '公式曾被手工改成数值：{title}',
  },
  'changes.why.others': { 'en-US': 'Figures of others in the plan changed', 'zh-CN': '同一方案其他人员的数据变动' },
  'changes.why.stale': { 'en-US': 'The sheet does not show it yet', 'zh-CN': '表格尚未更新' },
  'changes.moreFigures': {
    'en-US': '{count, plural, one {# more figure} other {# more figures}}',
    'zh-CN': '另有 {count} 项',
  },
  'changes.showMore': { 'en-US': 'Show {count} more', 'zh-CN': '再显示 {count} 人' },
} as const satisfies Messages;
