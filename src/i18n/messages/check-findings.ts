import type { Messages } from '../language';

/** What is found when a month is checked. Amounts come with two decimals. */
export const CHECK_FINDINGS = {
  'twice.id': {
    'en-US': '{name}: ID {id} is paid in {count} rows. Keep one, or build the month again.',
    'zh-CN': '{name}：工号 {id} 出现在 {count} 行，重复发放。请只留一行，或重新生成本月表格。',
  },
  'twice.name': {
    'en-US': '{name} is paid in {count} rows without an ID to tell them apart. Keep one, or add IDs.',
    'zh-CN': '{name}出现在 {count} 行，且没有工号可区分。请只留一行，或补填工号。',
  },
  'twice.sameName': {
    'en-US': '{count} people are called {name} ({ids}). Make sure that they are not one person.',
    'zh-CN': '有 {count} 人同名：{name}（{ids}）。请确认不是同一人。',
  },
  'twice.account': {
    'en-US': '“{column}” is the same for {names}. Each person needs an own one.',
    'zh-CN': '{names} 的“{column}”相同。请核对，每人应各不相同。',
  },
  'unpaid.noRow': {
    'en-US': '{name} is on the people list and on no sheet of the month. Build the month again.',
    'zh-CN': '{name}在人员名单中，但本月表格中没有。请重新生成本月表格。',
  },
  'unpaid.zero': {
    'en-US': '{name} is paid nothing ({sheet}).',
    'zh-CN': '{name}的金额为零（{sheet}）。',
  },
  'unpaid.gone': {
    'en-US': '{name} is paid on {sheet} and is no longer on the people list. Build the month again.',
    'zh-CN': '{name}已不在人员名单中，但仍在“{sheet}”中计发。请重新生成本月表格。',
  },
  'unpaid.offPayroll': {
    'en-US': '{name} is on a KPI sheet and not on the payroll. Build the month again.',
    'zh-CN': '{name}在绩效表中，但不在工资计算表中。请重新生成本月表格。',
  },
  'amount.belowZero': {
    'en-US': '{name}: {title} is {amount}, below zero.',
    'zh-CN': '{name}：{title}为 {amount}，小于零。',
  },
  'amount.aboveCap': {
    'en-US': '{name}: {title} is {amount}, above your limit of {cap}.',
    'zh-CN': '{name}：{title}为 {amount}，超过上限 {cap}。',
  },
  'sheet.unreadable': {
    'en-US': '{sheet} has lost its column title “{title}”, so that the month cannot be checked. Write it back.',
    'zh-CN': '“{sheet}”缺少列标题“{title}”，无法检查。请补回该标题。',
  },
  'cells.error': {
    'en-US': '{name}: {title} shows {value}.',
    'zh-CN': '{name}：{title}显示 {value}。',
  },
  'cells.text': {
    'en-US': '{name}: {title} holds the text {value}, which counts as nothing. Type it as a number.',
    'zh-CN': '{name}：{title}的 {value} 是文本，不参与计算。请改为数字。',
  },
  'formula.overwritten': {
    'en-US': '{name}: {title} holds {value} where a formula belongs.',
    'zh-CN': '{name}：{title}的公式被改成了 {value}。',
  },
  'formula.overwrittenHead': {
    'en-US': '{title} holds {value} where a formula belongs.',
    'zh-CN': '{title}的公式被改成了 {value}。',
  },
  'payroll.noRates': {
    'en-US':
      'All insurance rates are 0, so that nothing is deducted. Fill in your city’s rates on the sheet “{sheet}”.',
    'zh-CN': '社保公积金比例全部为 0，未作扣缴。请在“{sheet}”表中按当地标准填写。',
  },
  'payroll.noReason': {
    'en-US': '{name}: {title} of {amount} without a reason. Write it into the note.',
    'zh-CN': '{name}：{title} {amount}，未写原因。请在备注中注明。',
  },
  'payroll.raises': {
    'en-US': '{name}: {title} of {amount} is below zero, which raises the pay. Type it above zero.',
    'zh-CN': '{name}：{title} {amount} 为负数，会增加工资。请填正数。',
  },
  'payroll.bonusRange': {
    'en-US': '{name}: of a bonus of {bonus}, taxed apart, {net} is left. With {better} it would be {betterNet}.',
    'zh-CN': '{name}：年终奖 {bonus} 单独计税，税后 {net}；若发 {better}，税后为 {betterNet}，反而更多。',
  },
  'payroll.drawOwed': {
    'en-US': '{name} owes {owed} of draws, more than a month’s draw of {draw}.',
    'zh-CN': '{name}的预支余额 {owed}，已超过每月预支额 {draw}。',
  },
  'closed.changed': {
    'en-US': '{sheet} of {month}, closed on {date}, shows other values than it was closed with.',
    'zh-CN': '“{sheet}”（{month}，已于 {date} 结账）的数值与结账时不同。',
  },
  'closed.gone': {
    'en-US': '{sheet} of {month}, closed on {date}, was deleted.',
    'zh-CN': '“{sheet}”（{month}，已于 {date} 结账）已被删除。',
  },
  'closed.unprotected': {
    'en-US': '{sheet} of {month}, closed on {date}, is no longer protected.',
    'zh-CN': '“{sheet}”（{month}，已于 {date} 结账）的保护已被解除。',
  },
} as const satisfies Messages;

export type CheckKey = keyof typeof CHECK_FINDINGS;
