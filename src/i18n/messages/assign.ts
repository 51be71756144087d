import type { Messages } from '../language';

/** Texts about paying a month's people by plans, in ICU message format. */
export const assignMessages = {
  'data.showAll': { 'en-US': 'Show all {count} lists of actuals', 'zh-CN': '显示全部 {count} 张业绩表' },
  'data.showFewer': { 'en-US': 'Show fewer lists', 'zh-CN': '收起业绩表' },

  'uses.title': { 'en-US': 'Plans by position', 'zh-CN': '各岗位适用方案' },
  'uses.hint': {
    'en-US': 'Choose the plan that pays each position. Positions without one are paid by the indicators below.',
    'zh-CN': '为各岗位选择薪酬方案。未选择的岗位按下方考核指标计算。',
  },
  'uses.write': { 'en-US': 'Put their rates on the Plan sheet', 'zh-CN': '把标准写入方案表' },
  'uses.written': {
    'en-US': 'The rates are on the sheet “{sheet}”. Change the blue figures there; what is built follows.',
    'zh-CN': '标准已写入“{sheet}”表。蓝色数字可直接修改，生成的表格随之更新。',
  },
  'uses.suggest': { 'en-US': 'Suggest plans', 'zh-CN': '推荐方案' },
  'uses.noneFits': {
    'en-US': 'No plan names these positions. Choose one for each position.',
    'zh-CN': '没有方案与这些岗位名称匹配，请逐个岗位选择。',
  },
  'uses.position': {
    'en-US': '{position} · {people, plural, one {# person} other {# people}}',
    'zh-CN': '{position} · {people, number} 人',
  },
  'uses.everyone': { 'en-US': 'Everyone', 'zh-CN': '全部人员' },
  'uses.noPosition': { 'en-US': 'No position', 'zh-CN': '未填岗位' },
  'uses.byIndicators': { 'en-US': 'By indicators', 'zh-CN': '按考核指标' },
  'uses.own': { 'en-US': 'This workbook’s plans', 'zh-CN': '本工作簿的方案' },
  'uses.builtIn': { 'en-US': 'Plans to begin with', 'zh-CN': '内置方案' },
  'uses.gone': { 'en-US': '{plan} (no longer there)', 'zh-CN': '{plan}（已不存在）' },
  'uses.goneHint': {
    'en-US': 'The workbook has no plan “{plan}” any more. Choose another, or import it in the Plans tab.',
    'zh-CN': '本工作簿已没有方案“{plan}”。请另选方案，或在“方案”中重新导入。',
  },
  'uses.notYet': {
    'en-US': '“{title}” is in force from {month} on. Choose another plan for {chosen}.',
    'zh-CN': '“{title}”自{month}起执行，{chosen}请另选方案。',
  },

  'sources.title': { 'en-US': 'Where the figures come from', 'zh-CN': '数据取自哪里' },
  'sources.of': { 'en-US': 'Where the figures of “{title}” come from', 'zh-CN': '“{title}”的数据来源' },
  'sources.summary': { 'en-US': '{found} of {all} from lists', 'zh-CN': '{all} 项中 {found} 项取自表格' },
  'sources.find': { 'en-US': 'Find in my lists', 'zh-CN': '从表格中匹配' },
  'sources.foundNothing': {
    'en-US': 'The lists have no further column by these titles. Choose the sources below.',
    'zh-CN': '表格中没有更多同名的列，请在下方选择。',
  },
  'sources.department': { 'en-US': 'The department’s figures', 'zh-CN': '部门数据' },
  'sources.each': { 'en-US': 'For each {unit}', 'zh-CN': '逐{unit}数据' },
  'sources.withUnit': { 'en-US': '{title} ({unit})', 'zh-CN': '{title}（{unit}）' },
  'sources.typed': { 'en-US': 'Typed on the KPI sheet', 'zh-CN': '在绩效表中填写' },
  'sources.typedRecords': { 'en-US': 'Typed on the records sheet', 'zh-CN': '在明细表中填写' },
  'sources.peopleGroup': { 'en-US': 'People', 'zh-CN': '人员名单' },
  'sources.targetsGroup': { 'en-US': 'Targets', 'zh-CN': '目标任务' },
  'sources.attainment': { 'en-US': 'Actual ÷ target', 'zh-CN': '实际 ÷ 目标' },
  'sources.sum': { 'en-US': 'Sum of {column}', 'zh-CN': '“{column}”合计' },
  'sources.count': { 'en-US': 'Number of rows', 'zh-CN': '记录条数' },
  'sources.lost': { 'en-US': 'A column that no longer fits', 'zh-CN': '原来的列已不适用' },
  'sources.lostHint': {
    'en-US': 'The list no longer has this column, or it holds something else. Choose where the figure comes from.',
    'zh-CN': '表中已没有该列，或该列内容不符。请重新选择数据来源。',
  },
  'sources.actual': { 'en-US': 'Actual', 'zh-CN': '实际' },
  'sources.target': { 'en-US': 'Target', 'zh-CN': '目标' },
  'sources.whereOf': { 'en-US': '{title}: only rows where', 'zh-CN': '{title}：筛选列' },
  'sources.equalsOf': { 'en-US': '{title}: value in {column}', 'zh-CN': '{title}：“{column}”的取值' },
  'sources.everyRow': { 'en-US': 'Every row', 'zh-CN': '全部记录' },
  'sources.where': { 'en-US': 'Only where {column} is', 'zh-CN': '仅当“{column}”为' },
  'sources.whereGone': { 'en-US': '{value} (not in the list)', 'zh-CN': '{value}（表中没有）' },

  'sources.say.typed': {
    'en-US': 'Until it is typed, {value} counts.',
    'zh-CN': '未填写时按 {value} 计算。',
  },
  'sources.say.people': {
    'en-US': 'The person’s {column} in the people list.',
    'zh-CN': '取人员名单中本人的“{column}”。',
  },
  'sources.say.target': {
    'en-US': 'The person’s {column} of the month in the targets.',
    'zh-CN': '取目标任务中本人当月的“{column}”。',
  },
  'sources.say.sum': {
    'en-US':
      'Sum of {column} in {list}, {whose, select, all {over everyone} other {for the person}}{month, select, yes {, in the month} other {}}{where}.',
    'zh-CN':
      '{whose, select, all {所有人} other {本人}}{month, select, yes {当月} other {}}在“{list}”中的“{column}”合计{where}。',
  },
  'sources.say.count': {
    'en-US':
      'Number of rows in {list}, {whose, select, all {over everyone} other {for the person}}{month, select, yes {, in the month} other {}}{where}.',
    'zh-CN':
      '{whose, select, all {所有人} other {本人}}{month, select, yes {当月} other {}}在“{list}”中的记录条数{where}。',
  },
  'sources.say.records': {
    'en-US': 'The {column} of every row of the person in {list}{month, select, yes {, in the month} other {}}{where}.',
    'zh-CN': '本人{month, select, yes {当月} other {}}在“{list}”中每条记录的“{column}”{where}。',
  },
  'sources.say.attainment': {
    'en-US': '{actual} Divided by the target {target}.',
    'zh-CN': '{actual}再除以目标“{target}”。',
  },
  'sources.say.where': { 'en-US': ', where {column} is {value}', 'zh-CN': '，仅限“{column}”为“{value}”的记录' },
  'sources.say.from': {
    'en-US': '{take} of {line} over everyone paid by “{plan}”. Nothing to choose.',
    'zh-CN': '取“{plan}”全部人员“{line}”的{take}，自动计算。',
  },
  'sources.take.SUM': { 'en-US': 'Sum', 'zh-CN': '合计' },
  'sources.take.AVERAGE': { 'en-US': 'Average', 'zh-CN': '平均值' },
  'sources.take.MEDIAN': { 'en-US': 'Median', 'zh-CN': '中位数' },
  'sources.take.MIN': { 'en-US': 'Lowest', 'zh-CN': '最小值' },
  'sources.take.MAX': { 'en-US': 'Highest', 'zh-CN': '最大值' },
  'sources.take.COUNT': { 'en-US': 'Number', 'zh-CN': '个数' },

  'preview.byIndicators': { 'en-US': 'By indicators', 'zh-CN': '按考核指标' },
  'preview.everyone': {
    'en-US': 'Everyone, {people, plural, one {# person} other {# people}}',
    'zh-CN': '总计 {people, number} 人',
  },
  'preview.showAll': { 'en-US': 'Show all {count, number}', 'zh-CN': '显示全部 {count, number} 人' },
  'preview.showMore': { 'en-US': 'Show {count, number} more', 'zh-CN': '再显示 {count, number} 人' },
  'preview.showFewer': { 'en-US': 'Show fewer', 'zh-CN': '收起' },
  'preview.opening': { 'en-US': 'Working out the plans…', 'zh-CN': '正在计算方案…' },
  'preview.adjustment': { 'en-US': 'Adjustment', 'zh-CN': '调整' },
  'preview.blank': {
    'en-US':
      '{people, plural, one {# person has} other {# people have}} no {input} yet: type it on the sheet after building.',
    'zh-CN': '{people, number} 人还没有“{input}”，请生成后在绩效表中填写。',
  },
  'preview.toType': {
    'en-US': 'Still to be typed on the sheet after building: {inputs}. Until then the plan’s usual figures count.',
    'zh-CN': '生成后还需在绩效表中填写：{inputs}。未填写前按方案默认值计算。',
  },
  'preview.andMore': {
    'en-US': '{inputs} and {count, number} more',
    'zh-CN': '{inputs}，另有 {count, number} 项',
  },

  'damage.title': {
    'en-US': '{count, plural, one {# fault} other {# faults}} on the Plan sheet',
    'zh-CN': '方案表有 {count} 处损坏',
  },
  'damage.hint': {
    'en-US': 'Until they are corrected or restored, the plan’s own figures count for them.',
    'zh-CN': '修正或恢复之前，按方案原有标准计算。',
  },
  'damage.restore': { 'en-US': 'Restore the Plan sheet', 'zh-CN': '恢复方案表' },
  'damage.restoring': { 'en-US': 'Restoring the Plan sheet…', 'zh-CN': '正在恢复方案表…' },
  'damage.restored': {
    'en-US':
      'The Plan sheet is restored, {restored, plural, one {# fault} other {# faults}} in all. What you changed there is kept.',
    'zh-CN': '方案表已恢复，共修复 {restored} 处，已作的修改予以保留。',
  },
} as const satisfies Messages;
