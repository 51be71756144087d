import type { Messages } from '../language';

/** What the name of a copy without formulas ends with; a second copy of a sheet has a number. */
export const FROZEN_NAMES = {
  first: { 'en-US': ' (values)', 'zh-CN': '（数值）' },
  more: { 'en-US': ' (values {number})', 'zh-CN': '（数值{number}）' },
} as const satisfies Messages;

/** Texts of the pane about copies of sheets without formulas, in ICU message format. */
export const freezeMessages = {
  'freeze.menu': { 'en-US': 'Freeze to values…', 'zh-CN': '固化为数值…' },
  'freeze.opening': { 'en-US': 'Opening…', 'zh-CN': '正在打开…' },
  'freeze.title': { 'en-US': 'Freeze to values', 'zh-CN': '固化为数值' },
  'freeze.why': {
    'en-US': 'Copies sheets without their formulas, for people who do not have Paysheet. The sheets themselves stay.',
    'zh-CN': '复制所选工作表，只保留数值和格式，供未安装 Paysheet 的同事查看。原工作表不变。',
  },
  'freeze.sheets': { 'en-US': 'Sheets to copy', 'zh-CN': '要复制的工作表' },
  'freeze.hidden': { 'en-US': '{sheet} (hidden)', 'zh-CN': '{sheet}（已隐藏）' },
  'freeze.reading': { 'en-US': 'Looking through the workbook…', 'zh-CN': '正在读取工作簿…' },
  'freeze.none': {
    'en-US': 'There is nothing to copy: every sheet is empty.',
    'zh-CN': '没有可复制的内容：所有工作表都是空的。',
  },
  'freeze.make': {
    'en-US': '{count, plural, =0 {Make copies} one {Make # copy} other {Make # copies}}',
    'zh-CN': '{count, plural, =0 {生成副本} other {生成 # 份副本}}',
  },
  'freeze.working': { 'en-US': 'Copying… {done}', 'zh-CN': '正在复制… {done}' },
  'freeze.cancel': { 'en-US': 'Cancel', 'zh-CN': '取消' },
  'freeze.stop': { 'en-US': 'Stop', 'zh-CN': '停止' },
  'freeze.close': { 'en-US': 'Close', 'zh-CN': '关闭' },
  'freeze.tryAgain': { 'en-US': 'Try again', 'zh-CN': '重试' },
  'freeze.stopped': {
    'en-US': 'Stopped. The copies made so far have been removed.',
    'zh-CN': '已停止，已生成的副本均已删除。',
  },
  'freeze.done': {
    'en-US':
      '{count, plural, one {# copy was made. “Undo last build” in the menu removes it.} other {# copies were made. “Undo last build” in the menu removes them.}}',
    'zh-CN': '已生成 {count} 份副本。如不需要，可在菜单中选择“撤销上次生成”。',
  },
  'freeze.goTo': { 'en-US': 'Go to {sheet}', 'zh-CN': '转到“{sheet}”' },
} as const satisfies Messages;
