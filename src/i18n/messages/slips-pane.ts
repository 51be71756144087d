import type { Messages } from '../language';

/** Texts of the pane about pay slips. */
export const slipsMessages = {
  'slips.title': { 'en-US': 'Pay slips', 'zh-CN': '工资条' },
  'slips.lead': {
    'en-US': 'A sheet to print, with every line and how it came about.',
    'zh-CN': '生成可打印的工资条，逐项列明金额与计算说明。',
  },
  'slips.none': {
    'en-US': 'Build the payroll first. Pay slips are made from it.',
    'zh-CN': '请先生成工资表，再制作工资条。',
  },
  'slips.who': { 'en-US': 'For', 'zh-CN': '发放对象' },
  'slips.who.all': {
    'en-US': 'Everybody ({count, plural, one {# person} other {# people}})',
    'zh-CN': '全部人员（{count} 人）',
  },
  'slips.who.some': { 'en-US': 'Chosen people', 'zh-CN': '指定人员' },
  'slips.search': { 'en-US': 'Search by name, ID or position', 'zh-CN': '按姓名、工号或岗位查找' },
  'slips.chosen': {
    'en-US': '{count, plural, =0 {Nobody chosen} one {# person chosen} other {# people chosen}}',
    'zh-CN': '{count, plural, =0 {尚未选择} other {已选 # 人}}',
  },
  'slips.choose': { 'en-US': 'Choose all found', 'zh-CN': '全选查找结果' },
  'slips.clear': { 'en-US': 'Choose nobody', 'zh-CN': '全部取消' },
  'slips.more': {
    'en-US': '{count, plural, one {# more person} other {# more people}}. Search to find them.',
    'zh-CN': '另有 {count} 人未列出，请用查找。',
  },
  'slips.notFound': { 'en-US': 'Nobody found.', 'zh-CN': '没有查到。' },
  'slips.layout': { 'en-US': 'Pages', 'zh-CN': '分页' },
  'slips.layout.together': { 'en-US': 'Several slips on a page', 'zh-CN': '一页多人' },
  'slips.layout.page': { 'en-US': 'A page for each person', 'zh-CN': '每人一页' },
  'slips.company': { 'en-US': 'Company on the slips', 'zh-CN': '抬头单位名称' },
  'slips.company.hint': { 'en-US': 'May be left blank', 'zh-CN': '可不填' },
  'slips.make': { 'en-US': 'Make pay slips', 'zh-CN': '生成工资条' },
  'slips.making': { 'en-US': 'Making pay slips…', 'zh-CN': '正在生成工资条…' },
  'slips.cancel': { 'en-US': 'Cancel', 'zh-CN': '取消' },
  'slips.made': {
    'en-US': '{count, plural, one {# pay slip stands} other {# pay slips stand}} on “{sheet}”.',
    'zh-CN': '已生成 {count} 份工资条，见“{sheet}”表。',
  },
  'slips.open': { 'en-US': 'Open the sheet', 'zh-CN': '打开该表' },
  'slips.undo': { 'en-US': 'Undo', 'zh-CN': '撤销' },
  'slips.undone': { 'en-US': 'The pay slips are as they were before.', 'zh-CN': '已恢复到生成之前。' },
  'slips.cancelled': { 'en-US': 'Cancelled. Nothing was changed.', 'zh-CN': '已取消，工作簿没有改动。' },
  'excel.slipsNoPayroll': {
    'en-US': 'There is no payroll of {month} yet. Build the month with its payroll, then make the pay slips.',
    'zh-CN': '{month} 还没有工资表。请先生成当月及工资表，再生成工资条。',
  },
  'excel.slipsMissing': {
    'en-US':
      '{name} {count, plural, =1 {is} =2 {and 1 other are} other {and others are}} not on the sheet “{sheet}”, or cannot be told from somebody else there. Build the month again, then make the pay slips.',
    'zh-CN':
      '“{sheet}”表中没有{name}{count, plural, =1 {} other {等 # 人}}，或与他人无法区分。请重新生成当月后再生成工资条。',
  },
  'excel.slipsOutdated': {
    'en-US':
      '“{title}” of {name} on the sheet “{sheet}” is not what the lists and plans come to by now. Build the month again, then make the pay slips.',
    'zh-CN': '“{sheet}”表中{name}的“{title}”与现有名单和方案的计算结果不一致。请重新生成当月后再生成工资条。',
  },
  'excel.slipsTooMany': {
    'en-US':
      'That makes {pages} pages; Excel breaks a sheet into {most} at most. Choose fewer people, or several slips on a page.',
    'zh-CN': '共需 {pages} 页，而 Excel 一张表最多 {most} 页。请减少人员，或选择一页多人。',
  },
} as const satisfies Messages;
