import type { Messages } from '../language';

/** Texts of planning for a team: scenarios side by side, in ICU message format. */
export const whatIfTeamMessages = {
  'team.scenarios': { 'en-US': 'Scenarios', 'zh-CN': '测算对比' },
  'team.empty': {
    'en-US':
      'What would this month cost with other targets, other figures or another pay plan? Begin with one of these.',
    'zh-CN': '调整目标、数据或更换薪酬方案，看看本月人工成本如何变化。可从以下测算开始。',
  },
  'team.add': { 'en-US': 'Add scenario', 'zh-CN': '新增测算' },
  'team.ready.up': { 'en-US': 'Targets +10%', 'zh-CN': '目标 +10%' },
  'team.ready.down': { 'en-US': 'Targets −10%', 'zh-CN': '目标 −10%' },
  'team.ready.plan': { 'en-US': 'Compare another plan', 'zh-CN': '对比其他方案' },
  'team.ready.custom': { 'en-US': 'Custom', 'zh-CN': '自定义' },
  'team.name.plan': { 'en-US': 'Another plan', 'zh-CN': '更换方案' },
  'team.name.custom': { 'en-US': 'Scenario', 'zh-CN': '测算' },
  'team.name.copy': { 'en-US': '{name}, copy', 'zh-CN': '{name}（副本）' },
  'team.name.numbered': { 'en-US': '{name} {number}', 'zh-CN': '{name} {number}' },

  'team.today': { 'en-US': 'The month as it is', 'zh-CN': '当月现状' },
  'team.column.scenario': { 'en-US': 'Scenario', 'zh-CN': '测算' },
  'team.column.cost': { 'en-US': 'Cost', 'zh-CN': '人工成本' },
  'team.column.difference': { 'en-US': 'Change', 'zh-CN': '差额' },
  'team.column.name': { 'en-US': 'Name', 'zh-CN': '姓名' },
  'team.column.today': { 'en-US': 'Now', 'zh-CN': '现状' },
  'team.column.then': { 'en-US': 'Scenario', 'zh-CN': '测算' },
  'team.column.pay': { 'en-US': 'Pay', 'zh-CN': '应发' },
  'team.column.attainment': { 'en-US': 'Attained', 'zh-CN': '完成率' },
  'team.gain': { 'en-US': '{count, number} more', 'zh-CN': '增 {count, number} 人' },
  'team.lose': { 'en-US': '{count, number} less', 'zh-CN': '减 {count, number} 人' },
  'team.noChange': { 'en-US': 'nobody’s pay changes', 'zh-CN': '无人变化' },
  'team.people': {
    'en-US': '{count, plural, one {# person} other {# people}}',
    'zh-CN': '{count, number} 人',
  },
  'team.share': { 'en-US': 'share {share}', 'zh-CN': '占比 {share}' },
  'team.over': { 'en-US': 'Over budget by {amount}', 'zh-CN': '超预算 {amount}' },
  'team.left': { 'en-US': '{amount} of the budget left', 'zh-CN': '预算结余 {amount}' },
  'team.noFigure': { 'en-US': 'No figure', 'zh-CN': '无法计算' },

  'team.said.less': {
    'en-US': '{name} costs {amount} less than the month as it is.',
    'zh-CN': '{name}：人工成本比现状减少 {amount}。',
  },
  'team.said.more': {
    'en-US': '{name} costs {amount} more than the month as it is.',
    'zh-CN': '{name}：人工成本比现状增加 {amount}。',
  },
  'team.said.same': { 'en-US': '{name} costs as much as the month as it is.', 'zh-CN': '{name}：人工成本与现状一致。' },
  'team.said.today': {
    'en-US': 'The month as it is costs {amount} for {count, plural, one {# person} other {# people}}.',
    'zh-CN': '当月现状：{count, number} 人，人工成本 {amount}。',
  },
  'team.said.losers': {
    'en-US':
      '{count, plural, one {One earns less: {name} {difference}.} other {# earn less, most {name} {difference}.}}',
    'zh-CN':
      '{count, plural, =1 {1 人减少：{name} {difference}。} other {# 人减少，减幅最大的是{name}，{difference}。}}',
  },
  'team.said.winners': {
    'en-US':
      '{count, plural, one {One earns more: {name} {difference}.} other {# earn more, most {name} {difference}.}}',
    'zh-CN':
      '{count, plural, =1 {1 人增加：{name} {difference}。} other {# 人增加，增幅最大的是{name}，{difference}。}}',
  },
  'team.said.share': {
    'en-US': 'Cost is {share} of {reference}, {before} in the month as it is.',
    'zh-CN': '人工成本占{reference} {share}，现状为 {before}。',
  },
  'team.said.shareNow': { 'en-US': 'Cost is {share} of {reference}.', 'zh-CN': '人工成本占{reference} {share}。' },
  'team.said.left': { 'en-US': '{amount} of the budget is left.', 'zh-CN': '预算结余 {amount}。' },
  'team.said.breakers': {
    'en-US': 'The budget is exceeded by {amount}. Without the higher pay of {people} it would be kept.',
    'zh-CN': '超预算 {amount}。若{people}不增加，即可控制在预算内。',
  },
  'team.said.over': {
    'en-US': 'The budget is exceeded by {amount}.',
    'zh-CN': '超预算 {amount}。',
  },
  'team.said.overAnyway': {
    'en-US': 'The budget is exceeded by {amount}, and would be even if nobody earned more than now.',
    'zh-CN': '超预算 {amount}，即使无人增加也会超预算。',
  },
  'team.said.unknown': {
    'en-US':
      '{count, plural, one {One person has} other {# people have}} no figure and {count, plural, one {is} other {are}} left out of the differences.',
    'zh-CN': '{count, number} 人无法计算，未计入差额。',
  },
  'team.said.breaker': { 'en-US': '{name} ({difference})', 'zh-CN': '{name}（{difference}）' },
  'team.said.andMore': { 'en-US': '{count, number} others', 'zh-CN': '其他 {count, number} 人' },

  'team.note.unused': {
    'en-US': '“{change}” concerns nobody in this month. Change it or delete it.',
    'zh-CN': '“{change}”未影响当月任何人，请修改或删除。',
  },
  'team.note.people': {
    'en-US': 'Nobody is paid by {plan} in this month.',
    'zh-CN': '当月没有人适用{plan}。',
  },
  'team.note.plan': {
    'en-US': 'The plan “{plan}” is not in this workbook any more. Choose another one.',
    'zh-CN': '本工作簿中已没有方案“{plan}”，请另选方案。',
  },
  'team.note.version': {
    'en-US': '{plan} has no rates from {month}. Choose other ones.',
    'zh-CN': '{plan}没有自{month}起执行的标准，请另选。',
  },
  'team.note.unfit': {
    'en-US': '{plan}: “{figure}” cannot be taken from “{source}”. Choose another figure for it.',
    'zh-CN': '{plan}：“{figure}”不能取自“{source}”，请另选数据。',
  },
  'team.note.missing': {
    'en-US':
      '{plan} also asks for figures that these people do not have: {figures}. Choose figures of the present plan for them, or add them as changes, to compare fairly.',
    'zh-CN': '{plan}所需的部分数据当月没有：{figures}。请选择现行方案中的对应数据，或用“新增调整”补充，以便公平对比。',
  },
  'team.note.more': { 'en-US': '{more, number} more', 'zh-CN': '另有 {more, number} 项' },
  'team.note.standsIn': { 'en-US': '{figure} (taken as {value})', 'zh-CN': '{figure}（按 {value} 计）' },

  'team.edit': { 'en-US': 'Edit', 'zh-CN': '编辑' },
  'team.done': { 'en-US': 'Done', 'zh-CN': '完成' },
  'team.more': { 'en-US': 'More about {name}', 'zh-CN': '{name}：更多操作' },
  'team.duplicate': { 'en-US': 'Duplicate', 'zh-CN': '复制' },
  'team.delete': { 'en-US': 'Delete', 'zh-CN': '删除' },
  'team.deleted': { 'en-US': '“{name}” was deleted.', 'zh-CN': '已删除“{name}”。' },
  'team.undo': { 'en-US': 'Undo', 'zh-CN': '撤销' },
  'team.nameField': { 'en-US': 'Name', 'zh-CN': '名称' },
  'team.nameMissing': { 'en-US': 'Give the scenario a name.', 'zh-CN': '请填写名称。' },

  'team.changes': { 'en-US': 'Changes', 'zh-CN': '调整项' },
  'team.noChanges': { 'en-US': 'Nothing is changed yet.', 'zh-CN': '尚未调整。' },
  'team.addChange': { 'en-US': 'Add change', 'zh-CN': '新增调整' },
  'team.addPlan': { 'en-US': 'Use another plan', 'zh-CN': '更换方案' },
  'team.change': { 'en-US': 'Change {number, number}', 'zh-CN': '调整 {number, number}' },
  'team.plan': { 'en-US': 'Other plan {number, number}', 'zh-CN': '更换方案 {number, number}' },
  'team.dropChange': { 'en-US': 'Delete change {number, number}', 'zh-CN': '删除调整 {number, number}' },
  'team.dropPlan': { 'en-US': 'Delete other plan {number, number}', 'zh-CN': '删除更换方案 {number, number}' },
  'team.who': { 'en-US': 'Who', 'zh-CN': '对象' },
  'team.what': { 'en-US': 'What', 'zh-CN': '项目' },
  'team.how': { 'en-US': 'How', 'zh-CN': '方式' },
  'team.value': { 'en-US': 'Value', 'zh-CN': '数值' },
  'team.targetsAbove': {
    'en-US': 'Targets stay above nought: take off less than 100%.',
    'zh-CN': '目标须大于零，降幅应小于 100%。',
  },
  'team.who.all': { 'en-US': 'Everyone', 'zh-CN': '全体' },
  'team.who.positions': { 'en-US': 'Positions', 'zh-CN': '岗位' },
  'team.who.plans': { 'en-US': 'Paid by', 'zh-CN': '适用方案' },
  'team.who.people': { 'en-US': 'People', 'zh-CN': '人员' },
  'team.who.noPosition': { 'en-US': 'Without a position', 'zh-CN': '无岗位' },
  'team.who.gone': { 'en-US': 'Not in this month', 'zh-CN': '当月没有' },
  'team.what.targets': { 'en-US': 'Targets', 'zh-CN': '目标' },
  'team.what.own': { 'en-US': 'Figures of each person', 'zh-CN': '个人数据' },
  'team.what.shared': { 'en-US': 'Figures of the department', 'zh-CN': '部门数据' },
  'team.how.times': { 'en-US': 'by percent', 'zh-CN': '增减比例' },
  'team.how.plus': { 'en-US': 'by an amount', 'zh-CN': '增减数值' },
  'team.how.set': { 'en-US': 'to', 'zh-CN': '设为' },
  'team.from': { 'en-US': 'People now paid by', 'zh-CN': '现行方案' },
  'team.to': { 'en-US': 'Paid by instead', 'zh-CN': '改用' },
  'team.figures.count': {
    'en-US': '{count, number} of {all, plural, one {# figure} other {# figures}} come along',
    'zh-CN': '{all, number} 项数据中沿用 {count, number} 项',
  },
  'team.figures.stays': { 'en-US': 'Stays {value}', 'zh-CN': '不沿用，按 {value} 计' },
  'team.figures.blank': { 'en-US': 'Stays blank', 'zh-CN': '不沿用，留空' },
  'team.figures.none': {
    'en-US': 'Nothing of the present plan fits: {figures}.',
    'zh-CN': '现行方案中没有可对应的数据：{figures}。',
  },
  'team.to.from': { 'en-US': '{plan}, from {month}', 'zh-CN': '{plan}（{month}起）' },
  'team.inWords': { 'en-US': '{who}: {what} {how}', 'zh-CN': '{who}：{what} {how}' },
  'team.inWords.set': { 'en-US': 'to {value}', 'zh-CN': '设为 {value}' },
  'team.inWords.plan': { 'en-US': '{from} → {to}', 'zh-CN': '{from} → {to}' },

  'team.budget': { 'en-US': 'Budget and share', 'zh-CN': '预算与占比' },
  'team.budgetField': { 'en-US': 'Budget for pay', 'zh-CN': '人工成本预算' },
  'team.referenceField': { 'en-US': 'Cost as a share of', 'zh-CN': '成本占比基数' },
  'team.reference.none': { 'en-US': 'Nothing', 'zh-CN': '不计算' },
  'team.reference.amount': { 'en-US': 'An amount', 'zh-CN': '自填金额' },
  'team.reference.field': { 'en-US': 'Revenue or profit', 'zh-CN': '收入或利润' },
  'team.reference.revenue': { 'en-US': 'revenue or profit', 'zh-CN': '收入或利润' },

  'team.perPerson': { 'en-US': 'Person by person', 'zh-CN': '逐人对比' },
  'team.find': { 'en-US': 'Find a name or position', 'zh-CN': '查找姓名或岗位' },
  'team.findShort': { 'en-US': 'Find people', 'zh-CN': '查找人员' },
  'team.position': { 'en-US': 'Position', 'zh-CN': '岗位' },
  'team.everyPosition': { 'en-US': 'All positions', 'zh-CN': '全部岗位' },
  'team.nobodyFound': { 'en-US': 'Nobody is called that.', 'zh-CN': '没有找到。' },
  'team.biggestFirst': {
    'en-US': '{unit, select, none {Biggest changes first.} other {Biggest changes first. Amounts in {unit}.}}',
    'zh-CN': '{unit, select, none {按变动大小排列。} other {按变动大小排列，单位：{unit}。}}',
  },
  'team.amountsIn': { 'en-US': 'Amounts in {unit}.', 'zh-CN': '单位：{unit}。' },
  'team.showMore': { 'en-US': 'Show {count, number} more', 'zh-CN': '再显示 {count, number} 人' },
  'team.total': { 'en-US': 'Total', 'zh-CN': '合计' },
  'team.busy': { 'en-US': 'Working out…', 'zh-CN': '正在测算…' },
  'team.paidBy': { 'en-US': 'Plan: {plan}', 'zh-CN': '方案：{plan}' },

  'team.sheets': { 'en-US': 'On sheets, with live formulas', 'zh-CN': '导出到工作表（保留公式）' },

  'team.chart.totals': { 'en-US': 'Cost of each scenario', 'zh-CN': '各测算人工成本' },
  'team.chart.changes': { 'en-US': 'Biggest changes, {name}', 'zh-CN': '变动最大的人员（{name}）' },
  'team.chart.cost': {
    'en-US': '{unit, select, none {Cost} other {Cost ({unit})}}',
    'zh-CN': '{unit, select, none {人工成本} other {人工成本（{unit}）}}',
  },
  'team.chart.difference': {
    'en-US': '{unit, select, none {Difference} other {Difference ({unit})}}',
    'zh-CN': '{unit, select, none {差额} other {差额（{unit}）}}',
  },
} as const satisfies Messages;
