import type { Messages } from '../language';

/** Texts of the pane about closing and reopening a month, in ICU message format. */
export const closeMessages = {
  'close.title': { 'en-US': 'Close the month', 'zh-CN': '结账' },
  'close.hint': {
    'en-US':
      'Closing keeps the figures of the month’s sheets without their formulas, protects the sheets and adds a row to the log. Reopening brings the formulas back.',
    'zh-CN': '结账后，当月各表只保留数值并加保护，同时在日志中登记；反结账可恢复公式。',
  },
  'close.open': { 'en-US': '{month} is open.', 'zh-CN': '{month} 未结账。' },
  'close.closed': { 'en-US': '{month} is closed since {date}.', 'zh-CN': '{month} 已于 {date} 结账。' },
  'close.notBuilt': { 'en-US': 'Build {month} first, then close it.', 'zh-CN': '请先生成 {month}，再结账。' },
  'close.close': { 'en-US': 'Close {month}', 'zh-CN': '{month} 结账' },
  'close.ask': {
    'en-US':
      'Close {month}? {sheets, plural, one {# sheet} other {# sheets}}, {people, plural, one {# person} other {# people}}, {isPaid, select, yes {gross pay {gross}, paid out {paid}} other {pay {gross}}}. The last build can then no longer be undone.',
    'zh-CN':
      '确定将 {month} 结账？共 {sheets} 张表、{people} 人，应发合计 {gross}{isPaid, select, yes {，实发合计 {paid}} other {}}。结账后不能再“撤销上次生成”。',
  },
  'close.looking': { 'en-US': 'Looking through {month}…', 'zh-CN': '正在检查 {month}…' },
  'close.errors': {
    'en-US': 'Put right before closing ({count})',
    'zh-CN': '结账前请更正（{count}）',
  },
  'close.error': { 'en-US': 'Shows {value}.', 'zh-CN': '显示 {value}。' },
  'close.locked': {
    'en-US': '“{sheet}” is protected. Choose Review > Unprotect Sheet.',
    'zh-CN': '工作表“{sheet}”受保护。请点“审阅”>“撤消工作表保护”。',
  },
  'close.again': { 'en-US': 'Check again', 'zh-CN': '重新检查' },
  'close.changes': { 'en-US': 'Changed after closing ({count})', 'zh-CN': '结账后有改动（{count}）' },
  'close.working.close': { 'en-US': 'Closing {month}…', 'zh-CN': '{month} 正在结账…' },
  'close.working.reopen': { 'en-US': 'Reopening {month}…', 'zh-CN': '{month} 正在反结账…' },
  'close.cancel': { 'en-US': 'Cancel', 'zh-CN': '取消' },
  'close.cancelled': {
    'en-US': 'Cancelled. The workbook is as it was.',
    'zh-CN': '已取消，工作簿保持原样。',
  },
  'close.done.close': {
    'en-US': '{month} is closed: {sheets, plural, one {# sheet} other {# sheets}} protected.',
    'zh-CN': '{month} 已结账，{sheets} 张表已保护。',
  },
  'close.done.reopen': {
    'en-US':
      '{month} is open again.{left, plural, =0 {} one { # cell changed since closing was left as it is.} other { # cells changed since closing were left as they are.}}{gone, plural, =0 {} one { # sheet was gone.} other { # sheets were gone.}}',
    'zh-CN':
      '{month} 已反结账。{left, plural, =0 {} other {结账后改动过的 # 个单元格保持不变。}}{gone, plural, =0 {} other {有 # 张表已被删除。}}',
  },
  'close.log': { 'en-US': 'Show the log', 'zh-CN': '查看日志' },
  'close.list': { 'en-US': 'Closed months', 'zh-CN': '已结账月份' },
  'close.entry': {
    'en-US': 'Closed on {date} · {people, plural, one {# person} other {# people}}',
    'zh-CN': '{date} 结账 · {people} 人',
  },
  'close.reopen': { 'en-US': 'Reopen', 'zh-CN': '反结账' },
  'close.reopenMonth': { 'en-US': 'Reopen {month}', 'zh-CN': '{month} 反结账' },
  'close.reason': { 'en-US': 'Why is {month} reopened? (goes to the log)', 'zh-CN': '{month} 反结账原因（记入日志）' },
} as const satisfies Messages;
