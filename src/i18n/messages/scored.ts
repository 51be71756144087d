import type { Messages } from '../language';

/** What plans that follow a score consist of, and what their yearly review says. */
export const SCORED = {
  'input.personalTarget': { 'en-US': '{title}, own target', 'zh-CN': '{title}个人目标' },
  'input.performance': { 'en-US': 'Performance pay at full marks', 'zh-CN': '绩效工资基数' },
  'input.base': { 'en-US': 'Base pay', 'zh-CN': '底薪' },

  'parameter.fullMarks': { 'en-US': 'Full marks', 'zh-CN': '满分' },
  'parameter.weight': { 'en-US': '{title}, weight', 'zh-CN': '{title}权重' },
  'parameter.target': { 'en-US': '{title}, target', 'zh-CN': '{title}目标' },
  'parameter.cap': { 'en-US': '{title}, counted up to', 'zh-CN': '{title}完成率封顶' },
  'parameter.bands': { 'en-US': '{title}, share of the marks by attainment', 'zh-CN': '{title}得分档位' },
  'parameter.perCase': { 'en-US': '{title}, marks off for each', 'zh-CN': '{title}扣分标准' },
  'parameter.multipliers': { 'en-US': 'Multiplier by score', 'zh-CN': '得分系数表' },

  'line.mean': { 'en-US': '{title}, mean', 'zh-CN': '{title}均值' },
  'line.attainment': { 'en-US': '{title}, attainment', 'zh-CN': '{title}完成率' },
  'line.points': { 'en-US': '{title}, marks', 'zh-CN': '{title}得分' },
  'line.score': { 'en-US': 'Score', 'zh-CN': '考核得分' },
  'line.ranking': { 'en-US': 'Rank', 'zh-CN': '排名' },
  'line.multiplier': { 'en-US': 'Multiplier', 'zh-CN': '绩效系数' },
  'line.performancePay': { 'en-US': 'Performance pay', 'zh-CN': '绩效工资' },
  'line.basePay': { 'en-US': 'Base pay', 'zh-CN': '底薪' },

  'plan.description': {
    'en-US': 'Your score adds up from: {indicators}. {pays}',
    'zh-CN': '考核得分由以下指标构成：{indicators}。{pays}',
  },
  'plan.pays.nothing': {
    'en-US': 'It ranks the team and pays nothing by itself.',
    'zh-CN': '仅用于评分和排名，不直接计薪。',
  },
  'plan.pays.amount': {
    'en-US': 'Your performance pay is multiplied by your share of the full marks.',
    'zh-CN': '绩效工资按得分占满分的比例发放。',
  },
  'plan.pays.multiplier': {
    'en-US': 'Your performance pay is multiplied by what the table gives for your score.',
    'zh-CN': '绩效工资按得分对应的系数发放。',
  },
  'grade.up': {
    'en-US': '{reached} of {months} months with {atLeast} marks or more ({needed} needed){floor}.',
    'zh-CN': '{months} 个月中有 {reached} 个月达到 {atLeast} 分（需 {needed} 个月）{floor}。',
  },
  'grade.noneUnder': { 'en-US': ', none under {noneUnder}', 'zh-CN': '，且无低于 {noneUnder} 分的月份' },
  'grade.down': {
    'en-US': 'The mean of {months} months is {mean} marks, under {meanUnder}.',
    'zh-CN': '{months} 个月平均 {mean} 分，低于 {meanUnder} 分。',
  },
  'grade.tooFew': {
    'en-US': '{reached} of {months} months with {atLeast} marks or more; {needed} are needed.',
    'zh-CN': '{months} 个月中有 {reached} 个月达到 {atLeast} 分，未满 {needed} 个月。',
  },
  'grade.under': {
    'en-US': '{month} has {score} marks, under {noneUnder}.',
    'zh-CN': '{month}为 {score} 分，低于 {noneUnder} 分。',
  },
  'grade.steady': {
    'en-US': 'The mean of {months} months is {mean} marks, not under {meanUnder}.',
    'zh-CN': '{months} 个月平均 {mean} 分，不低于 {meanUnder} 分。',
  },
  'grade.months': {
    'en-US': '{months} months have a score; {fewest} are needed for a proposal.',
    'zh-CN': '仅 {months} 个月有得分，满 {fewest} 个月方可提出建议。',
  },
  'grade.both': {
    'en-US': 'The rule says up and down at once. Decide by hand: {up} {down}',
    'zh-CN': '同时符合升级和降级条件，请人工判断：{up}{down}',
  },
  'grade.highest': { 'en-US': 'Already in the highest grade. {reason}', 'zh-CN': '已是最高等级。{reason}' },
  'grade.lowest': { 'en-US': 'Already in the lowest grade. {reason}', 'zh-CN': '已是最低等级。{reason}' },

  'plan.example': { 'en-US': 'Every target met', 'zh-CN': '各项指标均达标' },
} as const satisfies Messages;
