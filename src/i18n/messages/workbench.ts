import type { Messages } from '../language';

/** The browser workbench's own texts. The ribbon's come from the manifest, the grid's from the spreadsheet. */
export const workbench = {
  'app.name': { 'en-US': 'Paysheet workbench', 'zh-CN': 'Paysheet 工作台' },

  'document.new': { 'en-US': 'New', 'zh-CN': '新建' },
  'document.open': { 'en-US': 'Open', 'zh-CN': '打开' },
  'document.save': { 'en-US': 'Save', 'zh-CN': '保存' },
  'document.samples': { 'en-US': 'Samples', 'zh-CN': '示例' },
  'document.untitled': { 'en-US': 'Book1', 'zh-CN': '工作簿1' },
  'document.unsaved': { 'en-US': 'Unsaved changes', 'zh-CN': '有未保存的更改' },
  'document.saved': { 'en-US': 'No unsaved changes', 'zh-CN': '没有未保存的更改' },
  'document.opening': { 'en-US': 'Opening {name}…', 'zh-CN': '正在打开 {name}…' },
  'document.drop': { 'en-US': 'Drop the .xlsx file to open it', 'zh-CN': '松开即可打开 .xlsx 文件' },
  'document.drop.local': { 'en-US': 'It stays on this computer.', 'zh-CN': '文件不会离开本机。' },

  'replace.title': { 'en-US': 'Save changes to {name}?', 'zh-CN': '是否保存对 {name} 的更改？' },
  'replace.text': {
    'en-US': 'The workbook has changes that are not saved. They are lost when another workbook takes its place.',
    'zh-CN': '此工作簿有未保存的更改，打开其他工作簿后将丢失。',
  },
  'replace.save': { 'en-US': 'Save', 'zh-CN': '保存' },
  'replace.discard': { 'en-US': 'Don’t save', 'zh-CN': '不保存' },
  'replace.cancel': { 'en-US': 'Cancel', 'zh-CN': '取消' },

  'losses.title': {
    'en-US': '{name} holds parts that the workbench cannot keep. Saving leaves them out:',
    'zh-CN': '{name} 中有工作台无法保留的内容，保存后将不包含：',
  },
  'notice.failed': { 'en-US': 'Could not open {name}.', 'zh-CN': '无法打开 {name}。' },
  'notice.saveFailed': { 'en-US': 'Could not save {name}.', 'zh-CN': '无法保存 {name}。' },
  'notice.unavailable': {
    'en-US': 'The add-in could not be loaded. Reload the page; if it stays, build the project again.',
    'zh-CN': '加载项无法载入。请刷新页面；如仍无法载入，请重新构建项目。',
  },
  'notice.commandFailed': { 'en-US': 'The command “{name}” did not run.', 'zh-CN': '命令“{name}”未能运行。' },
  'notice.protected': {
    'en-US': 'The sheet “{name}” is protected. What stands on it cannot be changed.',
    'zh-CN': '工作表“{name}”受保护，不能更改其内容。',
  },
  'notice.dismiss': { 'en-US': 'Dismiss', 'zh-CN': '关闭提示' },

  'language.label': { 'en-US': 'Language', 'zh-CN': '语言' },
  'language.en-US': { 'en-US': 'English', 'zh-CN': 'English' },
  'language.zh-CN': { 'en-US': '简体中文', 'zh-CN': '简体中文' },
  'theme.dark': { 'en-US': 'Use the dark theme', 'zh-CN': '切换为深色主题' },
  'theme.light': { 'en-US': 'Use the light theme', 'zh-CN': '切换为浅色主题' },

  'ribbon.label': { 'en-US': 'Ribbon', 'zh-CN': '功能区' },
  'ribbon.tabs': { 'en-US': 'Ribbon tabs', 'zh-CN': '功能区选项卡' },
  'ribbon.home': { 'en-US': 'Home', 'zh-CN': '开始' },
  'grid.label': { 'en-US': 'Workbook', 'zh-CN': '工作簿' },

  'pane.close': { 'en-US': 'Close the pane', 'zh-CN': '关闭窗格' },
  'pane.resize': { 'en-US': 'Width of the pane', 'zh-CN': '窗格宽度' },

  'status.ready': { 'en-US': 'Ready', 'zh-CN': '就绪' },
  'explain.title': { 'en-US': '{error} in {cell}', 'zh-CN': '{cell} 的 {error}' },

  'note.text': {
    'en-US': 'This is the browser workbench: Paysheet without Excel. Workbooks stay on this computer.',
    'zh-CN': '这是浏览器工作台：无需 Excel 即可使用 Paysheet。工作簿不会离开本机。',
  },
  'note.install': { 'en-US': 'Install into Excel', 'zh-CN': '安装到 Excel' },
  'note.dismiss': { 'en-US': 'Hide this note', 'zh-CN': '隐藏此提示' },
} as const satisfies Messages;
