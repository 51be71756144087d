import type { Messages } from '../language';

/**
 * What can be odd about the user's data. `{count}` is how many cells, `{examples}` the first few of them,
 * `{sheet}` and `{column}` where they stand.
 */
export const PROBLEMS = {
  'source.empty': {
    'en-US': '{sheet}: no list found here. Select the rows together with their column titles.',
    'zh-CN': '“{sheet}”：这里没有找到数据。请连同标题行一起选择。',
  },
  'source.multiArea': {
    'en-US': 'The selection has several areas ({count}). Select one block with its column titles.',
    'zh-CN': '选择了 {count} 个不相连的区域。请只选择一个带标题行的连续区域。',
  },
  'source.hidden': {
    'en-US': '{sheet}: hidden or filtered rows count like all others ({rows}).',
    'zh-CN': '“{sheet}”有 {rows} 行被隐藏或筛选，仍照常计入。',
  },
  'source.headerChanged': {
    'en-US': '{sheet}: column titles have changed since the range was chosen: {examples}. Check the columns.',
    'zh-CN': '“{sheet}”的列标题与选择时不同：{examples}。请核对各列。',
  },
  'missing.people': {
    'en-US': 'No list of people found. Select it with its column titles, then choose Use selection.',
    'zh-CN': '没有找到人员名单。请选中名单（含标题行），再点“使用所选区域”。',
  },
  'missing.name': {
    'en-US': '{sheet}: no column of names found. Choose it under Columns.',
    'zh-CN': '“{sheet}”：没有找到姓名列。请在“列”中指定。',
  },
  'missing.actuals': {
    'en-US': 'No records or totals found. Select them with their column titles, then choose Use selection.',
    'zh-CN': '没有找到实绩（明细或合计）。请选中数据（含标题行），再点“使用所选区域”。',
  },
  'missing.indicators': {
    'en-US': 'None of the lists has a figure to measure. Add an indicator.',
    'zh-CN': '数据中没有可考核的数值。请添加指标。',
  },
  'missing.month': {
    'en-US': 'The lists name no month. Choose one.',
    'zh-CN': '数据中没有月份。请选择月份。',
  },
  'people.duplicate': {
    'en-US': '{sheet}: listed more than once: {examples}. Only the first row is built, so nobody is paid twice.',
    'zh-CN': '“{sheet}”中重复的人员：{examples}。只取第一行，避免重复发放。',
  },
  'people.sameName': {
    'en-US':
      '{sheet}: another person has the same name: {examples}. Records by name cannot tell them apart, so only the first is built. Add IDs to the records, or make the names differ.',
    'zh-CN': '“{sheet}”中有同名人员：{examples}。仅凭姓名无法区分其业绩，只取第一人。请在明细中加上工号，或区分姓名。',
  },
  'people.noName': {
    'en-US': '{sheet}: rows without a name are left out: {examples}.',
    'zh-CN': '“{sheet}”中没有姓名的行未计入：{examples}。',
  },
  'people.noId': {
    'en-US':
      '{sheet}: rows go by ID, and the people list has no ID for {examples}. Nothing here counts for them ({count}). Enter their IDs.',
    'zh-CN': '“{sheet}”按工号匹配，但人员名单中 {examples} 没有工号，其数据未计入（{count} 人）。请补填工号。',
  },
  'people.readsAsFigure': {
    'en-US':
      '{sheet}: Excel reads {examples} as a number, a date or TRUE/FALSE, so the formulas cannot find these rows. Write the ID or name another way, such as with a letter in front, in the people list and here.',
    'zh-CN':
      '“{sheet}”：Excel 会把 {examples} 当作数字、日期或逻辑值，公式找不到对应的行。请在人员名单和此处换一种写法，例如前面加字母。',
  },
  'people.notListed': {
    'en-US': '{sheet}: not on the people list: {examples}. Their rows are left out ({count}).',
    'zh-CN': '“{sheet}”中有不在人员名单内的人：{examples}。相关 {count} 行未计入。',
  },
  'people.nearMiss': {
    'en-US': '{sheet}: {found} looks like {meant} but is written differently, so its rows do not count ({count}).',
    'zh-CN': '“{sheet}”：{found} 应为“{meant}”，但写法不同，相关 {count} 行未计入。',
  },
  'people.nearMissRepaired': {
    'en-US': '{sheet}: {found} will be written as {meant} ({count}).',
    'zh-CN': '“{sheet}”：{found} 将改为“{meant}”（{count} 处）。',
  },
  'records.noPerson': {
    'en-US': '{sheet}: rows that name nobody are left out ({count}).',
    'zh-CN': '“{sheet}”中有 {count} 行没有人员，未计入。',
  },
  'records.noneInMonth': {
    'en-US': '{sheet}: no records in {month}.',
    'zh-CN': '“{sheet}”中没有 {month} 的记录。',
  },
  'records.otherMonths': {
    'en-US': '{sheet}: records of other months than {month} are left out ({left}).',
    'zh-CN': '“{sheet}”中有 {left} 条记录不属于 {month}，未计入。',
  },
  'records.netNegative': {
    'en-US':
      '{indicator}: the month comes to less than zero for {examples}. They earn no commission on it; take earlier commission back under Adjustment.',
    'zh-CN': '{indicator}：{examples} 本月合计为负，不计提成。如需扣回以前的提成，请填在“调整”列。',
  },
  'targets.noneInMonth': {
    'en-US': '{sheet}: no targets for {month}.',
    'zh-CN': '“{sheet}”中没有 {month} 的目标。',
  },
  'targets.missing': {
    'en-US': '{indicator}: results but no target for {examples}. It does not count in their score.',
    'zh-CN': '{indicator}：{examples} 有实绩但没有目标，该项不计入得分。',
  },
  'targets.none': {
    'en-US': 'No target at all for {examples} ({count}). They have no score, and nothing that depends on it is paid.',
    'zh-CN': '没有任何目标的人员：{examples}（共 {count} 人）。没有得分，与得分挂钩的部分不发放。',
  },
  'targets.zero': {
    'en-US': '{indicator}: the target is zero for {examples}. It does not count in their score.',
    'zh-CN': '{indicator}：{examples} 的目标为 0，该项不计入得分。',
  },
  'targets.negative': {
    'en-US': '{indicator}: the target is below zero for {examples}. Correct it.',
    'zh-CN': '{indicator}：{examples} 的目标为负数，请更正。',
  },
  'targets.duplicate': {
    'en-US': '{sheet}: more than one row of targets for {examples}. They are added up.',
    'zh-CN': '“{sheet}”中 {examples} 有多行目标，已相加。',
  },
  'months.mixed': {
    'en-US': '{sheet}: the month is written in another way than in most rows: {examples}. These rows do not count.',
    'zh-CN': '“{sheet}”中月份写法与多数行不同：{examples}。这些行未计入。',
  },
  'months.alike': {
    'en-US':
      '{sheet}: the formulas cannot tell the month {examples} from others written almost alike, and count them too. Write the month one way in every row.',
    'zh-CN': '“{sheet}”：公式无法区分月份 {examples} 与写法相近的其他月份，会一并计入。请统一月份的写法。',
  },
  'months.mixedRepaired': {
    'en-US': '{sheet}: months written in another way than in most rows will be written like them: {examples}.',
    'zh-CN': '“{sheet}”中写法不同的月份将改为与多数行一致：{examples}。',
  },
  'numbers.text': {
    'en-US': '{sheet}, {column}: text instead of a number, which does not count: {examples}.',
    'zh-CN': '“{sheet}”的“{column}”列有文本格式的数字，未计入：{examples}。',
  },
  'numbers.textRepaired': {
    'en-US': '{sheet}, {column}: text will be turned into numbers: {examples}.',
    'zh-CN': '“{sheet}”的“{column}”列有文本格式的数字，将转为数值：{examples}。',
  },
  'numbers.unreadable': {
    'en-US': '{sheet}, {column}: text that is no number does not count: {examples}. Correct it.',
    'zh-CN': '“{sheet}”的“{column}”列有无法识别的文本，未计入：{examples}。请更正。',
  },
  'numbers.negative': {
    'en-US': '{sheet}, {column}: amounts below zero reduce the month: {examples}.',
    'zh-CN': '“{sheet}”的“{column}”列有负数，已冲减当月：{examples}。',
  },
  'dates.text': {
    'en-US': '{sheet}, {column}: text instead of a date, so the record does not count: {examples}.',
    'zh-CN': '“{sheet}”的“{column}”列有文本格式的日期，未计入：{examples}。',
  },
  'dates.textRepaired': {
    'en-US': '{sheet}, {column}: text will be turned into dates: {examples}.',
    'zh-CN': '“{sheet}”的“{column}”列有文本格式的日期，将转为日期：{examples}。',
  },
  'dates.unreadable': {
    'en-US': '{sheet}, {column}: no date can be read, so the record does not count: {examples}. Correct it.',
    'zh-CN': '“{sheet}”的“{column}”列有无法识别的日期，未计入：{examples}。请更正。',
  },
  'dates.textInput': {
    'en-US': '{sheet}, {column}: text instead of a date counts as not given: {examples}.',
    'zh-CN': '“{sheet}”的“{column}”列有文本格式的日期，按未填处理：{examples}。',
  },
  'dates.unreadableInput': {
    'en-US': '{sheet}, {column}: no date can be read, so it counts as not given: {examples}. Correct it.',
    'zh-CN': '“{sheet}”的“{column}”列有无法识别的日期，按未填处理：{examples}。请更正。',
  },
  'cells.errorInput': {
    'en-US': '{sheet}, {column}: an error stands in the data ({examples}) and counts as not given. Correct it.',
    'zh-CN': '“{sheet}”的“{column}”列有错误值（{examples}），按未填处理。请更正。',
  },
  'cells.error': {
    'en-US': '{sheet}, {column}: an error stands in the data ({examples}), and shows in the result. Correct it.',
    'zh-CN': '“{sheet}”的“{column}”列有错误值（{examples}），结果也会出错。请更正。',
  },
  'cells.unused': {
    'en-US': '{sheet}, {column}: text or errors among the amounts ({examples}). No indicator uses this column.',
    'zh-CN': '“{sheet}”的“{column}”列有文本或错误值（{examples}）。本次没有指标用到该列。',
  },
  'adjustment.text': {
    'en-US': 'The adjustment for {examples} is no number and is left out of the pay.',
    'zh-CN': '{examples} 的“调整”不是数字，未计入应发。',
  },
  'plans.missing': {
    'en-US':
      'The plan “{plan}” is not in this workbook, or not in force in {month}. People under it are not paid ({people}). Choose another plan for their position.',
    'zh-CN': '工作簿中没有方案“{plan}”，或该方案在 {month} 尚未生效，{people} 人未计算。请为其岗位另选方案。',
  },
  'plans.positionTwice': {
    'en-US': '{position}: two plans pay this position. “{plan}” counts, “{other}” does not.',
    'zh-CN': '岗位“{position}”对应两个方案，按“{plan}”计算，“{other}”不计。',
  },
  'plans.everyoneTwice': {
    'en-US': 'Two plans pay everyone who has no other. “{plan}” counts, “{other}” does not.',
    'zh-CN': '有两个方案适用于其余所有人，按“{plan}”计算，“{other}”不计。',
  },
  'plans.sourceGone': {
    'en-US':
      '{plan}, {input}: the list or column that it came from is no longer there. Choose another, or type it on the sheet.',
    'zh-CN': '“{plan}”的“{input}”：原来的数据列已不存在。请重新选择，或在表中手工填写。',
  },
  'plans.sourceKind': {
    'en-US': '{plan}, {input}: what was chosen cannot give such a figure. Choose another, or type it on the sheet.',
    'zh-CN': '“{plan}”的“{input}”：所选来源无法得出该数据。请重新选择，或在表中手工填写。',
  },
  'plans.sourceText': {
    'en-US':
      '{plan}, {input}: column {column} of {sheet} holds text, not figures. Choose another, or type it on the sheet.',
    'zh-CN': '“{plan}”的“{input}”：“{sheet}”的“{column}”列是文字，不是数字。请重新选择，或在表中手工填写。',
  },
  'inputs.flag': {
    'en-US': '{sheet}, {column}: neither yes nor no: {examples}. Counted as not given. Write 是 or 否, yes or no.',
    'zh-CN': '“{sheet}”的“{column}”列无法判断是与否：{examples}，按未填处理。请写“是”或“否”。',
  },
  'inputs.choice': {
    'en-US': '{sheet}, {column}: not one of the plan’s choices: {examples}. Counted as not given. Correct it.',
    'zh-CN': '“{sheet}”的“{column}”列不是方案中的选项：{examples}，按未填处理。请更正。',
  },
  'inputs.several': {
    'en-US':
      '{plan}, {input}: several figures in the month for {examples}, which are added up. Leave one a month, or type the figure on the sheet.',
    'zh-CN': '“{plan}”的“{input}”：{examples} 当月有多条数据，会被累加。请每月只留一条，或改为在表中填写。',
  },
  'inputs.ratio': {
    'en-US': '{plan}, {input}: above 1000% for {examples}. A ratio is written 0.95 or 95%, not 95. Check the column.',
    'zh-CN': '“{plan}”的“{input}”：{examples} 超过 1000%。比率应写作 0.95 或 95%，而不是 95，请核对。',
  },
  'plans.recordsApart': {
    'en-US':
      '{plan}, {input}: comes from other records than the figures beside it, so its rows belong to something else. Choose the same list and condition.',
    'zh-CN': '“{plan}”的“{input}”与同一行的其他数据来自不同的记录，逐行对不上。请选择同一个明细和条件。',
  },
  'payroll.noBefore': {
    'en-US':
      'There is no payroll of {before} to carry the year’s income, tax and draws over from. Type them on the payroll work sheet, or leave 0 for a fresh start.',
    'zh-CN':
      '没有 {before} 的工资表，无法结转本年累计收入、已预扣税额和预支余额。请在工资计算表中填写，从本月起算的保留 0。',
  },
  'payroll.beforeErrors': {
    'en-US':
      '{sheet} shows errors for {examples} ({count}), which this month would carry on. Put {before} right and build it again first.',
    'zh-CN': '“{sheet}”中 {examples} 等 {count} 人显示错误，会结转到本月。请先更正并重新生成 {before}。',
  },
  'payroll.newcomers': {
    'en-US':
      'Not on the payroll of {before}: {examples} ({count}). Income and tax of this year from before are typed on the payroll work sheet.',
    'zh-CN': '{before} 工资表中没有：{examples}（{count} 人）。其本年此前的累计收入和税额请在工资计算表中填写。',
  },
  'records.asValues': {
    'en-US':
      '{plan}, {input}: {sheet} is too long for a formula in every row, so the figures are written as values. Build again after changes.',
    'zh-CN': '“{plan}”的“{input}”：“{sheet}”的行数太多，不逐行写公式，只写入数值。明细变动后请重新生成。',
  },
  'inputs.noTarget': {
    'en-US':
      '{plan}, {input}: no target for {examples} ({count}). The plan’s default counts, or nothing where it has none. Enter their targets.',
    'zh-CN': '“{plan}”的“{input}”：{examples} 没有目标（{count} 人），按方案的默认值计算，无默认值的留空。请补填目标。',
  },
  'inputs.targetNegative': {
    'en-US': '{plan}, {input}: the target is below zero for {examples}. Correct it.',
    'zh-CN': '“{plan}”的“{input}”：{examples} 的目标为负数，请更正。',
  },
  'plans.typedOver': {
    'en-US':
      '{sheet}: figures typed over what the lists give ({count}: {examples}). The next build puts the lists’ back. Correct the list, or use Adjustment.',
    'zh-CN':
      '{sheet}：有 {count} 处手填数据覆盖了取数公式，再次生成时恢复为表格数据（{examples}）。请改原表，或填在“调整”列。',
  },
  'plans.circle': {
    'en-US': 'Plans take figures from each other in a circle: {circle}. Change one of them in Plans.',
    'zh-CN': '方案之间互相取数形成循环：{circle}。请在“方案”中修改其中一个。',
  },
  'plan.number': {
    'en-US': '{sheet}: {found} is no number. The figure used before is kept.',
    'zh-CN': '“{sheet}”：{found} 不是数字，暂用原来的数值。',
  },
  'plan.notRising': {
    'en-US': '{sheet}: {from} must be above {previous}, the row before it. The table used before is kept.',
    'zh-CN': '“{sheet}”：{from} 应大于上一行的 {previous}，暂用原来的表。',
  },
  'plan.choice': {
    'en-US': '{sheet}: {found} is not one of the choices. The one used before is kept.',
    'zh-CN': '“{sheet}”：{found} 不是可选项，暂用原来的选项。',
  },
  'plan.weights': {
    'en-US': 'The weights add up to {total}, not 100%.',
    'zh-CN': '权重合计为 {total}，应为 100%。',
  },
  'closed.changed': {
    'en-US':
      '{sheet} was changed after {month} was closed on {date}. Put the figures back, or reopen the month on the Payroll tab.',
    'zh-CN': '{month} 已于 {date} 结账，但之后“{sheet}”被改动。请恢复原数，或在“工资”中反结账。',
  },
  'closed.gone': {
    'en-US': '{sheet} was deleted after {month} was closed on {date}. Take it back from a copy of the workbook.',
    'zh-CN': '{month} 已于 {date} 结账，但之后“{sheet}”被删除。请从备份中恢复。',
  },
  'closed.unprotected': {
    'en-US': '{sheet} belongs to {month}, closed on {date}, and is no longer protected. Choose Review > Protect Sheet.',
    'zh-CN': '“{sheet}”属于已结账的 {month}（{date}），但保护已被撤消。请点“审阅”>“保护工作表”。',
  },
} as const satisfies Messages;

export type ProblemKey = keyof typeof PROBLEMS;
