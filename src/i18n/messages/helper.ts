import type { Messages } from '../language';

/** Texts of the pane's tabs, function helper and explanation, in ICU message format. */
export const helperMessages = {
  'tabs.label': { 'en-US': 'Views', 'zh-CN': '视图' },
  'tabs.build': { 'en-US': 'Build', 'zh-CN': '生成' },
  'tabs.formulas': { 'en-US': 'Formulas', 'zh-CN': '公式' },
  'formulas.heading': { 'en-US': 'Pay formulas', 'zh-CN': '薪酬公式' },
  'view.notLoaded': {
    'en-US':
      'This view could not be loaded. Check the connection, then try again. If that does not help, open the pane afresh.',
    'zh-CN': '此页面未能加载。请检查网络后重试；仍不行时，请重新打开窗格。',
  },
  'view.tryAgain': { 'en-US': 'Try again', 'zh-CN': '重试' },
  'formulas.opening': { 'en-US': 'Opening the functions…', 'zh-CN': '正在打开函数…' },

  'list.title': { 'en-US': 'Functions', 'zh-CN': '函数' },
  'list.search': { 'en-US': 'Search functions', 'zh-CN': '搜索函数（可用拼音首字母）' },
  'list.found': {
    'en-US': '{count, plural, one {# function} other {# functions}}',
    'zh-CN': '{count} 个函数',
  },
  'list.nothing': { 'en-US': 'No function matches “{query}”.', 'zh-CN': '没有与“{query}”匹配的函数。' },
  'list.showAll': { 'en-US': 'Show all functions', 'zh-CN': '显示全部函数' },
  'group.commission': { 'en-US': 'Commission', 'zh-CN': '提成' },
  'group.target': { 'en-US': 'Targets', 'zh-CN': '目标与考核' },
  'group.bonus': { 'en-US': 'Bonuses', 'zh-CN': '奖金' },
  'group.pay': { 'en-US': 'Pay', 'zh-CN': '工资' },

  'cell.empty': {
    'en-US': '{address} is empty. Choose a function to fill it.',
    'zh-CN': '{address} 为空，请选择要填入的函数。',
  },
  'cell.notOurs': {
    'en-US': '{address} holds no Paysheet function. Select a cell with one to see how its figure comes about.',
    'zh-CN': '{address} 中没有 Paysheet 函数。选中含此类函数的单元格，即可查看数值的计算过程。',
  },

  'cell.otherNaming': {
    'en-US':
      '{address} writes {now}(…); this installation writes {then}(…). Choose Repair formulas in the menu above to have it rewritten.',
    'zh-CN': '{address} 中写作 {now}(…)，而这里安装的加载项写作 {then}(…)。可点上方菜单中的“修复公式”统一改写。',
  },

  'page.back': { 'en-US': 'All functions', 'zh-CN': '全部函数' },
  'page.arguments': { 'en-US': 'Arguments', 'zh-CN': '参数' },
  'page.notes': { 'en-US': 'Good to know', 'zh-CN': '说明' },
  'page.examples': { 'en-US': 'Examples', 'zh-CN': '示例' },
  'page.useExample': { 'en-US': 'Fill in', 'zh-CN': '填入参数' },
  'page.useExampleNumbered': { 'en-US': 'Fill in example {number}', 'zh-CN': '填入参数，示例 {number}' },
  'page.insertExample': { 'en-US': 'Insert as table at {address}', 'zh-CN': '在 {address} 插入表格' },
  'page.insertExampleNumbered': {
    'en-US': 'Insert as table at {address}, example {number}',
    'zh-CN': '在 {address} 插入表格，示例 {number}',
  },

  'argument.required': { 'en-US': 'required', 'zh-CN': '必填' },
  'argument.optional': { 'en-US': 'optional', 'zh-CN': '可选' },
  'argument.withUnit': { 'en-US': '{about} Unit: {unit}.', 'zh-CN': '{about}单位：{unit}。' },
  'argument.default': { 'en-US': 'Default: {choice}', 'zh-CN': '默认：{choice}' },
  'argument.leftOut': { 'en-US': 'Left out', 'zh-CN': '不填' },
  'argument.true': { 'en-US': 'Yes', 'zh-CN': '是' },
  'argument.false': { 'en-US': 'No', 'zh-CN': '否' },
  'argument.valueOrCell': { 'en-US': 'Value or cells', 'zh-CN': '数值或单元格' },
  'argument.dateOrCell': { 'en-US': 'Date or cells, such as 2026-10-31', 'zh-CN': '日期或单元格，如 2026-10-31' },
  'argument.cells': { 'en-US': 'Cells, such as A2:B6', 'zh-CN': '单元格区域，如 A2:B6' },
  'argument.size': { 'en-US': '{rows} × {columns} cells', 'zh-CN': '{rows} 行 × {columns} 列' },
  'argument.blankCell': { 'en-US': 'blank', 'zh-CN': '空白' },
  'argument.missing': { 'en-US': 'Type a value or pick cells.', 'zh-CN': '请输入数值，或在表中选取单元格。' },
  'argument.several': {
    'en-US': '“{found}” reads as several arguments. Give one value or one range.',
    'zh-CN': '“{found}”会被当作多个参数，请只填一个数值或一个区域。',
  },
  'argument.unreadable': {
    'en-US': '“{found}” cannot be read. Type a number, a text in quotes, or cells such as A2:B6.',
    'zh-CN': '无法识别“{found}”。请输入数值、带引号的文本，或 A2:B6 这样的区域。',
  },
  'argument.notFound': {
    'en-US': 'The workbook has no cells called “{found}”. Pick them in the sheet.',
    'zh-CN': '工作簿中找不到“{found}”，请在表中选取。',
  },

  'pick.pick': { 'en-US': 'Pick cells for {name}', 'zh-CN': '为“{name}”选取单元格' },
  'pick.done': { 'en-US': 'Take these cells for {name}', 'zh-CN': '确认“{name}”的单元格' },
  'pick.hint': {
    'en-US': 'Select cells in the sheet. Enter takes them, Escape puts the field back.',
    'zh-CN': '请在工作表中选取单元格。按 Enter 确认，按 Esc 恢复原值。',
  },
  'pick.several': {
    'en-US': 'Several areas are selected. Select one continuous range.',
    'zh-CN': '选中了多个区域，请只选一个连续区域。',
  },
  'pick.own': {
    'en-US': 'The formula’s own cell is among them. Select other cells.',
    'zh-CN': '所选区域包含公式所在单元格，请另选。',
  },

  'result.title': { 'en-US': 'Result', 'zh-CN': '结果' },
  'result.byExcel': {
    'en-US': 'Excel works this one out when it is inserted.',
    'zh-CN': '此公式插入后由 Excel 计算。',
  },
  'result.size': {
    'en-US': '{rows, plural, one {# row} other {# rows}} × {columns, plural, one {# column} other {# columns}}',
    'zh-CN': '{rows} 行 × {columns} 列',
  },
  'result.cut': { 'en-US': 'The first cells; the sheet shows them all.', 'zh-CN': '仅显示开头部分，其余见工作表。' },

  'insert.insert': { 'en-US': 'Insert into {address}', 'zh-CN': '插入到 {address}' },
  'insert.replace': { 'en-US': 'Update {address}', 'zh-CN': '更新 {address}' },
  'insert.noCell': { 'en-US': 'Insert', 'zh-CN': '插入' },
  'insert.fill': { 'en-US': 'Fill the required arguments first.', 'zh-CN': '请先填写必填参数。' },
  'insert.mend': { 'en-US': 'Mend the arguments marked in red first.', 'zh-CN': '请先改正标红的参数。' },
  'insert.done': { 'en-US': 'Written to {address}.', 'zh-CN': '已写入 {address}。' },
  'insert.undo': { 'en-US': 'Undo', 'zh-CN': '撤销' },
  'insert.undone': { 'en-US': '{address} is as it was.', 'zh-CN': '{address} 已恢复原状。' },
  'insert.notUndone': {
    'en-US': '{address} has been changed since and was left alone.',
    'zh-CN': '{address} 之后又被修改，未作更改。',
  },
  'insert.occupied': {
    'en-US': '{address} holds “{shown}”. Replace it, or select an empty cell.',
    'zh-CN': '{address} 中已有“{shown}”。可以替换，或另选空单元格。',
  },
  'insert.blocked': {
    'en-US':
      'The result fills more cells, and {count, plural, one {one of them is not empty: {address}} other {# of them are not empty, the first one {address}}}. Nothing there would be lost, but the cell would show #SPILL! until they are cleared.',
    'zh-CN':
      '结果会溢出到相邻单元格，其中 {count} 个不为空（首个是 {address}）。原内容不会丢失，但清空之前公式会显示 #SPILL!。',
  },
  'insert.replaceAnyway': { 'en-US': 'Replace', 'zh-CN': '替换' },
  'insert.insertAnyway': { 'en-US': 'Insert anyway', 'zh-CN': '仍然插入' },
  'insert.goTo': { 'en-US': 'Go to {address}', 'zh-CN': '转到 {address}' },
  'example.blocked': {
    'en-US': 'The table needs {area}, and {address} is not empty. Select a cell with room below and to the right.',
    'zh-CN': '表格需要占用 {area}，但 {address} 不为空。请另选右侧和下方有空位的单元格。',
  },
  'example.inserted': { 'en-US': 'Example written to {address}.', 'zh-CN': '示例已写入 {address}。' },
  'example.edge': {
    'en-US': 'The table would run off the sheet. Select a cell further up or to the left.',
    'zh-CN': '表格会超出工作表边界，请选择更靠上或靠左的单元格。',
  },

  'explain.title': { 'en-US': 'How {address} comes about', 'zh-CN': '{address} 的计算过程' },
  'explain.titleSpill': {
    'en-US': 'How {address} comes about, from {source}',
    'zh-CN': '{address} 的计算过程（公式在 {source}）',
  },
  'explain.edit': { 'en-US': 'Edit this formula', 'zh-CN': '编辑此公式' },
  'explain.editCall': { 'en-US': 'Edit {call}', 'zh-CN': '编辑 {call}' },
  'explain.whole': { 'en-US': 'The whole formula', 'zh-CN': '整个公式' },
  'explain.argument': { 'en-US': 'Argument', 'zh-CN': '参数' },
  'explain.from': { 'en-US': 'From', 'zh-CN': '来源' },
  'explain.value': { 'en-US': 'Value', 'zh-CN': '值' },
  'explain.leftOut': { 'en-US': 'left out', 'zh-CN': '未填' },
  'explain.goTo': { 'en-US': 'Go to {address}', 'zh-CN': '转到 {address}' },
  'explain.goToCell': { 'en-US': 'Go to cell {address}', 'zh-CN': '转到单元格 {address}' },
} as const satisfies Messages;

export type HelperMessage = keyof typeof helperMessages;
