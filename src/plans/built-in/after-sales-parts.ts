import type { PayPlan } from '../../plan/language';
import { AFTER_SALES_SOURCE, ASSESSMENT, KPI_SCORE } from './after-sales-figures';
import { AFTER_SALES_PARTS_EXAMPLES } from './examples/after-sales-parts';
import { FIRST_MONTH } from './first-month';

/** After-sales scheme, the parts department's common pool. */
export const AFTER_SALES_PARTS: PayPlan = {
  plan: 'after-sales-parts',
  title: { 'en-US': 'After-sales, parts department', 'zh-CN': '售后绩效（配件部）' },
  description: {
    'en-US':
      'The parts department earns a pool from its sales, less office expenses. The manager has 50 parts of it, the planner 30 and the storekeeper 20; to the cent the shares are the pool. Your share is then weighted by your own assessment and KPI sheet.',
    'zh-CN':
      '配件部按配件和养护品销售计提奖金池，扣除办公费用后，主管、计划员、库管按 50:30:20 分配，各份之和与奖金池分毫不差；再按本人考核得分和绩效考核表得分兑现。',
  },
  positions: [
    { 'en-US': 'Parts manager', 'zh-CN': '配件主管' },
    { 'en-US': 'Parts planner', 'zh-CN': '配件计划员' },
    { 'en-US': 'Storekeeper', 'zh-CN': '库管员' },
  ],
  source: AFTER_SALES_SOURCE,
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: {
        role: {
          title: { 'en-US': 'Post', 'zh-CN': '岗位类别' },
          default: 'storekeeper',
          choices: {
            manager: { 'en-US': 'Manager', 'zh-CN': '主管' },
            planner: { 'en-US': 'Planner', 'zh-CN': '计划员' },
            storekeeper: { 'en-US': 'Storekeeper', 'zh-CN': '库管' },
          },
        },
        assessment: ASSESSMENT,
        kpiScore: KPI_SCORE,
      },
      department: {
        partsSales: {
          title: { 'en-US': 'Parts sales', 'zh-CN': '配件销售额' },
          unit: 'CNY',
          default: 0,
          min: 0,
          max: 2000000,
          step: 10000,
        },
        careSales: {
          title: { 'en-US': 'Care-product sales', 'zh-CN': '养护品销售额' },
          unit: 'CNY',
          default: 0,
          min: 0,
          max: 500000,
          step: 5000,
        },
        expenses: {
          title: { 'en-US': 'Office expenses', 'zh-CN': '办公费用' },
          unit: 'CNY',
          default: 0,
          min: 0,
          max: 20000,
          step: 100,
        },
        attainment: {
          title: { 'en-US': 'Profit attainment of parts', 'zh-CN': '配件利润完成率' },
          unit: 'ratio',
          goal: 'attainment',
          default: 1,
          min: 0,
          max: 1.5,
          step: 0.01,
        },
        kpiScore: {
          ...KPI_SCORE,
          title: { 'en-US': 'KPI-sheet score of the department', 'zh-CN': '部门绩效考核表得分%' },
        },
      },
      parameters: {
        partsRate: {
          title: { 'en-US': 'Share of parts sales', 'zh-CN': '配件销售提成比例' },
          unit: 'ratio',
          note: { 'en-US': 'A default.', 'zh-CN': '默认值。' },
          value: 0.02,
        },
        careRate: {
          title: { 'en-US': 'Share of care-product sales', 'zh-CN': '养护品销售提成比例' },
          unit: 'ratio',
          value: 0.01,
        },
        managerShare: { title: { 'en-US': 'Manager’s part', 'zh-CN': '主管份额' }, unit: 'ratio', value: 0.5 },
        plannerShare: { title: { 'en-US': 'Planner’s part', 'zh-CN': '计划员份额' }, unit: 'ratio', value: 0.3 },
        storekeeperShare: { title: { 'en-US': 'Storekeeper’s part', 'zh-CN': '库管份额' }, unit: 'ratio', value: 0.2 },
      },
      lines: {
        pool: {
          title: { 'en-US': 'Pool of the department', 'zh-CN': '部门奖金池' },
          note: { 'en-US': 'Never below 0.', 'zh-CN': '不低于 0。' },
          formula:
            'MAX(0, department.partsSales * partsRate + department.careSales * careRate - department.expenses) * department.attainment * department.kpiScore',
          unit: 'CNY',
        },
        share: {
          title: { 'en-US': 'Part', 'zh-CN': '份额' },
          note: {
            'en-US': 'The pool is shared in proportion, whatever the parts add up to.',
            'zh-CN': '按份额比例分配，合计不必为 1。',
          },
          formula: 'IF(role = "manager", managerShare, IF(role = "planner", plannerShare, storekeeperShare))',
          unit: 'ratio',
          rounding: 'none',
        },
        ownShare: {
          title: { 'en-US': 'Own share of the pool', 'zh-CN': '本人分配额' },
          formula: 'INDEX(BONUS.POOL(pool, team.share), team.mine)',
          unit: 'CNY',
        },
        bonus: {
          title: { 'en-US': 'Performance bonus', 'zh-CN': '绩效奖金' },
          formula: 'BONUS(ownShare, kpiScore, assessment)',
          unit: 'CNY',
        },
      },
      pay: 'bonus',
      examples: AFTER_SALES_PARTS_EXAMPLES,
    },
  ],
};
