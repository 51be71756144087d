import type { PayPlan } from '../../plan/language';
import { SERVICE_STATION_EXAMPLES } from './examples/service-station';
import { FIRST_MONTH } from './first-month';

/** The station manager's scheme: base and output by score, incentives, a guarantee. */
export const SERVICE_STATION: PayPlan = {
  plan: 'service-station',
  title: { 'en-US': 'Service station manager', 'zh-CN': '服务站长' },
  description: {
    'en-US':
      'Your base pay and a share of the station’s output are multiplied by your score. Rewards and penalties for complaints are added as they are. You get at least the guaranteed minimum. The station’s goals are an output of 2,200,000 a month (1,800,000 maintenance, 400,000 accidents), at best 2,400,000, a satisfaction index of 900 and 92 in the ten-item survey; they count in the score.',
    'zh-CN':
      '底薪加全站产值提成，乘以考核得分，再加减日常奖惩（客户投诉等）；低于保底工资的按保底发放。全站目标：月产值 220 万（保养 180 万、事故 40 万），挑战 240 万；满意度 900；十项调查 92 分。目标计入考核得分。',
  },
  positions: [
    { 'en-US': 'Station manager', 'zh-CN': '服务站长' },
    { 'en-US': 'Service manager', 'zh-CN': '服务经理' },
  ],
  source: {
    'en-US': 'From a dealership’s scheme for its service station.',
    'zh-CN': '源自 4S 店服务站绩效方案。',
  },
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: {
        base: {
          title: { 'en-US': 'Base pay', 'zh-CN': '底薪' },
          unit: 'CNY/month',
          default: 1500,
          min: 0,
          max: 10000,
          step: 100,
        },
        output: {
          title: { 'en-US': 'Output of the station', 'zh-CN': '全站产值' },
          unit: 'CNY',
          min: 0,
          max: 3000000,
          step: 50000,
        },
        score: {
          title: { 'en-US': 'Score', 'zh-CN': '考核得分' },
          note: { 'en-US': 'Marks out of 100.', 'zh-CN': '百分制。' },
          unit: 'score',
          default: 100,
          min: 0,
          max: 120,
          step: 1,
        },
        incentives: {
          title: { 'en-US': 'Daily incentives', 'zh-CN': '日常奖惩' },
          note: { 'en-US': 'Penalties below 0.', 'zh-CN': '罚款填负数。' },
          unit: 'CNY',
          default: 0,
          min: -2000,
          max: 2000,
          step: 50,
        },
      },
      parameters: {
        outputRate: {
          title: { 'en-US': 'Share of the output', 'zh-CN': '产值提成比例' },
          unit: 'ratio',
          note: { 'en-US': 'A default.', 'zh-CN': '默认值。' },
          value: 0.005,
        },
        guarantee: { title: { 'en-US': 'Guaranteed minimum', 'zh-CN': '保底工资' }, unit: 'CNY/month', value: 3000 },
      },
      lines: {
        performance: {
          title: { 'en-US': 'Base and output by score', 'zh-CN': '底薪与产值提成（按得分）' },
          formula: 'BONUS(base + output * outputRate, 1, score)',
          unit: 'CNY',
        },
        incentivePay: {
          title: { 'en-US': 'Daily incentives', 'zh-CN': '日常奖惩' },
          formula: 'incentives',
          unit: 'CNY',
        },
        topUp: {
          title: { 'en-US': 'Top-up to the guarantee', 'zh-CN': '保底补足' },
          formula: 'PAY.CLAMP(performance + incentivePay, guarantee) - performance - incentivePay',
          unit: 'CNY',
        },
      },
      pay: 'performance + incentivePay + topUp',
      examples: SERVICE_STATION_EXAMPLES,
    },
  ],
};
