import type { PayPlan } from '../../plan/language';
import { AFTER_SALES_SOURCE, ASSESSMENT, KPI_SCORE } from './after-sales-figures';
import { AFTER_SALES_MANAGEMENT_EXAMPLES } from './examples/after-sales-management';
import { FIRST_MONTH } from './first-month';

/** After-sales scheme, those who answer for the department's profit. */
export const AFTER_SALES_MANAGEMENT: PayPlan = {
  plan: 'after-sales-management',
  title: { 'en-US': 'After-sales, management', 'zh-CN': '售后绩效（管理岗）' },
  description: {
    'en-US':
      'A share of the after-sales department’s net profit, weighted by how far its profit target was reached, by your monthly assessment and by your KPI sheet.',
    'zh-CN': '按售后部门净利润的一定比例计提，再乘以部门利润完成率、月度考核得分和绩效考核表得分。',
  },
  positions: [
    { 'en-US': 'Service manager', 'zh-CN': '服务经理' },
    { 'en-US': 'Technical director', 'zh-CN': '技术总监' },
    { 'en-US': 'Workshop supervisor', 'zh-CN': '车间主管' },
    { 'en-US': 'Front-desk supervisor', 'zh-CN': '前台主管' },
  ],
  source: AFTER_SALES_SOURCE,
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: { assessment: ASSESSMENT, kpiScore: KPI_SCORE },
      department: {
        netProfit: {
          title: { 'en-US': 'Net profit of the department', 'zh-CN': '部门净利润' },
          unit: 'CNY',
          default: 0,
          min: 0,
          max: 1000000,
          step: 10000,
        },
        attainment: {
          title: { 'en-US': 'Profit attainment of the department', 'zh-CN': '部门利润完成率' },
          unit: 'ratio',
          goal: 'attainment',
          default: 1,
          min: 0,
          max: 1.5,
          step: 0.05,
        },
      },
      parameters: {
        profitRate: {
          title: { 'en-US': 'Share of net profit', 'zh-CN': '净利润提成比例' },
          unit: 'ratio',
          value: 0.01,
        },
        coefficient: {
          title: { 'en-US': 'Coefficient of the position', 'zh-CN': '岗位系数' },
          unit: 'ratio',
          note: {
            'en-US': 'A default: duplicate the plan for a position with another one.',
            'zh-CN': '默认值；系数不同的岗位请复制本方案后修改。',
          },
          value: 1,
        },
      },
      lines: {
        profitShare: {
          title: { 'en-US': 'Share of the profit', 'zh-CN': '利润提成基数' },
          note: { 'en-US': 'A loss has no share.', 'zh-CN': '亏损时为 0。' },
          formula: 'MAX(0, department.netProfit) * profitRate * coefficient * department.attainment',
          unit: 'CNY',
          rounding: 'none',
        },
        bonus: {
          title: { 'en-US': 'Performance bonus', 'zh-CN': '绩效奖金' },
          formula: 'BONUS(profitShare, kpiScore, assessment)',
          unit: 'CNY',
        },
      },
      pay: 'bonus',
      examples: AFTER_SALES_MANAGEMENT_EXAMPLES,
    },
  ],
};
