import type { PayPlan } from '../../plan/language';
import { AFTER_SALES_SOURCE, ASSESSMENT, KPI_SCORE } from './after-sales-figures';
import { AFTER_SALES_CLERK_EXAMPLES } from './examples/after-sales-clerk';
import { FIRST_MONTH } from './first-month';

/** After-sales scheme, the clerk whose bonus follows the service advisors'. */
export const AFTER_SALES_CLERK: PayPlan = {
  plan: 'after-sales-clerk',
  title: { 'en-US': 'After-sales, information clerk', 'zh-CN': '售后绩效（信息员）' },
  description: {
    'en-US':
      'Your bonus is a part of what the group’s service advisors earned on average, weighted by your monthly assessment and your KPI sheet.',
    'zh-CN': '以本组服务顾问的平均奖金为基数，乘以系数、月度考核得分和绩效考核表得分。',
  },
  positions: [{ 'en-US': 'Information clerk', 'zh-CN': '信息员' }],
  source: AFTER_SALES_SOURCE,
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: { assessment: ASSESSMENT, kpiScore: KPI_SCORE },
      department: {
        advisorBonus: {
          title: { 'en-US': 'Mean bonus of the service advisors', 'zh-CN': '服务顾问平均奖金' },
          note: {
            'en-US': 'Worked out over the service advisors of the month where there are any.',
            'zh-CN': '当月有服务顾问时自动计算。',
          },
          unit: 'CNY',
          default: 0,
          min: 0,
          max: 10000,
          step: 100,
          from: { plan: 'after-sales-advisor', line: 'pay', take: 'AVERAGE' },
        },
      },
      parameters: {
        coefficient: {
          title: { 'en-US': 'Coefficient of the position', 'zh-CN': '岗位系数' },
          unit: 'ratio',
          note: { 'en-US': 'A default.', 'zh-CN': '默认值。' },
          value: 0.8,
        },
      },
      lines: {
        bonus: {
          title: { 'en-US': 'Performance bonus', 'zh-CN': '绩效奖金' },
          formula: 'BONUS(department.advisorBonus * coefficient, kpiScore, assessment)',
          unit: 'CNY',
        },
      },
      pay: 'bonus',
      examples: AFTER_SALES_CLERK_EXAMPLES,
    },
  ],
};
