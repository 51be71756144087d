import type { Messages } from '../language';

/** Texts of the task pane, in ICU message format. */
export const paneMessages = {
  'app.title': { 'en-US': 'Paysheet', 'zh-CN': 'Paysheet' },
  'app.heading': { 'en-US': 'Build a month', 'zh-CN': '生成当月绩效' },
  'app.listSeparator': { 'en-US': ', ', 'zh-CN': '，' },
  'app.outside': {
    'en-US': 'Paysheet runs inside Excel. Open a workbook in Excel, then choose Paysheet on the ribbon.',
    'zh-CN': 'Paysheet 在 Excel 中运行。请先在 Excel 里打开工作簿，再从功能区打开 Paysheet。',
  },
  'app.broken': {
    'en-US': 'The pane ran into a fault. Your workbook is unchanged. Open the pane afresh to go on.',
    'zh-CN': '窗格出现故障，工作簿未被改动。请重新打开窗格后继续。',
  },
  'app.reopen': { 'en-US': 'Open the pane afresh', 'zh-CN': '重新打开窗格' },
  'app.opening': { 'en-US': 'Reading the workbook…', 'zh-CN': '正在读取工作簿…' },

  'menu.label': { 'en-US': 'More', 'zh-CN': '更多' },
  'menu.language': { 'en-US': 'Language', 'zh-CN': '语言' },
  'menu.language.office': { 'en-US': 'As Office', 'zh-CN': '跟随 Office' },
  'menu.language.en-US': { 'en-US': 'English', 'zh-CN': 'English' },
  'menu.language.zh-CN': { 'en-US': '中文', 'zh-CN': '中文' },
  'menu.undo': { 'en-US': 'Undo last build', 'zh-CN': '撤销上次生成' },
  'menu.repair': { 'en-US': 'Repair formulas', 'zh-CN': '修复公式' },
  'menu.help': { 'en-US': 'Help', 'zh-CN': '帮助' },

  'data.title': { 'en-US': 'Your data', 'zh-CN': '数据来源' },
  'data.people': { 'en-US': 'People', 'zh-CN': '人员名单' },
  'data.targets': { 'en-US': 'Targets', 'zh-CN': '目标任务' },
  'data.actuals': { 'en-US': 'Actuals', 'zh-CN': '实际业绩' },
  'data.actualsNumbered': { 'en-US': 'Actuals {number}', 'zh-CN': '实际业绩 {number}' },
  'data.found': {
    'en-US': '{sheet} · {rows, plural, one {# row} other {# rows}}',
    'zh-CN': '{sheet} · {rows, number} 行',
  },
  'data.people.empty': {
    'en-US': 'Select your people list in the sheet, then choose Use selection.',
    'zh-CN': '请在工作表中选中人员名单，然后点“使用所选区域”。',
  },
  'data.targets.empty': {
    'en-US': 'Optional. Select the list of targets, then choose Use selection.',
    'zh-CN': '可选。请选中目标任务表，然后点“使用所选区域”。',
  },
  'data.actuals.empty': {
    'en-US': 'Select the records or totals, then choose Use selection.',
    'zh-CN': '请选中业绩明细或汇总表，然后点“使用所选区域”。',
  },
  'data.useSelection': { 'en-US': 'Use selection', 'zh-CN': '使用所选区域' },
  'data.useSelectionFor': { 'en-US': 'Use selection for {part}', 'zh-CN': '使用所选区域作为{part}' },
  'data.remove': { 'en-US': 'Remove {part}', 'zh-CN': '移除{part}' },
  'data.show': { 'en-US': 'Show {part} in the sheet', 'zh-CN': '在工作表中显示{part}' },
  'data.add': { 'en-US': 'Add another list of actuals', 'zh-CN': '添加业绩表' },
  'data.find': { 'en-US': 'Find my data', 'zh-CN': '自动查找数据' },
  'data.nothing': {
    'en-US': 'Point to three lists and Paysheet builds the month: people, targets, actuals.',
    'zh-CN': '指定三张表即可生成当月绩效表：人员名单、目标任务、实际业绩。',
  },
  'data.columns': { 'en-US': 'Columns', 'zh-CN': '列对应' },
  'data.columnsOf': { 'en-US': 'Columns of {part}', 'zh-CN': '{part}的列对应' },
  'data.noColumn': { 'en-US': 'None', 'zh-CN': '无' },
  'role.name': { 'en-US': 'Name', 'zh-CN': '姓名' },
  'role.id': { 'en-US': 'Employee number', 'zh-CN': '工号' },
  'role.position': { 'en-US': 'Position', 'zh-CN': '岗位' },
  'role.base': { 'en-US': 'Base pay', 'zh-CN': '基本工资' },
  'role.performance': { 'en-US': 'Performance pay', 'zh-CN': '绩效工资' },
  'role.month': { 'en-US': 'Month', 'zh-CN': '月份' },
  'role.date': { 'en-US': 'Date', 'zh-CN': '日期' },
  'data.noNames': { 'en-US': 'Choose the column that names the people.', 'zh-CN': '请指定人员姓名所在的列。' },

  'month.title': { 'en-US': 'Month', 'zh-CN': '月份' },
  'month.previous': { 'en-US': 'Previous month', 'zh-CN': '上个月' },
  'month.next': { 'en-US': 'Next month', 'zh-CN': '下个月' },
  'month.noTargets': { 'en-US': '{month} (no targets)', 'zh-CN': '{month}（无目标）' },
  'month.noRecords': { 'en-US': '{month} (no records)', 'zh-CN': '{month}（无业绩）' },

  'indicators.title': { 'en-US': 'Indicators', 'zh-CN': '考核指标' },
  'indicators.summary': {
    'en-US': '{count, plural, one {# indicator} other {# indicators}}',
    'zh-CN': '{count} 项',
  },
  'indicators.add': { 'en-US': 'Add an indicator', 'zh-CN': '添加指标' },
  'indicators.remove': { 'en-US': 'Remove {title}', 'zh-CN': '移除“{title}”' },
  'indicators.new': { 'en-US': 'Indicator {number}', 'zh-CN': '指标{number}' },
  'indicators.name': { 'en-US': 'Title', 'zh-CN': '名称' },
  'indicators.target': { 'en-US': 'Target column', 'zh-CN': '目标列' },
  'indicators.noTarget': { 'en-US': 'No target', 'zh-CN': '不设目标' },
  'indicators.list': { 'en-US': 'Actuals from', 'zh-CN': '业绩来源' },
  'indicators.measure': { 'en-US': 'Counted as', 'zh-CN': '统计方式' },
  'indicators.sum': { 'en-US': 'Sum of {column}', 'zh-CN': '“{column}”求和' },
  'indicators.count': { 'en-US': 'Number of rows', 'zh-CN': '记录条数' },
  'indicators.weight': { 'en-US': 'Weight (%)', 'zh-CN': '权重（%）' },
  'indicators.direction': { 'en-US': 'Better is', 'zh-CN': '评分方向' },
  'direction.higher': { 'en-US': 'Higher', 'zh-CN': '越高越好' },
  'direction.lower': { 'en-US': 'Lower', 'zh-CN': '越低越好' },
  'direction.lower-ratio': { 'en-US': 'Lower (target ÷ actual)', 'zh-CN': '越低越好（目标÷实际）' },
  'indicators.weightsOff': {
    'en-US': 'Weights add up to {total}, {off} {side, select, over {too much} other {too little}}.',
    'zh-CN': '权重合计 {total}，{side, select, over {超出} other {还差}} {off}。',
  },
  'indicators.evenOut': { 'en-US': 'Even out', 'zh-CN': '平均分配' },
  'indicators.paysCommission': { 'en-US': 'Pays commission', 'zh-CN': '计算提成' },
  'indicators.method': { 'en-US': 'Commission method', 'zh-CN': '提成方法' },
  'method.marginal': { 'en-US': 'Each slice at its own rate', 'zh-CN': '超额累进' },
  'method.whole': { 'en-US': 'Whole amount at the reached rate', 'zh-CN': '全额累进' },
  'method.lump': { 'en-US': 'Fixed figure of the reached tier', 'zh-CN': '定额' },
  'tiers.of': { 'en-US': 'Commission tiers of {title}', 'zh-CN': '“{title}”提成档位' },

  'tiers.unit': { 'en-US': 'Rates are', 'zh-CN': '提成率单位' },
  'tiers.share': { 'en-US': 'A share of the amount (%)', 'zh-CN': '按金额比例（%）' },
  'tiers.money': { 'en-US': 'Money for each unit', 'zh-CN': '每单位金额' },

  'rows.from': { 'en-US': 'From', 'zh-CN': '起点' },
  'rows.rate': { 'en-US': 'For each', 'zh-CN': '每单位金额' },
  'rows.ratePercent': { 'en-US': 'Rate (%)', 'zh-CN': '提成率（%）' },
  'rows.figure': { 'en-US': 'Figure', 'zh-CN': '金额' },
  'rows.multiplier': { 'en-US': 'Multiplier', 'zh-CN': '系数' },
  'rows.cell': { 'en-US': '{column}, row {row}', 'zh-CN': '{column}，第 {row} 行' },
  'rows.add': { 'en-US': 'Add a row', 'zh-CN': '添加一行' },
  'rows.remove': { 'en-US': 'Remove row {row}', 'zh-CN': '删除第 {row} 行' },
  'rows.mustRise': {
    'en-US': 'Row {row} starts at {value}, which is not above {before} in the row before. Raise it.',
    'zh-CN': '第 {row} 行起点 {value} 未高于上一行的 {before}，请调高。',
  },

  'curve.title': { 'en-US': 'Completion curve', 'zh-CN': '完成率系数' },
  'curve.summary': { 'en-US': '{count, plural, one {# row} other {# rows}}', 'zh-CN': '{count} 档' },
  'curve.from': { 'en-US': 'Completion from (%)', 'zh-CN': '完成率起点（%）' },
  'curve.method': { 'en-US': 'Between two rows', 'zh-CN': '两档之间' },
  'curve.step': { 'en-US': 'Keep the reached row', 'zh-CN': '按已达档位' },
  'curve.linear': { 'en-US': 'In proportion', 'zh-CN': '按比例插值' },

  'choices.title': { 'en-US': 'More choices', 'zh-CN': '其他设置' },
  'choices.multiplierOn': { 'en-US': 'The multiplier applies to', 'zh-CN': '系数作用于' },
  'choices.performance': { 'en-US': 'Performance pay', 'zh-CN': '绩效工资' },
  'choices.commission': { 'en-US': 'Commission', 'zh-CN': '提成' },
  'choices.both': { 'en-US': 'Performance pay and commission', 'zh-CN': '绩效工资和提成' },
  'choices.positions': { 'en-US': 'Positions to include', 'zh-CN': '纳入岗位' },
  'choices.allPositions': { 'en-US': 'All positions', 'zh-CN': '全部岗位' },
  'choices.repair': {
    'en-US': 'Turn text that reads as a number or date into one',
    'zh-CN': '将文本型数字和日期转为真正的数值',
  },

  'preview.title': { 'en-US': 'Preview', 'zh-CN': '预览' },
  'preview.name': { 'en-US': 'Name', 'zh-CN': '姓名' },
  'preview.score': { 'en-US': 'Score', 'zh-CN': '得分' },
  'preview.commission': { 'en-US': 'Commission', 'zh-CN': '提成' },
  'preview.pay': { 'en-US': 'Pay', 'zh-CN': '应发' },
  'preview.total': {
    'en-US': 'Total, {people, plural, one {# person} other {# people}}',
    'zh-CN': '合计 {people, number} 人',
  },
  'preview.more': {
    'en-US': '{count, plural, one {# more person} other {# more people}} in the sheet',
    'zh-CN': '另有 {count, number} 人将写入绩效表',
  },
  'preview.none': {
    'en-US': 'The preview appears once people, a month, and actuals or plans are chosen.',
    'zh-CN': '选定人员名单、月份，以及实际业绩或薪酬方案后显示预览。',
  },

  'problems.title': { 'en-US': 'Check before building', 'zh-CN': '生成前请核对' },
  'problems.none': { 'en-US': 'Nothing to check.', 'zh-CN': '未发现问题。' },
  'problems.error': { 'en-US': '{count, plural, one {# error} other {# errors}}', 'zh-CN': '{count} 项错误' },
  'problems.warning': { 'en-US': '{count, plural, one {# warning} other {# warnings}}', 'zh-CN': '{count} 项警告' },
  'problems.note': { 'en-US': '{count, plural, one {# note} other {# notes}}', 'zh-CN': '{count} 项提示' },
  'problems.goTo': { 'en-US': 'Go to {address}', 'zh-CN': '转到 {address}' },
  'problems.morePlaces': {
    'en-US': 'and {count, plural, one {# more cell} other {# more cells}}',
    'zh-CN': '等另外 {count} 处',
  },
  'problems.showAll': { 'en-US': 'Show all {count}', 'zh-CN': '显示全部 {count} 项' },
  'problems.showFewer': { 'en-US': 'Show fewer', 'zh-CN': '收起' },

  'build.build': {
    'en-US': 'Build KPI {month}{payroll, select, yes { and payroll} other {}}',
    'zh-CN': '生成绩效 {month}{payroll, select, yes { 和工资} other {}}',
  },
  'build.update': {
    'en-US': 'Update KPI {month}{payroll, select, yes { and payroll} other {}}',
    'zh-CN': '更新绩效 {month}{payroll, select, yes { 和工资} other {}}',
  },
  'build.notReady': { 'en-US': 'Build KPI sheet', 'zh-CN': '生成绩效表' },
  'build.working': { 'en-US': 'Building KPI {month}…', 'zh-CN': '正在生成绩效 {month}…' },
  'build.timeLeft': {
    'en-US': 'About {seconds, plural, one {# second} other {# seconds}} left',
    'zh-CN': '约剩 {seconds} 秒',
  },
  'build.undoing': { 'en-US': 'Putting the workbook back…', 'zh-CN': '正在还原工作簿…' },
  'build.cancel': { 'en-US': 'Cancel', 'zh-CN': '取消' },
  'build.cancelled': { 'en-US': 'Cancelled. The workbook is as it was.', 'zh-CN': '已取消，工作簿保持原样。' },
  'build.undone': {
    'en-US': 'Undone. The workbook is as it was before the build.',
    'zh-CN': '已撤销，工作簿恢复到生成之前。',
  },
  'build.undo': { 'en-US': 'Undo last build', 'zh-CN': '撤销上次生成' },
  'build.goTo': { 'en-US': 'Go to sheet', 'zh-CN': '转到工作表' },
  'build.dismiss': { 'en-US': 'Dismiss', 'zh-CN': '关闭' },
  'build.done': {
    'en-US': '{sheet}: {people, plural, one {# person} other {# people}}',
    'zh-CN': '{sheet}：{people, number} 人',
  },
  'build.added': { 'en-US': '{count} new', 'zh-CN': '新增 {count} 人' },
  'build.gone': { 'en-US': '{count} no longer listed', 'zh-CN': '{count} 人已不在名单' },
  'build.kept': {
    'en-US': '{count, plural, one {# adjustment kept} other {# adjustments kept}}',
    'zh-CN': '保留 {count} 项调整',
  },
  'build.repaired': {
    'en-US': '{count, plural, one {# text cell} other {# text cells}} turned into figures',
    'zh-CN': '{count} 个文本单元格已转为数值',
  },
  'build.needs.people': { 'en-US': 'Choose the people list first.', 'zh-CN': '请先指定人员名单。' },
  'build.needs.name': { 'en-US': 'Choose the column with the names first.', 'zh-CN': '请先指定姓名列。' },
  'build.needs.actuals': {
    'en-US': 'Choose the actuals first, or a plan for every position.',
    'zh-CN': '请先指定实际业绩，或为所有岗位选择方案。',
  },
  'build.needs.month': {
    'en-US': 'The lists hold no month. Choose the date or month column.',
    'zh-CN': '表中没有月份，请指定日期列或月份列。',
  },
  'build.needs.indicators': { 'en-US': 'Add an indicator first.', 'zh-CN': '请先添加考核指标。' },
  'build.needs.weights': { 'en-US': 'Weights must add up to 100 %.', 'zh-CN': '权重合计须为 100%。' },
  'build.needs.fields': { 'en-US': 'Mend the fields marked in red first.', 'zh-CN': '请先改正标红的输入项。' },

  'field.notNumber': {
    'en-US': '“{text}” is not a number. Type a figure such as {example}.',
    'zh-CN': '“{text}”不是数字，请输入如 {example} 的数值。',
  },
  'field.outOfRange': {
    'en-US': 'Type a figure from {min, number} to {max, number}.',
    'zh-CN': '请输入 {min, number} 到 {max, number} 之间的数值。',
  },
  'field.tooSmall': {
    'en-US': 'Type a figure of {min, number} or more.',
    'zh-CN': '请输入不小于 {min, number} 的数值。',
  },
  'field.empty': { 'en-US': 'Type a title.', 'zh-CN': '请输入名称。' },

  'excel.accessDenied': {
    'en-US':
      'Excel refused the change: the workbook or a sheet is protected or read-only. Unprotect it under Review, then try again.',
    'zh-CN': 'Excel 拒绝更改：工作簿或工作表受保护或为只读。请在“审阅”中取消保护后重试。',
  },
  'excel.cellEdit': {
    'en-US': 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
    'zh-CN': '有单元格正在编辑。请在工作表中按 Enter 或 Esc 后重试。',
  },
  'excel.sheetProtected': {
    'en-US': 'The sheet “{sheet}” is protected. Choose Review > Unprotect Sheet, then try again.',
    'zh-CN': '工作表“{sheet}”受保护。请点“审阅”>“撤消工作表保护”后重试。',
  },
  'excel.inactiveWorkbook': {
    'en-US': 'Another workbook is in front. Click into this workbook, then try again.',
    'zh-CN': '当前激活的是另一个工作簿。请点回本工作簿后重试。',
  },
  'excel.tooLarge': {
    'en-US':
      'That is more than Excel passes on at once. Choose a smaller range, without empty columns, then try again.',
    'zh-CN': '数据量超出 Excel 单次传输上限。请缩小区域、去掉空列后重试。',
  },
  'excel.sheetFull': {
    'en-US':
      'Rows cannot be added: cells at the end of the sheet would be pushed off it. Clear the last rows, then try again.',
    'zh-CN': '无法插入行：工作表末尾的单元格会被挤出。请清空末尾行后重试。',
  },
  'excel.tableInTheWay': {
    'en-US':
      'Rows cannot be added or removed: an Excel table stands beside or below the KPI block. Move the table, then try again.',
    'zh-CN': '无法增删行：绩效区域旁边或下方有 Excel 表格。请移开该表格后重试。',
  },
  'excel.mergedInTheWay': {
    'en-US': 'Merged cells are in the way. Unmerge them in the KPI sheet, then try again.',
    'zh-CN': '有合并单元格阻碍操作。请在绩效表中取消合并后重试。',
  },
  'excel.filterInTheWay': {
    'en-US': 'A filter is in the way. Clear the filter in the KPI sheet, then try again.',
    'zh-CN': '筛选状态阻碍操作。请清除绩效表中的筛选后重试。',
  },
  'excel.pivotInTheWay': {
    'en-US': 'A PivotTable is in the way. Move it away from the KPI block, then try again.',
    'zh-CN': '数据透视表阻碍操作。请将其移离绩效区域后重试。',
  },
  'excel.notFound': {
    'en-US': 'A sheet or name is no longer there. Choose the ranges again. ({detail})',
    'zh-CN': '工作表或名称已不存在，请重新指定区域。（{detail}）',
  },
  'excel.sheetGone': {
    'en-US': 'The sheet “{sheet}” is no longer there. Choose the range again, or choose Find my data.',
    'zh-CN': '找不到工作表“{sheet}”。请重新指定区域，或点“自动查找数据”。',
  },
  'excel.nameTaken': {
    'en-US': 'A sheet or name of that kind exists already. Rename it, then try again. ({detail})',
    'zh-CN': '已有同名工作表或名称，请改名后重试。（{detail}）',
  },
  'excel.multiArea': {
    'en-US': 'Several areas are selected at once. Select one continuous range, then choose Use selection.',
    'zh-CN': '同时选中了多个区域。请只选一个连续区域，再点“使用所选区域”。',
  },
  'excel.emptySelection': {
    'en-US': 'The selection is empty. Select the list with its column titles, then choose Use selection.',
    'zh-CN': '所选区域为空。请选中含标题行的表格，再点“使用所选区域”。',
  },
  'excel.foreignColumn': {
    'en-US':
      'Column {column} “{title}” stands inside the block of “{sheet}” and is not part of it. Move it to the right of the block, then try again.',
    'zh-CN': '“{sheet}”的 {column} 列“{title}”位于表格区域内但不属于该表。请移到表格右侧后重试。',
  },
  'excel.foreignRow': {
    'en-US':
      'Row {row} of “{sheet}” stands among the people and names nobody. Move it below the totals, then try again.',
    'zh-CN': '“{sheet}”第 {row} 行夹在人员之间但没有对应人员。请移到合计行下方后重试。',
  },
  'excel.movedBlock': {
    'en-US':
      'The layout of “{sheet}” has been changed. Remove the rows or columns added at its top or left, then try again.',
    'zh-CN': '“{sheet}”的版面已被改动。请删除在其上方或左侧添加的行列后重试。',
  },
  'excel.noPeople': {
    'en-US': 'There is nobody to build for. Check the people list and the positions chosen.',
    'zh-CN': '没有可生成的人员。请检查人员名单和所选岗位。',
  },
  'excel.titleMissing': {
    'en-US':
      'Paysheet built “{sheet}”, but its column title “{title}” is gone. Type the title back in, or delete the sheet to build it anew.',
    'zh-CN': '工作表“{sheet}”由 Paysheet 生成，但缺少列标题“{title}”。请补回该标题，或删除此表后重新生成。',
  },
  'excel.planGone': {
    'en-US':
      'People are paid by the plan “{plan}”, which this workbook no longer has. Choose another for them, or import it in Plans.',
    'zh-CN': '有岗位使用方案“{plan}”，但本工作簿中已没有该方案。请改选其他方案，或在“方案”中重新导入。',
  },
  'excel.planNotYet': {
    'en-US': 'The plan “{plan}” begins in {from}; it has no rules for {month}. Choose another for these people.',
    'zh-CN': '方案“{plan}”自 {from} 起执行，{month} 尚无规则。请为相应岗位改选其他方案。',
  },
  'excel.namesAlike': {
    'en-US': 'Two plans would write the same defined name, {name}. Rename one of the plans in Plans.',
    'zh-CN': '两个方案会使用同一个名称 {name}。请在“方案”中为其中一个改名。',
  },
  'excel.definedNameTaken': {
    'en-US':
      'The workbook uses the name {name} for something else ({formula}). Rename it in Excel’s Name Manager, then try again.',
    'zh-CN': '工作簿中名称 {name} 已有其他用途（{formula}）。请在名称管理器中改名后重试。',
  },
  'excel.columnsChanged': {
    'en-US':
      'Column titles have changed in “{sheet}”: {titles}. Put them back, or select the range and choose Use selection again.',
    'zh-CN': '“{sheet}”的列标题已变化：{titles}。请改回原标题，或重新选中区域后点“使用所选区域”。',
  },
  'excel.underWay': {
    'en-US': 'A build is under way. Wait until it ends, then try again.',
    'zh-CN': '正在生成绩效表，请等待完成后重试。',
  },
  'excel.monthClosed': {
    'en-US': '{month} was closed on {date}. To change it, reopen it on the Payroll tab.',
    'zh-CN': '{month} 已于 {date} 结账。如需修改，请先在“工资”中反结账。',
  },
  'excel.monthOpen': {
    'en-US': '{month} is not closed, so there is nothing to reopen.',
    'zh-CN': '{month} 尚未结账，无需反结账。',
  },
  'excel.notBuilt': {
    'en-US': '{month} has no sheets yet. Build it, then close it.',
    'zh-CN': '{month} 尚未生成表格。请先生成，再结账。',
  },
  'excel.closeErrors': {
    'en-US':
      '“{sheet}” shows {value} in {address}{more, plural, =0 {} one { and # more cell shows an error} other { and # more cells show errors}}. Put this right, then close the month.',
    'zh-CN':
      '工作表“{sheet}”的 {address} 显示 {value}{more, plural, =0 {} other {，另有 # 个单元格出错}}。请更正后再结账。',
  },
  'excel.closeTooLarge': {
    'en-US':
      'The formulas of {month} are too many to keep in the workbook ({size} characters, at most {room}). Nothing was closed.',
    'zh-CN': '{month} 的公式过多，工作簿无法保存（{size} 个字符，上限 {room}）。未结账。',
  },
  'excel.closeHalfway': {
    'en-US':
      '{month} stopped halfway and could not be put back; nothing is lost. Choose Reopen on the Payroll tab to get its formulas back. ({detail})',
    'zh-CN': '{month} 处理中断且未能还原，数据未丢失。请在“工资”中点“反结账”恢复公式。（{detail}）',
  },
  'excel.nothingToUndo': { 'en-US': 'There is no build to undo.', 'zh-CN': '没有可撤销的生成操作。' },
  'excel.tooOld': {
    'en-US':
      'This version of Excel lacks something Paysheet needs. Update to Excel 2021, Microsoft 365 or Excel on the web. ({detail})',
    'zh-CN': '此版本 Excel 缺少所需功能。请升级到 Excel 2021、Microsoft 365 或网页版 Excel。（{detail}）',
  },
  'excel.busy': { 'en-US': 'Excel is busy. Wait a moment, then try again.', 'zh-CN': 'Excel 正忙，请稍候重试。' },
  'excel.interrupted': {
    'en-US': 'Excel interrupted the work. The workbook is as it was; try again.',
    'zh-CN': 'Excel 中断了操作，工作簿保持原样，请重试。',
  },
  'excel.restoreFailed': {
    'en-US':
      'The build stopped and the workbook could not be put back. Choose Undo last build to try again, or close the workbook without saving. ({detail})',
    'zh-CN': '生成中断且未能还原工作簿。请点“撤销上次生成”重试，或不保存关闭工作簿。（{detail}）',
  },
  'excel.unknown': {
    'en-US': 'Excel reported a fault: {detail}. The workbook is as it was; try again.',
    'zh-CN': 'Excel 报告故障：{detail}。工作簿保持原样，请重试。',
  },
} as const satisfies Messages;

export type PaneMessage = keyof typeof paneMessages;
