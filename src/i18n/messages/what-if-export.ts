import type { Messages } from '../language';

/** Texts of the pane about scenarios on sheets, in ICU message format. */
export const whatIfExportMessages = {
  'whatIfExport.make': {
    'en-US': '{count, plural, one {Export to a sheet} other {Export to # sheets}}',
    'zh-CN': '{count, plural, one {导出测算表} other {导出 # 张测算表}}',
  },
  'whatIfExport.making': { 'en-US': 'Exporting…', 'zh-CN': '正在导出…' },
  'whatIfExport.cancel': { 'en-US': 'Cancel', 'zh-CN': '取消' },
  'whatIfExport.made': {
    'en-US':
      '{count, plural, one {“{sheet}” has live formulas} other {“{sheet}” sets the scenarios side by side; each has a sheet with live formulas}}. Edit a blue value there, and open the scenario here again.',
    'zh-CN':
      '{count, plural, one {已导出“{sheet}”，含公式} other {已导出，“{sheet}”为各测算的对比，每个测算另有一张含公式的表}}。可在表中修改蓝色数字，再从此处打开。',
  },
  'whatIfExport.undone': { 'en-US': 'The export was undone.', 'zh-CN': '已撤销导出。' },
  'whatIfExport.cancelled': {
    'en-US': 'Cancelled. The workbook is as it was.',
    'zh-CN': '已取消，工作簿未作改动。',
  },
  'whatIfExport.show': { 'en-US': 'Go to the sheet', 'zh-CN': '查看表格' },
  'whatIfExport.undo': { 'en-US': 'Undo', 'zh-CN': '撤销' },
  'whatIfExport.open': { 'en-US': 'Open from the workbook', 'zh-CN': '从工作簿打开' },
  'whatIfExport.opening': { 'en-US': 'Reading the sheets…', 'zh-CN': '正在读取…' },
  'whatIfExport.none': {
    'en-US': 'No sheet of this workbook has a scenario. Export one first.',
    'zh-CN': '工作簿中没有测算表，请先导出。',
  },
  'whatIfExport.opened': {
    'en-US': '{count, plural, one {Opened: {names}.} other {# scenarios opened: {names}.}}',
    'zh-CN': '已打开 {count} 个测算：{names}。',
  },
  'whatIfExport.unread': {
    'en-US':
      '{count, plural, one {One value on “{sheets}” is no figure that can be taken; the one exported stands for it.} other {# values on “{sheets}” are no figures that can be taken; those exported stand for them.}}',
    'zh-CN': '“{sheets}”中有 {count} 个数值无效，仍按导出时的数值。',
  },
} as const satisfies Messages;
