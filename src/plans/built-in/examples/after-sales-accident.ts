import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand from the scheme's own rules, every edge among them. */
export const AFTER_SALES_ACCIDENT_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': 'A usual month', 'zh-CN': '常规月份' },
    inputs: {
      output: 150000,
      outputAttainment: 0.9,
      vehicles: 80,
      bottles: 60,
      otherCommission: 150,
      assessment: 92,
      kpiScore: 0.98,
    },
    pay: 3078.38,
  },
  { title: { 'en-US': 'On target', 'zh-CN': '各项达标' }, inputs: { output: 400000, vehicles: 100 }, pay: 8200 },
  {
    title: { 'en-US': 'Vehicles have no attainment of their own', 'zh-CN': '台次不乘完成率' },
    inputs: { output: 0, outputAttainment: 0.5, vehicles: 100, assessment: 90 },
    pay: 180,
  },
  { title: { 'en-US': '200 bottles on target', 'zh-CN': '达标且 200 瓶' }, inputs: { bottles: 200 }, pay: 1600 },
  {
    title: { 'en-US': '200 bottles at exactly 80 %', 'zh-CN': '完成 80%，200 瓶' },
    inputs: { bottles: 200, outputAttainment: 0.8 },
    pay: 1000,
  },
  {
    title: { 'en-US': 'Three commercial renewals', 'zh-CN': '商业险续保 3 单' },
    inputs: { renewals: 3, commercialPolicies: 3, kpiScore: 0.9 },
    pay: 270,
  },
];
