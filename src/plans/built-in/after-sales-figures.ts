import type { Parameter, PlanInput } from '../../plan/language';

/** What all after-sales schemes are weighted with. */
export const ASSESSMENT: PlanInput = {
  title: { 'en-US': 'Monthly assessment', 'zh-CN': '月度考核得分' },
  note: { 'en-US': 'Marks out of 100.', 'zh-CN': '百分制。' },
  unit: 'score',
  default: 100,
  min: 0,
  max: 100,
  step: 1,
};

export const KPI_SCORE: PlanInput = {
  title: { 'en-US': 'KPI-sheet score', 'zh-CN': '绩效考核表得分%' },
  unit: 'ratio',
  default: 1,
  min: 0,
  max: 1.2,
  step: 0.01,
};

export const AFTER_SALES_SOURCE = {
  'en-US': 'From a dealership’s after-sales pay scheme.',
  'zh-CN': '源自 4S 店售后绩效方案。',
};

/** Inputs of both kinds of advisor. */
export const ADVISOR_INPUTS = {
  output: {
    title: { 'en-US': 'Own output', 'zh-CN': '个人产值' },
    unit: 'CNY',
    default: 0,
    min: 0,
    max: 400000,
    step: 5000,
  },
  outputAttainment: {
    title: { 'en-US': 'Output attainment', 'zh-CN': '产值完成率' },
    unit: 'ratio',
    goal: 'attainment',
    default: 1,
    min: 0,
    max: 1.5,
    step: 0.05,
  },
  vehicles: {
    title: { 'en-US': 'Vehicles serviced', 'zh-CN': '接车台次' },
    unit: 'vehicle',
    default: 0,
    min: 0,
    max: 400,
    step: 5,
  },
  bottles: {
    title: { 'en-US': 'Care products sold', 'zh-CN': '养护品销量' },
    unit: 'bottle',
    default: 0,
    min: 0,
    max: 400,
    step: 10,
  },
  otherCommission: {
    title: { 'en-US': 'Other commission', 'zh-CN': '其他提成' },
    unit: 'CNY',
    default: 0,
    min: 0,
    max: 5000,
    step: 100,
  },
  renewals: {
    title: { 'en-US': 'Renewals', 'zh-CN': '续保单数' },
    note: { 'en-US': 'The month’s task is 3.', 'zh-CN': '月任务 3 单。' },
    unit: 'policy',
    default: 0,
    min: 0,
    max: 20,
    step: 1,
  },
  commercialPolicies: {
    title: { 'en-US': 'Commercial policies among them', 'zh-CN': '其中商业险单数' },
    unit: 'policy',
    default: 0,
    min: 0,
    max: 20,
    step: 1,
  },
  assessment: ASSESSMENT,
  kpiScore: KPI_SCORE,
} as const satisfies Readonly<Record<string, PlanInput>>;

/** Care products and renewals, alike for both kinds of advisor. */
export const ADVISOR_PARAMETERS = {
  vehicleRate: { title: { 'en-US': 'For each vehicle', 'zh-CN': '每台次奖励' }, unit: 'CNY/vehicle', value: 2 },
  careRates: {
    title: { 'en-US': 'For each bottle of care products', 'zh-CN': '养护品每瓶提成' },
    unit: 'CNY/bottle',
    note: {
      'en-US':
        'All bottles at the rate of the band. A figure must be exceeded: 200 bottles are still in the band from 100.',
      'zh-CN': '全部瓶数按所在档计提。须超过起点才进入该档：200 瓶仍按 100 以上一档。',
    },
    tiers: [
      [0, 5],
      [50, 6],
      [100, 8],
      [200, 10],
    ],
  },
  careCaps: {
    title: { 'en-US': 'Most for each bottle where the output target is missed', 'zh-CN': '产值未达标时每瓶上限' },
    unit: 'CNY/bottle',
    note: {
      'en-US': 'By output attainment; below the first row nothing is paid. The two thresholds are defaults.',
      'zh-CN': '按产值完成率；低于首行不计提。两个起点为默认值。',
    },
    curve: [
      [0.8, 5],
      [0.9, 6],
    ],
  },
  renewalGate: {
    title: { 'en-US': 'Renewals from which they are paid', 'zh-CN': '续保计提起点' },
    unit: 'policy',
    value: 2,
  },
  renewalRate: {
    title: { 'en-US': 'For each commercial policy', 'zh-CN': '商业险每单奖励' },
    unit: 'CNY/policy',
    value: 100,
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** Care products: the rate of the band, held down where the output target is missed. */
export const CARE_LINE = {
  title: { 'en-US': 'Care-product commission', 'zh-CN': '养护品提成' },
  formula:
    'IF(outputAttainment >= 1, COMMISSION(bottles, careRates, "whole", ">"), MIN(COMMISSION(bottles, careRates, "whole", ">"), bottles * MULTIPLIER(outputAttainment, careCaps)))',
  unit: 'CNY',
  rounding: 'none',
} as const;

export const RENEWALS_LINE = {
  title: { 'en-US': 'Renewals', 'zh-CN': '续保奖励' },
  formula: 'IF(renewals >= renewalGate, commercialPolicies * renewalRate, 0) * kpiScore',
  unit: 'CNY',
} as const;
