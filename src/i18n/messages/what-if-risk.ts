import type { Messages } from '../language';

/** Texts of simulating a month’s cost, in ICU message format. */
export const whatIfRiskMessages = {
  'risk.settings': { 'en-US': 'What may turn out otherwise', 'zh-CN': '波动设置' },
  'risk.month': { 'en-US': 'Month or scenario', 'zh-CN': '测算方案' },
  'risk.asItIs': { 'en-US': '{month} as it is', 'zh-CN': '{month}（现状）' },
  'risk.usual': { 'en-US': 'Sales figures vary by ±', 'zh-CN': '业绩数据波动幅度 ±' },
  'risk.usualNote': {
    'en-US': 'Of each person’s own figure; two months in three stay within it.',
    'zh-CN': '按每人自身数据计，约三分之二的月份不超出此幅度。',
  },
  'risk.budget': { 'en-US': 'Budget for the month’s pay', 'zh-CN': '当月人工成本预算' },
  'risk.together': { 'en-US': 'People move together', 'zh-CN': '人员业绩联动程度' },
  'risk.togetherSaid': { 'en-US': '{share}. {meaning}', 'zh-CN': '{share}。{meaning}' },
  'risk.together0': {
    'en-US': 'Not at all: good and bad luck even out across the team.',
    'zh-CN': '互不相关：有人高、有人低，整体相互抵消。',
  },
  'risk.together1': {
    'en-US': 'A little: mostly each person’s own month.',
    'zh-CN': '略有联动：主要取决于个人。',
  },
  'risk.together2': {
    'en-US': 'Half: the market counts as much as the person.',
    'zh-CN': '各占一半：市场与个人影响相当。',
  },
  'risk.together3': {
    'en-US': 'Mostly: good and bad months are everybody’s.',
    'zh-CN': '大体同步：淡旺季对所有人影响相近。',
  },
  'risk.together4': { 'en-US': 'Entirely: all rise and fall alike.', 'zh-CN': '完全同步：所有人同升同降。' },

  'risk.figures': { 'en-US': 'Figures one by one', 'zh-CN': '逐项设置' },
  'risk.figuresCount': { 'en-US': '{on} of {all} vary', 'zh-CN': '{all} 项中 {on} 项波动' },
  'risk.sizeOf': { 'en-US': 'Spread of {title}', 'zh-CN': '{title}的波动幅度' },
  'risk.sizeUnitOf': { 'en-US': 'Unit of the spread of {title}', 'zh-CN': '{title}的波动单位' },
  'risk.points': { 'en-US': 'points', 'zh-CN': '百分点' },
  'risk.units': { 'en-US': 'units', 'zh-CN': '单位' },
  'risk.figuresNote': {
    'en-US': 'Only figures that somebody has in the month. Lists of single deals stay as they are.',
    'zh-CN': '仅列出当月有数据的项目；逐笔清单保持不变。',
  },
  'risk.negative': { 'en-US': 'A spread is 0 or more.', 'zh-CN': '波动幅度须大于或等于 0。' },
  'risk.notNumber': {
    'en-US': '“{text}” is not a number. The figure before it still counts.',
    'zh-CN': '“{text}”不是数字，仍按之前的数值测算。',
  },

  'risk.more': { 'en-US': 'How it is tried out', 'zh-CN': '模拟方式' },
  'risk.moreSummary': { 'en-US': '{trials, number} trials, seed {seed}', 'zh-CN': '{trials, number} 次，种子 {seed}' },
  'risk.form': { 'en-US': 'Shape of the spread', 'zh-CN': '波动分布' },
  'risk.form.normal': { 'en-US': 'Even both ways (normal)', 'zh-CN': '上下对称（正态）' },
  'risk.form.log-normal': { 'en-US': 'Seldom far above (log-normal)', 'zh-CN': '偶有高峰（对数正态）' },
  'risk.ownLuck': {
    'en-US': 'One person’s figures rise and fall together',
    'zh-CN': '同一人的各项数据同向变动',
  },
  'risk.ownLuckNote': {
    'en-US': 'So that attainment follows sales, and a part never outgrows its whole.',
    'zh-CN': '使完成率与业绩一致，分项不超过总数。',
  },
  'risk.trials': { 'en-US': 'Trials', 'zh-CN': '模拟次数' },
  'risk.seed': { 'en-US': 'Seed', 'zh-CN': '随机种子' },
  'risk.seedNote': {
    'en-US': 'The same seed and settings give the same result, on every computer.',
    'zh-CN': '种子与设置相同，结果即相同，便于复核。',
  },
  'risk.newSeed': { 'en-US': 'New seed', 'zh-CN': '换一个种子' },

  'risk.run': { 'en-US': 'Run {trials, number} trials', 'zh-CN': '模拟 {trials, number} 次' },
  'risk.cancel': { 'en-US': 'Cancel', 'zh-CN': '取消' },
  'risk.working': {
    'en-US': '{done, number} of {trials, number} trials done',
    'zh-CN': '已完成 {done, number} / {trials, number} 次',
  },
  'risk.running': { 'en-US': 'Running the trials', 'zh-CN': '正在模拟' },
  'risk.nothingVaries': {
    'en-US': 'Nothing varies. Give at least one figure a spread.',
    'zh-CN': '没有波动项，请至少为一项数据设置波动幅度。',
  },
  'risk.cancelled': {
    'en-US': 'Cancelled. The last result is kept.',
    'zh-CN': '已取消，保留上次结果。',
  },
  'risk.cancelledFirst': { 'en-US': 'Cancelled. Run it again at any time.', 'zh-CN': '已取消，可随时重新模拟。' },
  'risk.stale': {
    'en-US': 'The month or the settings have changed since this was run.',
    'zh-CN': '数据或设置已变动，以下为变动前的结果。',
  },
  'risk.problem': {
    'en-US': 'The simulation stopped: {text}. Run it again, with fewer trials if it stops again.',
    'zh-CN': '模拟中断：{text}。请重试；若再次中断，请减少模拟次数。',
  },

  'risk.result': { 'en-US': 'What the month may cost', 'zh-CN': '人工成本区间' },
  'risk.said': {
    'en-US': 'In 8 of 10 months like this the cost lies between {low} and {high}.',
    'zh-CN': '同样条件下，十个月中有八个月人工成本在 {low} 至 {high} 之间。',
  },
  'risk.saidOne': {
    'en-US': 'Nothing that varies changes what is paid: the cost is {cost} in every trial.',
    'zh-CN': '波动项不影响应发：每次模拟的人工成本都是 {cost}。',
  },
  'risk.p10': { 'en-US': 'Low (P10)', 'zh-CN': '偏低（P10）' },
  'risk.p10Note': { 'en-US': '1 month in 10 costs less', 'zh-CN': '十个月中一个月低于此数' },
  'risk.p50': { 'en-US': 'Middle (P50)', 'zh-CN': '居中（P50）' },
  'risk.p50Note': { 'en-US': 'as often more as less', 'zh-CN': '高于、低于各占一半' },
  'risk.p90': { 'en-US': 'High (P90)', 'zh-CN': '偏高（P90）' },
  'risk.p90Note': { 'en-US': '1 month in 10 costs more', 'zh-CN': '十个月中一个月高于此数' },
  'risk.mean': { 'en-US': 'On average', 'zh-CN': '平均' },
  'risk.meanMore': {
    'en-US': '{difference} more than the month as it stands ({cost})',
    'zh-CN': '比现状（{cost}）多 {difference}',
  },
  'risk.meanLess': {
    'en-US': '{difference} less than the month as it stands ({cost})',
    'zh-CN': '比现状（{cost}）少 {difference}',
  },
  'risk.meanSame': { 'en-US': 'as much as the month as it stands ({cost})', 'zh-CN': '与现状（{cost}）持平' },
  'risk.over': {
    'en-US': 'The budget of {budget} is exceeded in {chance} of the trials (± {error} points).',
    'zh-CN': '超出预算 {budget} 的可能性为 {chance}（误差 ± {error} 个百分点）。',
  },
  'risk.overNever': {
    'en-US': 'The budget of {budget} was exceeded in none of the {trials, number} trials.',
    'zh-CN': '{trials, number} 次模拟均未超出预算 {budget}。',
  },
  'risk.overAlways': {
    'en-US': 'The budget of {budget} was exceeded in every one of the {trials, number} trials.',
    'zh-CN': '{trials, number} 次模拟全部超出预算 {budget}。',
  },
  'risk.noBudget': {
    'en-US': 'Give a budget above to see how likely it is to be exceeded.',
    'zh-CN': '在上方填写预算，即可查看超支可能性。',
  },
  'risk.histogram': { 'en-US': 'Cost of the month', 'zh-CN': '当月人工成本' },
  'risk.histogramUnit': { 'en-US': 'Cost ({unit})', 'zh-CN': '人工成本（{unit}）' },
  'risk.foot': {
    'en-US': '{trials, number} trials, seed {seed}.',
    'zh-CN': '模拟 {trials, number} 次，种子 {seed}。',
  },
  'risk.failed': {
    'en-US':
      'In {failed, number} of {trials, number} trials somebody’s pay came to an error, most often {name}. These trials are in no figure here.',
    'zh-CN': '{trials, number} 次中有 {failed, number} 次出现应发报错（以{name}最多），未计入以上结果。',
  },
  'risk.allFailed': {
    'en-US':
      'In every trial somebody’s pay came to an error, most often {name}. Give the figures of that plan a smaller spread, or none.',
    'zh-CN': '每次模拟都有人应发报错（以{name}最多）。请减小该方案数据的波动幅度，或取消波动。',
  },
  'risk.leftOut': {
    'en-US':
      '{count, plural, one {# person has} other {# people have}} no pay figure in the month itself and {count, plural, one {is} other {are}} in no cost here: {names}.',
    'zh-CN': '{count} 人当月应发本身报错，未计入人工成本：{names}。',
  },
  'risk.people': { 'en-US': 'Whose pay varies most', 'zh-CN': '应发波动最大的人员' },
  'risk.name': { 'en-US': 'Name', 'zh-CN': '姓名' },
  'risk.showAll': { 'en-US': 'Show all {count, number}', 'zh-CN': '显示全部 {count, number} 人' },
  'risk.showFewer': { 'en-US': 'Show fewer', 'zh-CN': '收起' },
} as const satisfies Messages;
