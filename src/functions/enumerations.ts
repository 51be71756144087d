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
      words: ['分段累进', '超额'],
    },
    whole: {
      label: { 'en-US': 'whole', 'zh-CN': '全额累进' },
      words: ['全额'],
    },
    lump: {
      label: { 'en-US': 'lump', 'zh-CN': '定额' },
      words: ['固定金额'],
    },
  },
};

export const BOUNDARY: Enumeration<Boundary> = {
  id: 'BOUNDARY',
  choices: {
    '>=': {
      label: { 'en-US': 'reached', 'zh-CN': '达到' },
      words: ['≥', '大于等于', '大于或等于', '含'],
    },
    '>': {
      label: { 'en-US': 'exceeded', 'zh-CN': '超过' },
      words: ['大于', '不含'],
    },
  },
};

export const CURVE_METHOD: Enumeration<CurveMethod> = {
  id: 'CURVE_METHOD',
  choices: {
    step: {
      label: { 'en-US': 'step', 'zh-CN': '阶梯' },
      words: ['分档', '台阶'],
    },
    linear: {
      label: { 'en-US': 'linear', 'zh-CN': '线性' },
      words: ['插值', '线性插值'],
    },
  },
};

export const DIRECTION: Enumeration<Direction> = {
  id: 'DIRECTION',
  choices: {
    higher: {
      label: { 'en-US': 'higher', 'zh-CN': '越高越好' },
      words: ['正向', '越大越好'],
    },
    lower: {
      label: { 'en-US': 'lower', 'zh-CN': '越低越好' },
      words: ['反向', '负向', '越小越好'],
    },
    'lower-ratio': {
      label: { 'en-US': 'lower-ratio', 'zh-CN': '越低越好（比值）' },
      words: ['反比', '反向比值'],
    },
  },
};

export const MISSING_SCORE: Enumeration<MissingScore> = {
  id: 'MISSING_SCORE',
  choices: {
    error: {
      label: { 'en-US': 'error', 'zh-CN': '报错' },
      words: ['提示错误'],
    },
    zero: {
      label: { 'en-US': 'zero', 'zh-CN': '按零分' },
      words: ['零分', '按0分', '0分'],
    },
    reweight: {
      label: { 'en-US': 'reweight', 'zh-CN': '重新分配权重' },
      words: ['权重重分配', '按其余权重'],
    },
  },
};

export const ROUNDING_MODE: Enumeration<RoundingMode> = {
  id: 'ROUNDING_MODE',
  choices: {
    'half-up': {
      label: { 'en-US': 'half-up', 'zh-CN': '四舍五入' },
    },
    'half-even': {
      label: { 'en-US': 'half-even', 'zh-CN': '四舍六入五成双' },
      words: ['银行家舍入', '五成双'],
    },
    up: {
      label: { 'en-US': 'up', 'zh-CN': '进位' },
      words: ['向上', '向上舍入'],
    },
    down: {
      label: { 'en-US': 'down', 'zh-CN': '舍去' },
      words: ['向下', '向下舍入', '去尾', '截尾'],
    },
  },
};

export const TIES: Enumeration<Ties> = {
  id: 'TIES',
  choices: {
    split: {
      label: { 'en-US': 'split', 'zh-CN': '平分' },
      words: ['均分', '平均分配'],
    },
    full: {
      label: { 'en-US': 'full', 'zh-CN': '全额' },
      words: ['各得全额', '不平分'],
    },
  },
};

export const PRORATE_BASIS: Enumeration<ProrateBasis> = {
  id: 'PRORATE_BASIS',
  choices: {
    calendar: {
      label: { 'en-US': 'calendar', 'zh-CN': '日历天数' },
      words: ['自然日', '日历日', '按天'],
    },
    workdays: {
      label: { 'en-US': 'workdays', 'zh-CN': '工作日' },
    },
    '21.75': {
      label: { 'en-US': '21.75', 'zh-CN': '月计薪天数' },
      words: ['21.75天', '计薪天数'],
    },
  },
};
