import type { PayPlan } from '../../plan/language';
import {
  ADVISOR_INPUTS,
  ADVISOR_PARAMETERS,
  AFTER_SALES_SOURCE,
  CARE_LINE,
  RENEWALS_LINE,
} from './after-sales-figures';
import { AFTER_SALES_ACCIDENT_EXAMPLES } from './examples/after-sales-accident';
import { FIRST_MONTH } from './first-month';

/** After-sales scheme, advisors for accident repairs. */
export const AFTER_SALES_ACCIDENT: PayPlan = {
  plan: 'after-sales-accident',
  title: { 'en-US': 'After-sales, accident advisor', 'zh-CN': '售后绩效（事故顾问）' },
  description: {
    'en-US':
      'You earn on your accident output, weighted by its attainment, and on each vehicle; your assessment weights both. Care products and renewals come on top, and your KPI sheet weights all of it.',
    'zh-CN':
      '按个人事故产值（乘以完成率）和台次计提，乘以考核得分；养护品提成、其他提成和续保另计，合计再乘以绩效考核表得分。',
  },
  positions: [{ 'en-US': 'Accident advisor', 'zh-CN': '事故顾问' }],
  source: AFTER_SALES_SOURCE,
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: ADVISOR_INPUTS,
      parameters: {
        outputRate: { title: { 'en-US': 'Share of own output', 'zh-CN': '产值提成比例' }, unit: 'ratio', value: 0.02 },
        ...ADVISOR_PARAMETERS,
      },
      lines: {
        service: {
          title: { 'en-US': 'Output and vehicles', 'zh-CN': '产值与台次奖金' },
          formula: 'BONUS(output * outputRate * outputAttainment + vehicles * vehicleRate, 1, assessment)',
          unit: 'CNY',
          rounding: 'none',
        },
        care: CARE_LINE,
        performance: {
          title: { 'en-US': 'Performance bonus', 'zh-CN': '绩效奖金' },
          formula: '(service + care + otherCommission) * kpiScore',
          unit: 'CNY',
        },
        renewalBonus: RENEWALS_LINE,
      },
      pay: 'performance + renewalBonus',
      examples: AFTER_SALES_ACCIDENT_EXAMPLES,
    },
  ],
};
