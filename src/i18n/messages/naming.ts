import type { Messages } from '../language';

/** Texts of the pane about formulas that write our functions under another name, in ICU message format. */
export const namingMessages = {
  'naming.found': {
    'en-US':
      '{count, plural, one {# formula} other {# formulas}}{sheets, plural, =0 { in defined names} one { on # sheet} other { on # sheets}} {count, plural, one {is} other {are}} written as {now}(…). This installation writes {then}(…).',
    'zh-CN':
      '{sheets, plural, =0 {名称中} other {# 张工作表中}}有 {count} 个公式写作 {now}(…)，而这里安装的加载项写作 {then}(…)。',
  },
  'naming.rewrite': { 'en-US': 'Rewrite', 'zh-CN': '改写' },
  'naming.notNow': { 'en-US': 'Not now', 'zh-CN': '暂不' },
  'naming.working.rewrite': { 'en-US': 'Rewriting formulas… {done}', 'zh-CN': '正在改写公式… {done}' },
  'naming.working.repair': { 'en-US': 'Repairing formulas… {done}', 'zh-CN': '正在修复公式… {done}' },
  'naming.done.repair': {
    'en-US':
      '{count, plural, =0 {Every formula is in order.} one {# formula was repaired.} other {# formulas were repaired.}}',
    'zh-CN': '{count, plural, =0 {公式均正常，无需修复。} other {已修复 # 个公式。}}',
  },
  'naming.done.rewrite': {
    'en-US':
      '{count, plural, =0 {No formula was rewritten.} one {# formula was rewritten.} other {# formulas were rewritten.}}',
    'zh-CN': '{count, plural, =0 {没有改写任何公式。} other {已改写 # 个公式。}}',
  },
  'naming.undo': { 'en-US': 'Undo in Excel takes this back.', 'zh-CN': '如需恢复，可使用 Excel 的“撤消”。' },
  'naming.left': {
    'en-US': 'Protected and left as they were: {sheets}. Unprotect them, then try again.',
    'zh-CN': '以下工作表受保护，未作改动：{sheets}。取消保护后请重试。',
  },
  'naming.goTo': { 'en-US': 'Go to {sheet}', 'zh-CN': '转到“{sheet}”' },
  'naming.again.rewrite': { 'en-US': 'Rewrite again', 'zh-CN': '再次改写' },
  'naming.again.repair': { 'en-US': 'Repair again', 'zh-CN': '再次修复' },
  'naming.dismiss': { 'en-US': 'Close this message', 'zh-CN': '关闭此消息' },
} as const satisfies Messages;
