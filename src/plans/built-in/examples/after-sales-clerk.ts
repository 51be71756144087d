import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand from the scheme's own rules, every edge among them. */
export const AFTER_SALES_CLERK_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': 'A usual month', 'zh-CN': '常规月份' },
    department: { advisorBonus: 2594.02 },
    inputs: { assessment: 90, kpiScore: 0.95 },
    pay: 1774.31,
  },
  { title: { 'en-US': 'Full marks', 'zh-CN': '满分' }, department: { advisorBonus: 3000 }, inputs: {}, pay: 2400 },
  {
    title: { 'en-US': 'The advisors earned nothing', 'zh-CN': '服务顾问没有奖金' },
    department: { advisorBonus: 0 },
    inputs: {},
    pay: 0,
  },
  {
    title: { 'en-US': 'KPI sheet above 100 %', 'zh-CN': '考核表得分超过 100%' },
    department: { advisorBonus: 2000 },
    inputs: { assessment: 95, kpiScore: 1.1 },
    pay: 1672,
  },
];
