import type { Messages } from '../language';

/** What stands on the sheets of a payroll. */
export const PAYROLL_SHEETS = {
  'work.sheetName': { 'en-US': 'Payroll work {month}', 'zh-CN': '工资计算 {month}' },
  'work.title': { 'en-US': 'Payroll, worked out · {month}', 'zh-CN': '{month}工资计算表' },
  'work.origin': {
    'en-US':
      'Blue figures are typed here and kept when the month is built again. Rates stand on the sheet “{sheet}” (in force from {month}).',
    'zh-CN': '蓝色数字在此填写，重新生成时保留。费率在“{sheet}”表中修改（自 {month} 起执行）。',
  },
  'work.net': { 'en-US': 'Net pay', 'zh-CN': '税后工资' },
  'work.adjustment': { 'en-US': 'After-tax adjustment', 'zh-CN': '税后调整' },
  'work.paid': { 'en-US': 'Paid out', 'zh-CN': '实发工资' },
  'sheet.name': { 'en-US': 'Payroll {month}', 'zh-CN': '工资表 {month}' },
  'sheet.title': { 'en-US': 'Payroll · {month}', 'zh-CN': '{month}工资表' },
  'sheet.origin': {
    'en-US': 'Every figure is worked out on the sheet “{sheet}”; double-click a cell to follow it.',
    'zh-CN': '各项金额均由“{sheet}”表计算得出，双击单元格可追溯。',
  },
  'approval.prepared': { 'en-US': 'Prepared by', 'zh-CN': '制表' },
  'approval.checked': { 'en-US': 'Checked by', 'zh-CN': '复核' },
  'approval.approved': { 'en-US': 'Approved by', 'zh-CN': '批准' },
  'approval.date': { 'en-US': 'Date', 'zh-CN': '日期' },
} as const satisfies Messages;
