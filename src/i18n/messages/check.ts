import type { Messages } from '../language';

/** Texts of the pane's view that checks a month, in ICU message format. */
export const checkMessages = {
  'tabs.check': { 'en-US': 'Check', 'zh-CN': '检查' },
  'check.heading': { 'en-US': 'Check the month', 'zh-CN': '发放前检查' },
  'check.opening': { 'en-US': 'Opening the checks…', 'zh-CN': '正在打开检查…' },
  'check.checking': { 'en-US': 'Checking {month}…', 'zh-CN': '正在检查 {month}…' },
  'check.run': { 'en-US': 'Check {month}', 'zh-CN': '检查 {month}' },
  'check.nothing': {
    'en-US': 'Nothing to check yet. Build a month first; its sheets are then checked here before they are paid.',
    'zh-CN': '还没有可检查的表格。请先生成当月表格，再在此核对后发放。',
  },
  'check.goBuild': { 'en-US': 'Go to Build', 'zh-CN': '前往生成' },
  'check.inOrder': { 'en-US': 'All in order', 'zh-CN': '未发现问题' },
  'check.pending': {
    'en-US': 'Excel is still calculating. This is checked again by itself.',
    'zh-CN': 'Excel 仍在计算，算完后自动重新检查。',
  },
  'check.covered': {
    'en-US':
      '{people, plural, one {# person} other {# people}} on {sheets, plural, one {# sheet} other {# sheets}} of {month}: paid twice or not at all, amounts, formulas, texts, lists, rates and closed months.',
    'zh-CN':
      '{month} 共 {people} 人、{sheets} 张表：已核对重复与漏发、金额、公式、文本数字、数据来源、标准及已结账月份。',
  },
  'check.findings': { 'en-US': 'To look at', 'zh-CN': '需要处理' },
  'check.formulas': {
    'en-US': '{count, plural, one {# formula typed over} other {# formulas typed over}}',
    'zh-CN': '{count} 处公式被改成数值',
  },
  'check.restore': { 'en-US': 'Restore', 'zh-CN': '恢复公式' },
  'check.restoreOf': { 'en-US': 'Restore {address}', 'zh-CN': '恢复 {address} 的公式' },
  'check.restoreAll': { 'en-US': 'Restore all', 'zh-CN': '全部恢复' },
  'check.restoring': { 'en-US': 'Restoring…', 'zh-CN': '正在恢复…' },
  'check.buildRestores': {
    'en-US': 'Rows or columns have changed since. Building the month writes these formulas anew.',
    'zh-CN': '表格的行或列已有变动，重新生成本月表格即可恢复这些公式。',
  },
  'check.restored': {
    'en-US':
      '{count, plural, =0 {The formulas are back already.} one {# formula is back.} other {# formulas are back.}}',
    'zh-CN': '{count, plural, =0 {公式已恢复，无需处理。} other {已恢复 # 处公式。}}',
  },
  'check.undo': { 'en-US': 'Undo', 'zh-CN': '撤销' },
  'check.undone': { 'en-US': 'The cells are as they were before.', 'zh-CN': '单元格已恢复原状。' },
  'check.more': { 'en-US': 'And {count, number} more.', 'zh-CN': '另有 {count, number} 项。' },
  'check.limits': { 'en-US': 'What to show', 'zh-CN': '提示条件' },
  'check.percent': { 'en-US': 'Difference from last month, at least (%)', 'zh-CN': '与上月相差不少于（%）' },
  'check.amount': { 'en-US': 'and at least (amount)', 'zh-CN': '且金额不少于' },
  'check.cap': { 'en-US': 'Most that anybody is paid (0 for no limit)', 'zh-CN': '个人金额上限（0 为不设上限）' },
  'check.comparison': { 'en-US': 'Beside {month}', 'zh-CN': '与 {month} 对比' },
  'check.noEarlier': {
    'en-US': 'This workbook has no sheets of {month} to compare with.',
    'zh-CN': '本工作簿中没有 {month} 的表格，无法对比。',
  },
  'check.alike': {
    'en-US': 'Nobody’s amounts differ by as much as that, and nobody came or went.',
    'zh-CN': '没有人的金额超过提示条件，也没有人员增减。',
  },
  'check.line': { 'en-US': 'Line', 'zh-CN': '项目' },
  'check.last': { 'en-US': 'Before', 'zh-CN': '上月' },
  'check.now': { 'en-US': 'Now', 'zh-CN': '本月' },
  'check.difference': { 'en-US': 'Difference', 'zh-CN': '差额' },
  'check.joined': { 'en-US': 'Not there the month before', 'zh-CN': '上月没有' },
  'check.left': { 'en-US': 'No longer there', 'zh-CN': '本月没有' },
  'check.onPayroll': { 'en-US': '{name} · payroll', 'zh-CN': '{name} · 工资' },
  'check.showMore': { 'en-US': 'Show {count} more', 'zh-CN': '再显示 {count} 人' },
} as const satisfies Messages;
