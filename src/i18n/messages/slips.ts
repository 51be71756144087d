import type { Messages } from '../language';

/** What stands on pay slips. */
export const SLIPS = {
  sheetName: { 'en-US': 'Pay slips {month}', 'zh-CN': '工资条 {month}' },
  title: { 'en-US': 'Pay slip · {month}', 'zh-CN': '{month}工资条' },
  titleOf: { 'en-US': '{company} · Pay slip · {month}', 'zh-CN': '{company} {month}工资条' },
  place: { 'en-US': 'No.', 'zh-CN': '序号' },
  'column.item': { 'en-US': 'Item', 'zh-CN': '项目' },
  'column.amount': { 'en-US': 'Amount', 'zh-CN': '金额' },
  'column.how': { 'en-US': 'How it came about', 'zh-CN': '计算说明' },
  'person.separator': { 'en-US': ' · ', 'zh-CN': '　' },
  'person.day': { 'en-US': '{title} {day}', 'zh-CN': '{title}：{day}' },
  'how.given': { 'en-US': 'As set.', 'zh-CN': '按核定金额。' },
  'how.kpi': { 'en-US': 'From the KPI sheet.', 'zh-CN': '取自绩效表。' },
  'how.earlier': { 'en-US': 'Carried over from last month.', 'zh-CN': '上月结转。' },
  'how.reason': { 'en-US': 'Reason: {note}', 'zh-CN': '原因：{note}' },
  'how.end': { 'en-US': '.', 'zh-CN': '。' },
  'how.changed': {
    'en-US': 'Changed since. Make the pay slips again.',
    'zh-CN': '金额已变动，请重新生成工资条。',
  },
  toDate: { 'en-US': 'Year to date', 'zh-CN': '本年累计' },
  capitals: { 'en-US': 'In words', 'zh-CN': '人民币大写' },
  signature: { 'en-US': 'Received by', 'zh-CN': '签收' },
  date: { 'en-US': 'Date', 'zh-CN': '日期' },
  footer: { 'en-US': 'Confidential · &P / &N', 'zh-CN': '工资信息，请保密 · 第 &P / &N 页' },
} as const satisfies Messages;
