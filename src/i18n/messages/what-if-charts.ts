import type { Messages } from '../language';

/** Texts of the charts of planning, in ICU message format. */
export const whatIfChartsMessages = {
  'charts.asTable': { 'en-US': 'Show as table', 'zh-CN': '以表格查看' },
  'charts.asChart': { 'en-US': 'Show as chart', 'zh-CN': '以图表查看' },
  'charts.nothing': { 'en-US': 'There is nothing to draw yet.', 'zh-CN': '暂无可显示的数据。' },
  'charts.at': { 'en-US': '{name}: {figure}', 'zh-CN': '{name}：{figure}' },
  'charts.now': { 'en-US': 'Now', 'zh-CN': '当前' },
  'charts.wanted': { 'en-US': 'Pay to reach', 'zh-CN': '目标薪酬' },
  'charts.threshold': { 'en-US': 'Threshold', 'zh-CN': '档位' },
  'charts.thresholds': { 'en-US': 'Thresholds', 'zh-CN': '各档位' },
  'charts.jump': { 'en-US': 'Jump', 'zh-CN': '跳点' },
  'charts.lineSummary': {
    'en-US':
      '{name} goes from {first} at {from} to {last} at {to}, with {jumps, plural, =0 {no jump} one {one jump} other {# jumps}}.',
    'zh-CN': '{name}由 {from} 时的 {first} 变到 {to} 时的 {last}，{jumps, plural, =0 {无跳点} other {有 # 处跳点}}。',
  },
  'charts.nowSummary': { 'en-US': 'Now {pay} at {x}.', 'zh-CN': '当前 {x} 时为 {pay}。' },
  'charts.then': { 'en-US': '{said} {next}', 'zh-CN': '{said}{next}' },
  'charts.who': { 'en-US': 'Name', 'zh-CN': '名称' },
  'charts.barsSummary': {
    'en-US': '{series}: from {least} ({leastName}) to {most} ({mostName}).',
    'zh-CN': '{series}：最低 {least}（{leastName}），最高 {most}（{mostName}）。',
  },
  'charts.histogramSummary': {
    'en-US': '{trials, plural, one {# trial} other {# trials}} between {from} and {to}',
    'zh-CN': '{trials, number} 次模拟的结果在 {from} 至 {to} 之间',
  },
  'charts.withMarks': { 'en-US': '{range}. {marks}.', 'zh-CN': '{range}。{marks}。' },
  'charts.from': { 'en-US': 'From', 'zh-CN': '下限' },
  'charts.to': { 'en-US': 'To', 'zh-CN': '上限' },
  'charts.trials': { 'en-US': 'Trials', 'zh-CN': '模拟次数' },
  'charts.budget': { 'en-US': 'Budget', 'zh-CN': '预算' },
  'charts.overBudget': { 'en-US': 'Over budget', 'zh-CN': '超预算' },
  'charts.mark': { 'en-US': 'Mark', 'zh-CN': '标记' },
  'charts.marks': { 'en-US': 'Marks', 'zh-CN': '各标记' },
  'charts.outside': { 'en-US': '{figure} (beyond the chart)', 'zh-CN': '{figure}（超出图示范围）' },
} as const satisfies Messages;
