import type { Messages } from '../language';

/** Texts of the pane's view about pay plans, in ICU message format. */
export const galleryMessages = {
  'tabs.plans': { 'en-US': 'Plans', 'zh-CN': '方案' },
  'plans.heading': { 'en-US': 'Pay plans', 'zh-CN': '薪酬方案' },
  'plans.opening': { 'en-US': 'Opening the plans…', 'zh-CN': '正在打开方案…' },
  'plans.all': { 'en-US': 'All plans', 'zh-CN': '全部方案' },
  'plans.backTo': { 'en-US': 'Back to {page}', 'zh-CN': '返回“{page}”' },
  'plans.cancel': { 'en-US': 'Cancel', 'zh-CN': '取消' },
  'plans.saved': {
    'en-US': '“{title}” is kept in this workbook. Save the workbook to keep it for good.',
    'zh-CN': '“{title}”已保存到本工作簿，请记得保存工作簿文件。',
  },
  'plans.created': {
    'en-US': '“{title}” is this workbook’s own now. Change its rates and formulas here, then choose Save.',
    'zh-CN': '已建立本工作簿的方案“{title}”。可在此修改标准和公式，完成后点“保存”。',
  },
  'plans.imported': {
    'en-US': '“{title}” is in this workbook now.',
    'zh-CN': '“{title}”已导入本工作簿。',
  },
  'plans.moreNotes': { 'en-US': 'And {count, number} more.', 'zh-CN': '另有 {count, number} 处。' },
  'plans.deleted': { 'en-US': '“{title}” is deleted.', 'zh-CN': '已删除“{title}”。' },
  'plans.full': {
    'en-US':
      'With this plan the workbook’s plans would take {size, number} thousand characters, and a workbook has room for {room, number}. Export plans that you do not need here, delete them, then try again.',
    'zh-CN':
      '加上此方案，本工作簿的方案共约 {size, number} 千字符，超过上限 {room, number} 千字符。请导出并删除不再需要的方案后重试。',
  },

  'gallery.own': { 'en-US': 'This workbook’s plans', 'zh-CN': '本工作簿的方案' },
  'gallery.none': {
    'en-US': 'None yet. Open a plan below and choose Duplicate and adapt, or import one.',
    'zh-CN': '暂无。可打开下方任一方案，点“复制并调整”，或导入方案。',
  },
  'gallery.builtIn': { 'en-US': 'Plans to begin with', 'zh-CN': '内置方案' },
  'gallery.changed': { 'en-US': 'Not saved', 'zh-CN': '未保存' },
  'gallery.damaged': {
    'en-US': 'The plan “{name}” can no longer be read. {reason} Correct it and import it again, or delete it.',
    'zh-CN': '方案“{name}”已无法读取。{reason}可修正后重新导入，或将其删除。',
  },

  'gallery.mend': { 'en-US': 'Correct', 'zh-CN': '修正' },

  'plan.menu': { 'en-US': 'More about this plan', 'zh-CN': '方案操作' },
  'plan.comma': { 'en-US': ', ', 'zh-CN': '、' },
  'plan.positions': { 'en-US': 'For: {positions}', 'zh-CN': '适用岗位：{positions}' },
  'plan.title': { 'en-US': 'Name', 'zh-CN': '方案名称' },
  'plan.titleMissing': { 'en-US': 'Type a name for the plan.', 'zh-CN': '请输入方案名称。' },
  'plan.titleTaken': {
    'en-US': 'A plan is called “{title}” already. Choose another name.',
    'zh-CN': '已有名为“{title}”的方案，请换一个名称。',
  },
  'plan.description': { 'en-US': 'What it pays for', 'zh-CN': '方案说明' },

  'version.from': { 'en-US': 'Rates from {month}', 'zh-CN': '{month}起执行' },
  'version.shown': { 'en-US': 'Rates shown', 'zh-CN': '执行标准' },
  'version.add': { 'en-US': 'New rates from a month on', 'zh-CN': '新增执行标准' },
  'version.month': { 'en-US': 'First month', 'zh-CN': '生效月份' },
  'version.create': { 'en-US': 'Add', 'zh-CN': '新增' },
  'version.noMonth': { 'en-US': 'Type a month such as 2027-01.', 'zh-CN': '请输入月份，如 2027-01。' },
  'version.taken': {
    'en-US': 'There are rates from {month} already. Choose another month.',
    'zh-CN': '已有 {month}起执行的标准，请选择其他月份。',
  },
  'version.remove': { 'en-US': 'Remove the rates from {month}', 'zh-CN': '删除 {month}起的标准' },

  'trial.title': { 'en-US': 'Try it', 'zh-CN': '试算' },
  'trial.example': { 'en-US': 'Example', 'zh-CN': '示例' },
  'trial.numbered': { 'en-US': 'Example {number}', 'zh-CN': '示例 {number}' },
  'trial.reset': { 'en-US': 'Reset', 'zh-CN': '恢复示例' },
  'trial.month': { 'en-US': 'Month', 'zh-CN': '月份' },
  'trial.department': { 'en-US': 'Department', 'zh-CN': '部门数据' },
  'trial.own': { 'en-US': 'Person', 'zh-CN': '个人数据' },

  'people.title': { 'en-US': 'People under the plan', 'zh-CN': '方案内人员' },
  'people.person': { 'en-US': 'Person {number}', 'zh-CN': '员工 {number}' },
  'people.withPost': { 'en-US': '{person} · {post}', 'zh-CN': '{person} · {post}' },
  'people.add': { 'en-US': 'Add a person', 'zh-CN': '添加人员' },
  'people.remove': { 'en-US': 'Remove {person}', 'zh-CN': '移除{person}' },

  'inputs.notNumber': {
    'en-US': '“{text}” is not a number. Pay is worked out with the figure before it.',
    'zh-CN': '“{text}”不是数字，仍按之前的数值计算。',
  },
  'inputs.missing': { 'en-US': 'Fill this in to work out the pay.', 'zh-CN': '请填写，否则无法计算。' },
  'inputs.choose': { 'en-US': 'Choose', 'zh-CN': '请选择' },
  'inputs.each': { 'en-US': 'One row for each {unit}', 'zh-CN': '逐{unit}填写' },

  'lines.title': { 'en-US': 'What is paid', 'zh-CN': '应发明细' },
  'lines.formula': { 'en-US': 'Formula', 'zh-CN': '公式' },
  'lines.figure': { 'en-US': 'Figure', 'zh-CN': '数据项' },
  'lines.named': { 'en-US': '{title} · {name}', 'zh-CN': '{title} · {name}' },
  'lines.name': { 'en-US': 'Name', 'zh-CN': '名称' },
  'lines.meaning': { 'en-US': 'Meaning', 'zh-CN': '含义' },
  'lines.figuresOf': { 'en-US': 'Figures in {title}', 'zh-CN': '“{title}”所用数值' },
  'names.title': { 'en-US': 'Names for formulas', 'zh-CN': '公式中可用的名称' },
  'names.hint': {
    'en-US':
      'Put team. before an input or a line for everyone under the plan, as in SUM(team.pay), and team.mine for the person’s own place.',
    'zh-CN': '在输入项或项目名前加 team. 表示方案内全体人员，如 SUM(team.pay)；team.mine 为本人序号。',
  },
  'names.monthStart': { 'en-US': 'First day of the month', 'zh-CN': '当月第一天' },
  'names.monthEnd': { 'en-US': 'Last day of the month', 'zh-CN': '当月最后一天' },
  'problems.lookAt': { 'en-US': 'Please check:', 'zh-CN': '请核对：' },

  'parameters.title': { 'en-US': 'Rates and tables', 'zh-CN': '标准与参数' },
  'table.rate': { 'en-US': 'Rate', 'zh-CN': '标准' },
  'table.withUnit': { 'en-US': '{title} ({unit})', 'zh-CN': '{title}（{unit}）' },
  'figure.withUnit': { 'en-US': '{figure} {unit}', 'zh-CN': '{figure} {unit}' },
  'grid.top': { 'en-US': 'Lower bound of column {column}', 'zh-CN': '第 {column} 列起点' },
  'grid.left': { 'en-US': 'Lower bound of row {row}', 'zh-CN': '第 {row} 行起点' },
  'grid.cell': { 'en-US': '{row}, from {column}', 'zh-CN': '{row}，{column} 起' },

  'duplicate.duplicate': { 'en-US': 'Duplicate and adapt', 'zh-CN': '复制并调整' },
  'duplicate.again': { 'en-US': 'Duplicate', 'zh-CN': '复制方案' },
  'duplicate.name': { 'en-US': 'Name of your plan', 'zh-CN': '新方案名称' },
  'duplicate.hint': {
    'en-US': 'It is kept in this workbook. The plan it comes from stays as it is.',
    'zh-CN': '新方案保存在本工作簿中，原方案不变。',
  },
  'duplicate.initial': { 'en-US': '{title} (copy)', 'zh-CN': '{title}（副本）' },
  'duplicate.create': { 'en-US': 'Create', 'zh-CN': '建立' },

  'draft.saved': { 'en-US': 'All changes are kept in this workbook.', 'zh-CN': '所有更改已保存到本工作簿。' },
  'draft.changed': { 'en-US': 'There are changes that are not saved.', 'zh-CN': '有未保存的更改。' },
  'draft.mend': {
    'en-US': 'Correct what is marked in red, then save.',
    'zh-CN': '请先改正标红的内容，再保存。',
  },
  'draft.save': { 'en-US': 'Save', 'zh-CN': '保存' },
  'draft.discard': { 'en-US': 'Discard changes', 'zh-CN': '放弃更改' },

  'delete.menu': { 'en-US': 'Delete from this workbook', 'zh-CN': '从本工作簿删除' },
  'delete.ask': {
    'en-US': 'Delete “{title}” from this workbook? It cannot be brought back, unless you have exported it.',
    'zh-CN': '确定从本工作簿删除“{title}”？除非已导出，否则无法恢复。',
  },
  'delete.delete': { 'en-US': 'Delete', 'zh-CN': '删除' },
  'delete.keep': { 'en-US': 'Keep', 'zh-CN': '保留' },

  'export.export': { 'en-US': 'Export', 'zh-CN': '导出' },
  'export.title': { 'en-US': 'Export {title}', 'zh-CN': '导出“{title}”' },
  'export.text': { 'en-US': 'The plan as JSON', 'zh-CN': '方案内容（JSON）' },
  'export.unsaved': {
    'en-US': 'Changes that are not saved are not exported.',
    'zh-CN': '未保存的更改不会导出。',
  },
  'export.hint': {
    'en-US': 'Take it to another workbook as {file}, or copy the text.',
    'zh-CN': '可下载为 {file}，或复制文本，在其他工作簿中导入。',
  },
  'export.download': { 'en-US': 'Download', 'zh-CN': '下载' },
  'export.copy': { 'en-US': 'Copy', 'zh-CN': '复制' },
  'export.copied': { 'en-US': 'Copied. Paste it where you need it.', 'zh-CN': '已复制，可粘贴使用。' },
  'export.selected': {
    'en-US': 'The text is selected. Press Ctrl+C to copy it.',
    'zh-CN': '文本已选中，请按 Ctrl+C 复制。',
  },
  'export.saved': {
    'en-US': 'Look for {file} among your downloads. If it is not there, choose Copy.',
    'zh-CN': '请在下载文件夹中查看 {file}；如未下载，请改用“复制”。',
  },

  'import.open': { 'en-US': 'Import', 'zh-CN': '导入' },
  'import.title': { 'en-US': 'Import a plan', 'zh-CN': '导入方案' },
  'import.lead': {
    'en-US': 'A plan that was exported here or in another workbook. It is checked before anything is changed.',
    'zh-CN': '导入从本工作簿或其他工作簿导出的方案。导入前会先检查，不会改动现有内容。',
  },
  'import.file': { 'en-US': 'Choose a file', 'zh-CN': '选择文件' },
  'import.text': { 'en-US': 'Or paste the JSON here', 'zh-CN': '或在此粘贴 JSON' },
  'import.import': { 'en-US': 'Import', 'zh-CN': '导入' },
  'import.refused': {
    'en-US': 'Not imported. {count, plural, one {One thing} other {# things}} to correct:',
    'zh-CN': '未导入，有 {count} 处需要改正：',
  },
  'import.same': {
    'en-US': '“{title}” is in this workbook already. Replace it with the one imported?',
    'zh-CN': '本工作簿已有方案“{title}”，是否用导入的方案替换？',
  },
  'import.builtIn': {
    'en-US': '“{title}” comes with Paysheet and stays as it is. Keep the imported one beside it?',
    'zh-CN': '“{title}”是内置方案，不会被改动。是否另存导入的方案？',
  },
  'import.replace': { 'en-US': 'Replace', 'zh-CN': '替换' },
  'import.both': { 'en-US': 'Keep both', 'zh-CN': '两者都保留' },

  'unit.per': { 'en-US': ' per ', 'zh-CN': '/' },
  'unit.CNY': { 'en-US': 'CNY', 'zh-CN': '元' },
  'units.CNY': { 'en-US': 'CNY', 'zh-CN': '元' },
  'unit.USD': { 'en-US': 'USD', 'zh-CN': '美元' },
  'units.USD': { 'en-US': 'USD', 'zh-CN': '美元' },
  'unit.EUR': { 'en-US': 'EUR', 'zh-CN': '欧元' },
  'units.EUR': { 'en-US': 'EUR', 'zh-CN': '欧元' },
  'unit.HKD': { 'en-US': 'HKD', 'zh-CN': '港元' },
  'units.HKD': { 'en-US': 'HKD', 'zh-CN': '港元' },
  'unit.month': { 'en-US': 'month', 'zh-CN': '月' },
  'units.month': { 'en-US': 'months', 'zh-CN': '个月' },
  'unit.year': { 'en-US': 'year', 'zh-CN': '年' },
  'units.year': { 'en-US': 'years', 'zh-CN': '年' },
  'unit.day': { 'en-US': 'day', 'zh-CN': '天' },
  'units.day': { 'en-US': 'days', 'zh-CN': '天' },
  'unit.hour': { 'en-US': 'hour', 'zh-CN': '小时' },
  'units.hour': { 'en-US': 'hours', 'zh-CN': '小时' },
  'unit.car': { 'en-US': 'car', 'zh-CN': '台' },
  'units.car': { 'en-US': 'cars', 'zh-CN': '台' },
  'unit.vehicle': { 'en-US': 'vehicle', 'zh-CN': '台次' },
  'units.vehicle': { 'en-US': 'vehicles', 'zh-CN': '台次' },
  'unit.bottle': { 'en-US': 'bottle', 'zh-CN': '瓶' },
  'units.bottle': { 'en-US': 'bottles', 'zh-CN': '瓶' },
  'unit.policy': { 'en-US': 'policy', 'zh-CN': '单' },
  'units.policy': { 'en-US': 'policies', 'zh-CN': '单' },
  'unit.recharge': { 'en-US': 'recharge', 'zh-CN': '笔充值' },
  'units.recharge': { 'en-US': 'recharges', 'zh-CN': '笔充值' },
  'unit.person': { 'en-US': 'person', 'zh-CN': '人' },
  'units.person': { 'en-US': 'people', 'zh-CN': '人' },
  'unit.grade': { 'en-US': 'grade', 'zh-CN': '级' },
  'units.grade': { 'en-US': '', 'zh-CN': '级' },
  'unit.score': { 'en-US': 'mark', 'zh-CN': '分' },
  'units.score': { 'en-US': 'marks', 'zh-CN': '分' },
} as const satisfies Messages;
