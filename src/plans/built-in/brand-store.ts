import type { PayPlan } from '../../plan/language';
import { BRAND_STORE_EXAMPLES } from './examples/brand-store';
import { FIRST_MONTH } from './first-month';

/** The brand store's sales scheme: a wage in two parts, and commission by the nth car of the month. */
export const BRAND_STORE: PayPlan = {
  plan: 'brand-store',
  title: { 'en-US': 'Brand store, sales', 'zh-CN': '品牌4S店销售部' },
  description: {
    'en-US':
      'Most of your wage is fixed; the rest follows your sales attainment and your management score. Each car earns more the more you sell: the first ten, the next five and all after that have rising rates. Customers belong to whoever filed them first; a shared deal counts by the agreed part, half a car for each of two.',
    'zh-CN':
      '工资 80% 固定，20% 按销售完成率和管理得分率浮动。单车提成按当月第几台递增：1–10 台、11–15 台、16 台起各有单价，再乘以管理得分率。客户归首次登记的顾问；合作成交按约定比例计台，如各半台。',
  },
  positions: [
    { 'en-US': 'Sales consultant', 'zh-CN': '销售顾问' },
    { 'en-US': 'Sales supervisor', 'zh-CN': '销售主管' },
  ],
  source: { 'en-US': 'From a brand store’s pay scheme.', 'zh-CN': '源自品牌 4S 店薪酬方案。' },
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: {
        wage: {
          title: { 'en-US': 'Wage', 'zh-CN': '工资' },
          unit: 'CNY/month',
          default: 1200,
          min: 0,
          max: 10000,
          step: 100,
        },
        unitsA: {
          title: { 'en-US': 'Cars sold, model A', 'zh-CN': 'A 车型销量' },
          unit: 'car',
          default: 0,
          min: 0,
          max: 40,
          step: 1,
        },
        unitsB: {
          title: { 'en-US': 'Cars sold, model B', 'zh-CN': 'B 车型销量' },
          unit: 'car',
          default: 0,
          min: 0,
          max: 40,
          step: 1,
        },
        target: {
          title: { 'en-US': 'Base units', 'zh-CN': '基本任务台数' },
          note: {
            'en-US': 'Consultants 8 a month, supervisors 12, where nothing else is agreed.',
            'zh-CN': '未另行约定时，顾问每月 8 台，主管 12 台。',
          },
          unit: 'car',
          goal: 'target',
          default: 8,
          min: 1,
          max: 40,
          step: 1,
        },
        management: {
          title: { 'en-US': 'Management score rate', 'zh-CN': '管理得分率' },
          unit: 'ratio',
          default: 1,
          min: 0,
          max: 1.2,
          step: 0.05,
        },
      },
      parameters: {
        fixedShare: {
          title: { 'en-US': 'Fixed part of the wage', 'zh-CN': '固定工资占比' },
          unit: 'ratio',
          value: 0.8,
        },
        tiersA: {
          title: { 'en-US': 'For each car, model A', 'zh-CN': 'A 车型单车提成' },
          unit: 'CNY/car',
          note: {
            'en-US': 'Each car at the rate of its place in the month: from 10 cars on the 11th earns the next rate.',
            'zh-CN': '按当月第几台计提：超过 10 台后，第 11 台起按下一档。',
          },
          tiers: [
            [0, 200],
            [10, 250],
            [15, 300],
          ],
        },
        tiersB: {
          title: { 'en-US': 'For each car, model B', 'zh-CN': 'B 车型单车提成' },
          unit: 'CNY/car',
          tiers: [
            [0, 150],
            [10, 200],
            [15, 250],
          ],
        },
      },
      lines: {
        attainment: {
          title: { 'en-US': 'Sales attainment', 'zh-CN': '销售完成率' },
          // A plain quotient goes on exactly, so that a third of the target pays the half cents that are due.
          formula: '(unitsA + unitsB) / target',
          unit: 'ratio',
          goal: 'attainment',
          rounding: 'none',
        },
        fixed: { title: { 'en-US': 'Fixed wage', 'zh-CN': '固定工资' }, formula: 'wage * fixedShare', unit: 'CNY' },
        performance: {
          title: { 'en-US': 'Performance wage', 'zh-CN': '绩效工资' },
          formula: 'wage * (1 - fixedShare) * attainment * management',
          unit: 'CNY',
        },
        vehicles: {
          title: { 'en-US': 'Car commission', 'zh-CN': '单车提成' },
          formula: '(COMMISSION(unitsA, tiersA) + COMMISSION(unitsB, tiersB)) * management',
          unit: 'CNY',
        },
      },
      pay: 'fixed + performance + vehicles',
      examples: BRAND_STORE_EXAMPLES,
    },
  ],
};
