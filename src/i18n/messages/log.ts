import type { Messages } from '../language';

/** What stands on the log of closed months. */
export const LOG = {
  'log.sheetName': { 'en-US': 'Log', 'zh-CN': '日志' },
  'log.title': { 'en-US': 'Closed and reopened months', 'zh-CN': '结账日志' },
  'log.origin': {
    'en-US': 'A row is added whenever a month is closed or reopened. Equal fingerprints mean equal figures.',
    'zh-CN': '每次结账或反结账自动追加一行。指纹相同，数据即相同。',
  },
  'log.when': { 'en-US': 'When', 'zh-CN': '时间' },
  'log.utc': { 'en-US': 'When (UTC)', 'zh-CN': '时间（UTC）' },
  'log.what': { 'en-US': 'What', 'zh-CN': '操作' },
  'log.month': { 'en-US': 'Month', 'zh-CN': '月份' },
  'log.people': { 'en-US': 'People', 'zh-CN': '人数' },
  'log.gross': { 'en-US': 'Gross pay', 'zh-CN': '应发合计' },
  'log.paid': { 'en-US': 'Paid out', 'zh-CN': '实发合计' },
  'log.plans': { 'en-US': 'Plans · in force from · mark', 'zh-CN': '方案 · 执行起始 · 校验码' },
  'log.inputs': { 'en-US': 'Fingerprint of the lists', 'zh-CN': '原始数据指纹' },
  'log.fingerprint': { 'en-US': 'Fingerprint of the sheets', 'zh-CN': '月度表格指纹' },
  'log.sheets': { 'en-US': 'Sheets', 'zh-CN': '工作表' },
  'log.reason': { 'en-US': 'Reason', 'zh-CN': '原因' },
  'log.closed': { 'en-US': 'Closed', 'zh-CN': '结账' },
  'log.reopened': { 'en-US': 'Reopened', 'zh-CN': '反结账' },
  'log.changed': { 'en-US': 'Cells changed while closed: {count}', 'zh-CN': '结账期间被改动的单元格：{count} 个' },
} as const satisfies Messages;
