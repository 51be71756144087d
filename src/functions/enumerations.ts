import type {
  Boundary,
  CurveMethod,
  Direction,
  MissingScore,
  ProrateBasis,
  RoundingMode,
  TierMethod,
  Ties,
} from '../pay';
import type { Enumeration } from './enumeration';

export const TIER_METHOD: Enumeration<TierMethod> = {
  id: 'TIER_METHOD',
  choices: {
    marginal: {
      label: { 'en-US': 'marginal', 'zh-CN': '超额累进' },
      tooltip: { 'en-US': 'Each slice at its own tier’s rate', 'zh-CN': '各档只对超出部分按本档比例计提' },
      words: ['分段累进', '超额'],
    },
    whole: {
      label: { 'en-US': 'whole', 'zh-CN': '全额累进' },
      tooltip: { 'en-US': 'All of it at the rate of the tier reached', 'zh-CN': '全部业绩按所达档位的比例计提' },
      words: ['全额'],
    },
    lump: {
      label: { 'en-US': 'lump', 'zh-CN': '定额' },
      tooltip: { 'en-US': 'The figure of the tier reached', 'zh-CN': '直接取所达档位的金额' },
      words: ['固定金额'],
    },
  },
};

export const BOUNDARY: Enumeration<Boundary> = {
  id: 'BOUNDARY',
  choices: {
    '>=': {
      label: { 'en-US': 'reached', 'zh-CN': '达到' },
      tooltip: { 'en-US': 'A figure exactly on a threshold has reached it', 'zh-CN': '恰好等于起点即算达到本档' },
      words: ['≥', '大于等于', '大于或等于', '含'],
    },
    '>': {
      label: { 'en-US': 'exceeded', 'zh-CN': '超过' },
      tooltip: { 'en-US': 'A figure must exceed a threshold', 'zh-CN': '须超过起点才算进入本档' },
      words: ['大于', '不含'],
    },
  },
};

export const CURVE_METHOD: Enumeration<CurveMethod> = {
  id: 'CURVE_METHOD',
  choices: {
    step: {
      label: { 'en-US': 'step', 'zh-CN': '阶梯' },
      tooltip: { 'en-US': 'The figure of the row reached', 'zh-CN': '取所达一行的系数' },
      words: ['分档', '台阶'],
    },
    linear: {
      label: { 'en-US': 'linear', 'zh-CN': '线性' },
      tooltip: { 'en-US': 'A straight line between two rows', 'zh-CN': '两行之间按直线插值' },
      words: ['插值', '线性插值'],
    },
  },
};

export const DIRECTION: Enumeration<Direction> = {
  id: 'DIRECTION',
  choices: {
    higher: {
      label: { 'en-US': 'higher', 'zh-CN': '越高越好' },
      tooltip: { 'en-US': 'More is better: actual ÷ target', 'zh-CN': '实际 ÷ 目标' },
      words: ['正向', '越大越好'],
    },
    lower: {
      label: { 'en-US': 'lower', 'zh-CN': '越低越好' },
      tooltip: { 'en-US': 'Less is better: 2 − actual ÷ target, at least 0', 'zh-CN': '2 − 实际 ÷ 目标，最低为 0' },
      words: ['反向', '负向', '越小越好'],
    },
    'lower-ratio': {
      label: { 'en-US': 'lower-ratio', 'zh-CN': '越低越好（比值）' },
      tooltip: { 'en-US': 'Less is better: target ÷ actual', 'zh-CN': '目标 ÷ 实际' },
      words: ['反比', '反向比值'],
    },
  },
};

export const MISSING_SCORE: Enumeration<MissingScore> = {
  id: 'MISSING_SCORE',
  choices: {
    error: {
      label: { 'en-US': 'error', 'zh-CN': '报错' },
      tooltip: { 'en-US': 'No total until every score is there', 'zh-CN': '缺分时不出总分' },
      words: ['提示错误'],
    },
    zero: {
      label: { 'en-US': 'zero', 'zh-CN': '按零分' },
      tooltip: { 'en-US': 'A missing score earns no marks', 'zh-CN': '缺分按 0 分计' },
      words: ['零分', '按0分', '0分'],
    },
    reweight: {
      label: { 'en-US': 'reweight', 'zh-CN': '重新分配权重' },
      tooltip: { 'en-US': 'The other scores carry its weight', 'zh-CN': '缺分指标的权重按比例分给其余指标' },
      words: ['权重重分配', '按其余权重'],
    },
  },
};

export const ROUNDING_MODE: Enumeration<RoundingMode> = {
  id: 'ROUNDING_MODE',
  choices: {
    'half-up': {
      label: { 'en-US': 'half-up', 'zh-CN': '四舍五入' },
      tooltip: { 'en-US': 'To the nearer step, the middle away from zero, as ROUND', 'zh-CN': '与 ROUND 相同' },
    },
    'half-even': {
      label: { 'en-US': 'half-even', 'zh-CN': '四舍六入五成双' },
      tooltip: { 'en-US': 'To the nearer step, the middle to the even digit', 'zh-CN': '逢五取偶（银行家舍入）' },
      words: ['银行家舍入', '五成双'],
    },
    up: {
      label: { 'en-US': 'up', 'zh-CN': '进位' },
      tooltip: { 'en-US': 'Away from zero, as ROUNDUP', 'zh-CN': '远离零，与 ROUNDUP 相同' },
      words: ['向上', '向上舍入'],
    },
    down: {
      label: { 'en-US': 'down', 'zh-CN': '舍去' },
      tooltip: { 'en-US': 'Towards zero, as ROUNDDOWN', 'zh-CN': '趋向零，与 ROUNDDOWN 相同' },
      words: ['向下', '向下舍入', '去尾', '截尾'],
    },
  },
};

export const TIES: Enumeration<Ties> = {
  id: 'TIES',
  choices: {
    split: {
      label: { 'en-US': 'split', 'zh-CN': '平分' },
      tooltip: { 'en-US': 'Those who tie share the prizes of their places', 'zh-CN': '并列者平分所占名次的奖金' },
      words: ['均分', '平均分配'],
    },
    full: {
      label: { 'en-US': 'full', 'zh-CN': '全额' },
      tooltip: { 'en-US': 'Those who tie each get the prize of the first place', 'zh-CN': '并列者各得最前名次的奖金' },
      words: ['各得全额', '不平分'],
    },
  },
};

export const PRORATE_BASIS: Enumeration<ProrateBasis> = {
  id: 'PRORATE_BASIS',
  choices: {
    calendar: {
      label: { 'en-US': 'calendar', 'zh-CN': '日历天数' },
      tooltip: { 'en-US': 'Days served ÷ days of the period', 'zh-CN': '在职天数 ÷ 期间天数' },
      words: ['自然日', '日历日', '按天'],
    },
    workdays: {
      label: { 'en-US': 'workdays', 'zh-CN': '工作日' },
      tooltip: { 'en-US': 'The same in days from Monday to Friday', 'zh-CN': '周一至周五：在职工作日 ÷ 期间工作日' },
    },
    '21.75': {
      label: { 'en-US': '21.75', 'zh-CN': '月计薪天数' },
      tooltip: { 'en-US': 'China’s paid days: ÷ 21.75 for each workday served', 'zh-CN': '÷ 21.75 × 在职工作日' },
      words: ['21.75天', '计薪天数'],
    },
  },
};
