import type { PayPlan } from '../../plan/language';
import {
  ADVISOR_INPUTS,
  ADVISOR_PARAMETERS,
  AFTER_SALES_SOURCE,
  CARE_LINE,
  RENEWALS_LINE,
} from './after-sales-figures';
import { AFTER_SALES_ADVISOR_EXAMPLES } from './examples/after-sales-advisor';
import { FIRST_MONTH } from './first-month';

/** After-sales scheme, service advisors. */
export const AFTER_SALES_ADVISOR: PayPlan = {
  plan: 'after-sales-advisor',
  title: { 'en-US': 'After-sales, service advisor', 'zh-CN': '售后绩效（服务顾问）' },
  description: {
    'en-US':
      'You earn on your output and on each vehicle, both weighted by their attainment and your assessment; on care products, the more bottles the more for each; and on renewals from the second one on. Your KPI sheet weights all of it.',
    'zh-CN':
      '按个人产值和台次计提，乘以各自完成率和考核得分；养护品卖得越多单瓶提成越高；续保从第 2 单起计奖。合计再乘以绩效考核表得分。',
  },
  positions: [{ 'en-US': 'Service advisor', 'zh-CN': '服务顾问' }],
  source: AFTER_SALES_SOURCE,
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: {
        ...ADVISOR_INPUTS,
        vehicleAttainment: {
          title: { 'en-US': 'Attainment of vehicles', 'zh-CN': '台次完成率' },
          unit: 'ratio',
          goal: 'attainment',
          default: 1,
          min: 0,
          max: 1.5,
          step: 0.05,
        },
        careCompletion: {
          title: { 'en-US': 'Completion of the care-product target', 'zh-CN': '养护品目标完成率' },
          unit: 'ratio',
          goal: 'attainment',
          default: 1,
          min: 0,
          max: 1.5,
          step: 0.05,
        },
      },
      parameters: {
        outputRate: {
          title: { 'en-US': 'Share of own output', 'zh-CN': '产值提成比例' },
          unit: 'ratio',
          note: { 'en-US': 'A default.', 'zh-CN': '默认值。' },
          value: 0.01,
        },
        ...ADVISOR_PARAMETERS,
      },
      lines: {
        service: {
          title: { 'en-US': 'Output and vehicles', 'zh-CN': '产值与台次奖金' },
          formula:
            'BONUS(output * outputRate * outputAttainment + vehicles * vehicleRate * vehicleAttainment, 1, assessment)',
          unit: 'CNY',
          rounding: 'none',
        },
        care: CARE_LINE,
        performance: {
          title: { 'en-US': 'Performance bonus', 'zh-CN': '绩效奖金' },
          formula: '(service + care * careCompletion + otherCommission) * kpiScore',
          unit: 'CNY',
        },
        renewalBonus: RENEWALS_LINE,
      },
      pay: 'performance + renewalBonus',
      examples: AFTER_SALES_ADVISOR_EXAMPLES,
    },
  ],
};
