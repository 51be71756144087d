import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand from the scheme's own rules, every edge among them. */
export const AFTER_SALES_ADVISOR_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': 'A usual month', 'zh-CN': '常规月份' },
    inputs: {
      output: 120000,
      outputAttainment: 1.1,
      vehicles: 150,
      vehicleAttainment: 1.25,
      bottles: 120,
      careCompletion: 0.9,
      otherCommission: 200,
      assessment: 95,
      kpiScore: 0.97,
    },
    lines: { performance: 2594.02, renewalBonus: 0 },
    pay: 2594.02,
  },
  {
    title: { 'en-US': '50 bottles: 5 each', 'zh-CN': '50 瓶：每瓶 5 元' },
    inputs: { bottles: 50, outputAttainment: 1 },
    pay: 250,
  },
  {
    title: { 'en-US': '51 bottles: 6 each', 'zh-CN': '51 瓶：每瓶 6 元' },
    inputs: { bottles: 51, outputAttainment: 1 },
    pay: 306,
  },
  {
    title: { 'en-US': '100 bottles: still 6 each', 'zh-CN': '100 瓶：仍为每瓶 6 元' },
    inputs: { bottles: 100, outputAttainment: 1 },
    pay: 600,
  },
  {
    title: { 'en-US': '101 bottles: 8 each', 'zh-CN': '101 瓶：每瓶 8 元' },
    inputs: { bottles: 101, outputAttainment: 1 },
    pay: 808,
  },
  {
    title: { 'en-US': '200 bottles: still 8 each', 'zh-CN': '200 瓶：仍为每瓶 8 元' },
    inputs: { bottles: 200, outputAttainment: 1 },
    pay: 1600,
  },
  {
    title: { 'en-US': '201 bottles: 10 each', 'zh-CN': '201 瓶：每瓶 10 元' },
    inputs: { bottles: 201, outputAttainment: 1 },
    pay: 2010,
  },
  {
    title: { 'en-US': 'Output target just missed: at most 6 a bottle', 'zh-CN': '产值略低于目标：每瓶最多 6 元' },
    inputs: { bottles: 201, outputAttainment: 0.99 },
    pay: 1206,
  },
  {
    title: { 'en-US': 'Exactly 90 %: at most 6', 'zh-CN': '恰好 90%：每瓶最多 6 元' },
    inputs: { bottles: 201, outputAttainment: 0.9 },
    pay: 1206,
  },
  {
    title: { 'en-US': 'Just under 90 %: at most 5', 'zh-CN': '略低于 90%：每瓶最多 5 元' },
    inputs: { bottles: 201, outputAttainment: 0.8999 },
    pay: 1005,
  },
  {
    title: { 'en-US': 'Exactly 80 %: at most 5', 'zh-CN': '恰好 80%：每瓶最多 5 元' },
    inputs: { bottles: 201, outputAttainment: 0.8 },
    pay: 1005,
  },
  {
    title: { 'en-US': 'Just under 80 %: nothing', 'zh-CN': '略低于 80%：不计提' },
    inputs: { bottles: 201, outputAttainment: 0.7999 },
    pay: 0,
  },
  {
    title: { 'en-US': 'The band’s own rate is below the cap', 'zh-CN': '档位单价低于上限' },
    inputs: { bottles: 40, outputAttainment: 0.95 },
    pay: 200,
  },
  {
    title: { 'en-US': 'One renewal: not paid', 'zh-CN': '续保 1 单：不计奖' },
    inputs: { renewals: 1, commercialPolicies: 1 },
    lines: { renewalBonus: 0 },
    pay: 0,
  },
  {
    title: { 'en-US': 'Two renewals: paid', 'zh-CN': '续保 2 单：计奖' },
    inputs: { renewals: 2, commercialPolicies: 2, kpiScore: 0.97 },
    lines: { renewalBonus: 194 },
    pay: 194,
  },
  {
    title: { 'en-US': 'Three renewals, one of them commercial', 'zh-CN': '续保 3 单，其中商业险 1 单' },
    inputs: { renewals: 3, commercialPolicies: 1 },
    lines: { renewalBonus: 100 },
    pay: 100,
  },
];
