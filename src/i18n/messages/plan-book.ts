import type { Messages } from '../language';

/** What stands on the sheets of pay plans, and what can be wrong with the figures on them. */
export const PLAN_BOOK = {
  'book.title': { 'en-US': 'Pay plans', 'zh-CN': '薪酬方案' },
  'book.intro': {
    'en-US': 'Blue figures are yours to change. Every KPI sheet under the plan follows at once.',
    'zh-CN': '蓝色数字可以修改，使用该方案的绩效表随之更新。',
  },
  'book.version': { 'en-US': 'In force from {month} · {plan}', 'zh-CN': '自 {month} 起执行 · {plan}' },
  'book.item': { 'en-US': 'Item', 'zh-CN': '项目' },
  'book.figure': { 'en-US': 'Figure', 'zh-CN': '标准' },
  'book.unit': { 'en-US': 'Unit', 'zh-CN': '单位' },
  'book.note': { 'en-US': 'Note', 'zh-CN': '说明' },
  'book.spare': { 'en-US': 'Blank rows are for tiers of your own.', 'zh-CN': '空行可增加档位。' },
  'book.none': { 'en-US': 'This plan has no figures to change.', 'zh-CN': '本方案没有可调整的参数。' },
  'book.rule.figure': { 'en-US': 'A figure, without letters.', 'zh-CN': '请填数字，不要带文字。' },
  'book.rule.choice': { 'en-US': 'One of the choices in the list.', 'zh-CN': '请从列表中选择。' },
  'book.rule.date': { 'en-US': 'A date.', 'zh-CN': '请填日期。' },

  'damage.number': {
    'en-US': '{cell}: {found} is no figure for “{title}”. Type a number.',
    'zh-CN': '{cell}：“{title}”处的{found}不是数字，请改填数字。',
  },
  'damage.blank': {
    'en-US': '{cell}: a figure of “{title}” is missing. Type it.',
    'zh-CN': '{cell}：“{title}”缺少数字，请补填。',
  },
  'damage.gap': {
    'en-US': '{cell}: a blank row inside “{title}”. Move the rows below it up.',
    'zh-CN': '{cell}：“{title}”中间有空行，请将下方各档上移。',
  },
  'damage.order': {
    'en-US': '{cell}: {from} is not above {previous} in the row before (“{title}”). Thresholds must rise.',
    'zh-CN': '{cell}：“{title}”的起点 {from} 不大于上一档的 {previous}，起点须逐档递增。',
  },
  'damage.empty': {
    'en-US': '{cell}: the table “{title}” has no rows. Type at least one.',
    'zh-CN': '{cell}：“{title}”没有任何档位，请至少填写一行。',
  },
  'damage.outside': {
    'en-US': '{cell}: this row is below the table “{title}” and does not count. Restore the table, which takes it in.',
    'zh-CN': '{cell}：该行在“{title}”表格范围之外，不参与计算；恢复后将纳入表格。',
  },
  'damage.columns': {
    'en-US': '{cell}: the table “{title}” has {found} columns, and needs {needed}. Restore it.',
    'zh-CN': '{cell}：“{title}”现有 {found} 列，应为 {needed} 列，请恢复。',
  },
  'damage.label': {
    'en-US': '{cell}: “{label}” is missing from “{title}”. Restore it.',
    'zh-CN': '{cell}：“{title}”缺少“{label}”，请恢复。',
  },
  'damage.table': {
    'en-US': '{cell}: the table “{title}” cannot be used. {reason}',
    'zh-CN': '{cell}：“{title}”无法使用。{reason}',
  },
  'damage.name': {
    'en-US': '{cell}: the name {name} of “{title}” is gone, so formulas cannot find it. Restore it.',
    'zh-CN': '{cell}：“{title}”的名称 {name} 已被删除，公式无法引用，请恢复。',
  },
  'damage.missing': {
    'en-US': '{cell}: “{title}” is missing from “{plan}”. Restore it.',
    'zh-CN': '{cell}：“{plan}”缺少“{title}”，请恢复。',
  },
  'damage.block': {
    'en-US': '{sheet}: the figures of “{plan}” from {month} are missing. Restore them.',
    'zh-CN': '{sheet}：缺少“{plan}”（自 {month} 起执行）的参数，请恢复。',
  },

  'damage.weightsUnder': {
    'en-US': '{cell}: the weights of “{plan}” add up to {total} %: {off} % are missing. Correct them.',
    'zh-CN': '{cell}：“{plan}”的权重合计 {total}%，还差 {off}%，请更正。',
  },
  'damage.weightsOver': {
    'en-US': '{cell}: the weights of “{plan}” add up to {total} %: {off} % too much. Correct them.',
    'zh-CN': '{cell}：“{plan}”的权重合计 {total}%，超出 {off}%，请更正。',
  },
  'weights.total': { 'en-US': 'Weights in all', 'zh-CN': '权重合计' },
  'weights.missing': { 'en-US': 'Missing: ', 'zh-CN': '还差 ' },
  'weights.over': { 'en-US': 'Too much: ', 'zh-CN': '超出 ' },

  'kpi.sheetName': { 'en-US': 'KPI {month} {plan}', 'zh-CN': '绩效 {month} {plan}' },
  'kpi.title': { 'en-US': '{plan} · {month}', 'zh-CN': '{month}绩效考核表 · {plan}' },
  'kpi.origin': {
    'en-US': 'Rules in force from {month}; rates on the sheet {sheet}.',
    'zh-CN': '执行 {month} 起的规则，标准见“{sheet}”表。',
  },
  'kpi.first': { 'en-US': 'From', 'zh-CN': '月初' },
  'kpi.last': { 'en-US': 'To', 'zh-CN': '月末' },
  'kpi.payByPlan': { 'en-US': 'Pay by the plan', 'zh-CN': '方案应发' },
  'records.sheetName': { 'en-US': 'Records {month} {plan}', 'zh-CN': '明细 {month} {plan}' },
  'records.title': { 'en-US': 'Records · {plan} · {month}', 'zh-CN': '{month}业务明细 · {plan}' },
  'records.intro': {
    'en-US': 'One row for each. To add one, insert it between two rows of the same person, or build the month again.',
    'zh-CN': '逐笔填写。增加时，请插入到同一人的两行之间，或重新生成本月表格。',
  },
  'records.kept': {
    'en-US': 'Kept from people no longer listed (not paid)',
    'zh-CN': '已不在名单中的人员的明细（不计发）',
  },
  'records.each': { 'en-US': 'For each {unit}', 'zh-CN': '逐{unit}明细' },
  'summary.sheetName': { 'en-US': 'Pay {month}', 'zh-CN': '薪酬汇总 {month}' },
  'summary.title': { 'en-US': 'Pay of {month}', 'zh-CN': '{month}薪酬汇总' },
  'summary.origin': {
    'en-US': 'Every figure is a link to the KPI sheet of its plan.',
    'zh-CN': '各项数据均链接自相应方案的绩效表。',
  },
  'summary.plan': { 'en-US': 'Plan', 'zh-CN': '方案' },

  'ranking.title': { 'en-US': 'Ranking by position', 'zh-CN': '岗位排名' },
  'ranking.about': {
    'en-US': 'By score where the plan has one, otherwise by pay. Whoever has no figure is not ranked.',
    'zh-CN': '有考核得分的按得分，其余按应发金额；无数据的人员不参与排名。',
  },
  'ranking.people': { 'en-US': 'People', 'zh-CN': '人数' },
  'ranking.best': { 'en-US': 'Best', 'zh-CN': '第一名' },
  'ranking.last': { 'en-US': 'Last', 'zh-CN': '末位' },
  'ranking.highest': { 'en-US': 'Highest', 'zh-CN': '最高' },
  'ranking.lowest': { 'en-US': 'Lowest', 'zh-CN': '最低' },
  'ranking.mean': { 'en-US': 'Mean', 'zh-CN': '平均' },
  'ranking.and': { 'en-US': ', ', 'zh-CN': '、' },
} as const satisfies Messages;
