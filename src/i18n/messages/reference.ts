import type { Messages } from '../language';

/** The words of the generated reference of functions, `docs/functions.md`. */
export const REFERENCE_MESSAGES = {
  title: { 'en-US': 'Paysheet’s functions', 'zh-CN': 'Paysheet 函数参考' },
  otherLanguage: { 'en-US': '中文', 'zh-CN': 'English' },
  intro: {
    'en-US':
      'Typed in cells like Excel’s own. A number counts as the decimal that its 15 digits spell, and results are not rounded: round where pay is paid. An argument marked … takes one cell or a range; a range spills results of its own shape, each with its own error. Optional arguments stand in brackets.',
    'zh-CN':
      '与 Excel 自带函数一样在单元格中输入。数值按其 15 位有效数字取值，结果不做舍入，请在发放处舍入。带“…”的参数可选一个单元格或一个区域，选择区域时溢出同形状的结果，错误只出现在各自的单元格。方括号内的参数可省略。',
  },
  namespace: {
    'en-US':
      'Where your installation uses a namespace, it stands before every name: `ACME.COMMISSION(…)`. The pane writes it for you.',
    'zh-CN': '如果安装时设置了命名空间，须写在函数名之前：`ACME.COMMISSION(…)`。任务窗格会自动写好。',
  },
  'group.commission': { 'en-US': 'Commissions', 'zh-CN': '提成' },
  'group.target': { 'en-US': 'Targets and scores', 'zh-CN': '目标与考核' },
  'group.bonus': { 'en-US': 'Bonuses', 'zh-CN': '奖金' },
  'group.pay': { 'en-US': 'Pay', 'zh-CN': '工资' },
  argument: { 'en-US': 'Argument', 'zh-CN': '参数' },
  meaning: { 'en-US': 'Meaning', 'zh-CN': '含义' },
  unit: { 'en-US': 'Unit', 'zh-CN': '单位' },
  blank: { 'en-US': 'Left out or blank', 'zh-CN': '省略或空白' },
  'blank.each': { 'en-US': 'a blank cell gives a blank', 'zh-CN': '空白单元格得空白' },
  'blank.fallback': { 'en-US': 'counts as {value}', 'zh-CN': '视为 {value}' },
  'blank.none': { 'en-US': 'none', 'zh-CN': '不设' },
  'blank.required': { 'en-US': 'must be there', 'zh-CN': '必填' },
  values: { 'en-US': 'Values of {argument}', 'zh-CN': '{argument}的取值' },
  value: { 'en-US': 'Value', 'zh-CN': '取值' },
  also: { 'en-US': 'Also understood', 'zh-CN': '也可写作' },
  separator: { 'en-US': ', ', 'zh-CN': '、' },
  examples: { 'en-US': 'Examples', 'zh-CN': '示例' },
  formula: { 'en-US': 'Formula', 'zh-CN': '公式' },
  result: { 'en-US': 'Result', 'zh-CN': '结果' },
  mistakes: { 'en-US': 'What it refuses', 'zh-CN': '会报错的情形' },
  error: { 'en-US': 'Error', 'zh-CN': '错误' },
  message: { 'en-US': 'Message', 'zh-CN': '提示' },
  notes: { 'en-US': 'Good to know', 'zh-CN': '说明' },
} as const satisfies Messages;
