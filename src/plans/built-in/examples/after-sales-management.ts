import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand from the scheme's own rules, every edge among them. */
export const AFTER_SALES_MANAGEMENT_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': 'A usual month', 'zh-CN': '常规月份' },
    department: { netProfit: 380000, attainment: 0.95 },
    inputs: { assessment: 92, kpiScore: 0.96 },
    pay: 3188.35,
  },
  {
    title: { 'en-US': 'Everything on target', 'zh-CN': '各项达标' },
    department: { netProfit: 500000, attainment: 1 },
    inputs: {},
    pay: 5000,
  },
  {
    title: { 'en-US': 'A loss, whatever its attainment', 'zh-CN': '亏损，无论完成率' },
    department: { netProfit: -100000, attainment: -0.5 },
    inputs: {},
    pay: 0,
  },
  {
    title: { 'en-US': 'Rounded half up to the cent', 'zh-CN': '四舍五入到分' },
    department: { netProfit: 123456.78, attainment: 1 },
    inputs: { assessment: 87.5, kpiScore: 0.9 },
    pay: 972.22,
  },
  {
    title: { 'en-US': 'No marks, no bonus', 'zh-CN': '考核零分，没有奖金' },
    department: { netProfit: 380000, attainment: 1.2 },
    inputs: { assessment: 0 },
    pay: 0,
  },
  {
    title: { 'en-US': 'Each by their own factors', 'zh-CN': '各按本人得分' },
    department: { netProfit: 380000, attainment: 0.95 },
    people: [
      { inputs: { assessment: 100, kpiScore: 1 }, pay: 3610 },
      { inputs: { assessment: 80, kpiScore: 0.9 }, pay: 2599.2 },
    ],
  },
];
