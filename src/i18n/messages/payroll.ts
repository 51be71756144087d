import type { Messages } from '../language';

/** Texts of the pane's view about the month's payroll, in ICU message format. */
export const payrollMessages = {
  'tabs.payroll': { 'en-US': 'Payroll', 'zh-CN': '工资' },
  'payroll.heading': { 'en-US': 'Payroll', 'zh-CN': '工资核算' },
  'payroll.opening': { 'en-US': 'Opening the payroll…', 'zh-CN': '正在打开工资核算…' },

  'payroll.start.title': { 'en-US': 'From KPI pay to net pay', 'zh-CN': '从绩效到实发' },
  'payroll.start.text': {
    'en-US':
      'Adds fixed pay and allowances to what the KPI sheets come to, and takes off insurance and tax. Every figure is a live formula. Year-to-date figures, bases and draws are carried over from last month’s payroll.',
    'zh-CN':
      '在绩效表的基础上加固定工资、津贴，扣社保、公积金和个税，全部为可追溯的公式。累计数、缴费基数和预支余额自动承接上月工资表。',
  },
  'payroll.start.button': { 'en-US': 'Set up the payroll', 'zh-CN': '设置工资核算' },
  'payroll.start.noMonth': {
    'en-US': 'First choose your lists and the month on the Build tab.',
    'zh-CN': '请先在“生成”中选择名单、业绩表和月份。',
  },
  'payroll.start.toBuild': { 'en-US': 'Go to Build', 'zh-CN': '前往“生成”' },

  'payroll.plan.title': { 'en-US': 'Payroll plan', 'zh-CN': '工资核算方案' },
  'payroll.plan.none': { 'en-US': 'No payroll', 'zh-CN': '不核算工资' },
  'payroll.plan.hint': {
    'en-US': 'For another country’s tax, duplicate the plan in the Plans tab and adapt it.',
    'zh-CN': '其他国家或地区的计税规则，可在“方案”中复制后调整。',
  },
  'payroll.plan.gone': {
    'en-US': 'The workbook has no plan “{plan}” any more. Choose another, or import it in the Plans tab.',
    'zh-CN': '本工作簿已没有方案“{plan}”。请另选方案，或在“方案”中重新导入。',
  },
  'payroll.plan.notYet': {
    'en-US': '“{title}” is not in force in {month} yet. Choose another plan.',
    'zh-CN': '“{title}”在{month}尚未执行，请另选方案。',
  },
  'payroll.plan.stays': {
    'en-US': 'Payroll sheets that were built stay as they are until you delete them.',
    'zh-CN': '已生成的工资表会保留，如不需要请自行删除。',
  },

  'payroll.sources.title': { 'en-US': 'Where the figures come from', 'zh-CN': '数据取自哪里' },
  'payroll.sources.summary': {
    'en-US': '{found, plural, =0 {none from lists} other {# from lists}}, {follows, number} carried over',
    'zh-CN': '{found, number} 项取自表格，{follows, number} 项自动承接',
  },
  'payroll.sources.find': { 'en-US': 'Find in my lists', 'zh-CN': '从表格中匹配' },
  'payroll.sources.own': { 'en-US': 'From your lists, or typed', 'zh-CN': '取自表格或手工填写' },
  'payroll.sources.follows': { 'en-US': 'Found without a list', 'zh-CN': '自动承接' },
  'payroll.sources.followsHint': {
    'en-US': 'Without a payroll of last month, as at a start mid-year, type these on the payroll work sheet.',
    'zh-CN': '没有上月工资表的（如年中启用），在工资计算表中填写。',
  },
  'payroll.sources.ownHint': {
    'en-US': 'What comes from no list is a blue cell on the payroll work sheet, and is kept there.',
    'zh-CN': '不取自表格的，在工资计算表的蓝色单元格中填写，重新生成时保留。',
  },
  'payroll.sources.typed': { 'en-US': 'Typed on the payroll work sheet', 'zh-CN': '在工资计算表中填写' },
  'payroll.sources.result': { 'en-US': 'The KPI sheets', 'zh-CN': '绩效表' },
  'payroll.sources.earlier': { 'en-US': 'Last month’s payroll', 'zh-CN': '上月工资表' },
  'payroll.sources.say.pay': {
    'en-US': 'What each person’s KPI sheet comes to, before its adjustment.',
    'zh-CN': '各人绩效表的合计（调整前）。',
  },
  'payroll.sources.say.adjustment': {
    'en-US': 'The adjustment on each person’s KPI sheet.',
    'zh-CN': '各人绩效表中的调整。',
  },
  'payroll.sources.say.earlier': {
    'en-US': '“{title}” of last month.',
    'zh-CN': '承接上月“{title}”。',
  },
  'payroll.sources.say.year': {
    'en-US': '“{title}” of last month, from 0 in January.',
    'zh-CN': '承接上月“{title}”，1 月从 0 开始。',
  },

  'payroll.rates.title': { 'en-US': 'Insurance, tax and rates', 'zh-CN': '社保、个税与标准' },
  'payroll.rates.hint': {
    'en-US': 'They stand on the Plan sheet in blue; what is built follows them.',
    'zh-CN': '均在方案表中，蓝色数字可直接修改，生成的表格随之更新。',
  },
  'payroll.rates.none': {
    'en-US':
      'All insurance rates are 0, so nothing is deducted. Fill in your city’s bases and rates on the Plan sheet.',
    'zh-CN': '社保公积金比例均为 0，目前不扣缴。请在方案表中填写当地基数上下限和比例。',
  },
  'payroll.rates.bases': {
    'en-US':
      '{people, plural, one {# person has} other {# people have}} no insurance base, so nothing is deducted for them.',
    'zh-CN': '{people, number} 人没有社保基数，不扣社保。',
  },
  'payroll.rates.open': { 'en-US': 'Go to the Plan sheet', 'zh-CN': '打开方案表' },
  'payroll.rates.write': { 'en-US': 'Put them on the Plan sheet', 'zh-CN': '写入方案表' },

  'payroll.preview.title': { 'en-US': 'Preview', 'zh-CN': '预览' },
  'payroll.preview.none': {
    'en-US': 'Once the month can be reckoned, everybody’s net pay stands here.',
    'zh-CN': '当月可以计算后，在此显示每人实发。',
  },
  'payroll.preview.allLines': { 'en-US': 'Show every line', 'zh-CN': '显示全部项目' },
  'payroll.preview.fewerLines': { 'en-US': 'Show fewer lines', 'zh-CN': '收起' },
  'payroll.total.gross': { 'en-US': 'Gross pay', 'zh-CN': '应发合计' },
  'payroll.total.deduction': { 'en-US': 'Insurance, fund and tax', 'zh-CN': '社保公积金及个税' },
  'payroll.total.net': { 'en-US': 'Net pay', 'zh-CN': '税后工资' },
  'payroll.total.adjustment': { 'en-US': 'After-tax adjustments', 'zh-CN': '税后调整' },
  'payroll.total.paid': { 'en-US': 'Paid out', 'zh-CN': '实发合计' },
  'payroll.total.employer': { 'en-US': 'Employer’s insurance and fund', 'zh-CN': '单位社保公积金' },

  'payroll.check.title': { 'en-US': 'Worth a look', 'zh-CN': '请留意' },
  'payroll.check.bonus': {
    'en-US':
      '{name}: the annual bonus of {bonus} leaves {net} after tax, and {better} would leave {betterNet}: {more} more.',
    'zh-CN': '{name}：年终奖 {bonus} 税后 {net}；若发 {better}，税后 {betterNet}，反而多 {more}。',
  },
  'payroll.check.bonusUntil': {
    'en-US': 'From {until} on, more is left again.',
    'zh-CN': '达到 {until} 后税后才不低于前者。',
  },
  'payroll.check.draw': {
    'en-US': '{name} still owes {owed} of the draw, carried over to next month.',
    'zh-CN': '{name} 尚有预支余额 {owed}，结转下月扣回。',
  },
  'payroll.check.below': {
    'en-US': '{name}: net pay is {pay}, below 0.',
    'zh-CN': '{name}：税后工资为 {pay}，低于 0。',
  },
  'payroll.check.more': { 'en-US': 'And {count, number} more.', 'zh-CN': '另有 {count, number} 条。' },
} as const satisfies Messages;
