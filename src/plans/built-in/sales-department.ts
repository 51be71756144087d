import type { PayPlan } from '../../plan/language';
import { SALES_DEPARTMENT_EXAMPLES } from './examples/sales-department';
import { FIRST_MONTH } from './first-month';

/** The sales department's scheme: performance pay by completion bands, and commissions beside it. */
export const SALES_DEPARTMENT: PayPlan = {
  plan: 'sales-department',
  title: { 'en-US': 'Sales department, completion bands', 'zh-CN': '销售部绩效（任务完成率分档）' },
  description: {
    'en-US':
      'Performance pay follows how much of the month’s task you complete: from 30 % on, each full 10 % counts; from 80 % on, 80 % is paid, and from 100 % all of it. Cars, insurance, loans, accessories and online orders earn on top, whatever the completion.',
    'zh-CN':
      '绩效工资按当月任务完成率分档发放：满 30% 起每满 10% 发相应比例，80% 以上发 80%，完成 100% 全额发放。裸车、保险、按揭、精品和网络订单另计提成，不受完成率影响。',
  },
  positions: [
    { 'en-US': 'Sales consultant', 'zh-CN': '销售顾问' },
    { 'en-US': 'Sales manager', 'zh-CN': '销售经理' },
  ],
  source: {
    'en-US': 'From a dealership’s pay scheme for its sales department.',
    'zh-CN': '源自 4S 店销售部绩效考核方案。',
  },
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: {
        base: {
          title: { 'en-US': 'Base pay', 'zh-CN': '底薪' },
          unit: 'CNY/month',
          default: 1200,
          min: 0,
          max: 10000,
          step: 100,
        },
        performance: {
          title: { 'en-US': 'Performance pay at 100 %', 'zh-CN': '绩效工资标准' },
          unit: 'CNY/month',
          default: 3000,
          min: 0,
          max: 20000,
          step: 100,
        },
        showroomCars: {
          title: { 'en-US': 'Showroom cars sold', 'zh-CN': '展厅销量' },
          note: {
            'en-US': 'Cars of online orders are entered on their own: they do not count toward the task.',
            'zh-CN': '网络订单单独填写，不计入展厅任务。',
          },
          unit: 'car',
          default: 0,
          min: 0,
          max: 40,
          step: 1,
        },
        target: {
          title: { 'en-US': 'Task of the month', 'zh-CN': '当月任务' },
          unit: 'car',
          goal: 'target',
          default: 10,
          min: 1,
          max: 40,
          step: 1,
        },
        onlineCarsA: {
          title: { 'en-US': 'Online orders, source A', 'zh-CN': '网络订单（来源 A）' },
          unit: 'car',
          default: 0,
          min: 0,
          max: 20,
          step: 1,
        },
        onlineCarsB: {
          title: { 'en-US': 'Online orders, source B', 'zh-CN': '网络订单（来源 B）' },
          unit: 'car',
          default: 0,
          min: 0,
          max: 20,
          step: 1,
        },
        insuredBasic: {
          title: { 'en-US': 'Insured with the basic cover set', 'zh-CN': '投保（含基本险种组合）' },
          unit: 'car',
          default: 0,
          min: 0,
          max: 40,
          step: 1,
        },
        insuredOther: {
          title: { 'en-US': 'Insured without it', 'zh-CN': '投保（不含基本险种组合）' },
          unit: 'car',
          default: 0,
          min: 0,
          max: 40,
          step: 1,
        },
        accessorySales: {
          title: { 'en-US': 'Accessories sold', 'zh-CN': '精品销售额' },
          unit: 'CNY',
          default: 0,
          min: 0,
          max: 100000,
          step: 500,
        },
        accessoryCost: {
          title: { 'en-US': 'Cost of these accessories', 'zh-CN': '精品成本' },
          unit: 'CNY',
          default: 0,
          min: 0,
          max: 100000,
          step: 500,
        },
        model: {
          title: { 'en-US': 'Model', 'zh-CN': '车型' },
          each: 'car',
          choices: {
            modelOne: { 'en-US': 'Model 1', 'zh-CN': '车型一' },
            modelTwo: { 'en-US': 'Model 2', 'zh-CN': '车型二' },
          },
        },
        margin: {
          title: { 'en-US': 'Gross margin of the bare car', 'zh-CN': '裸车毛利' },
          unit: 'CNY',
          each: 'car',
        },
        financed: { title: { 'en-US': 'Financed', 'zh-CN': '按揭' }, kind: 'flag', each: 'car' },
        fee: {
          title: { 'en-US': 'Handling fee', 'zh-CN': '按揭手续费' },
          unit: 'CNY',
          each: 'car',
        },
      },
      parameters: {
        completionBands: {
          title: { 'en-US': 'Performance pay by completion', 'zh-CN': '完成率分档' },
          unit: 'ratio',
          note: {
            'en-US': 'Under 30 % nothing is paid. The band that is reached counts.',
            'zh-CN': '30% 以下不发；达到哪一档，按哪一档发放。',
          },
          curve: [
            [0, 0],
            [0.3, 0.3],
            [0.4, 0.4],
            [0.5, 0.5],
            [0.6, 0.6],
            [0.7, 0.7],
            [0.8, 0.8],
            [1, 1],
          ],
        },
        bareCarRates: {
          title: { 'en-US': 'Commission a car, by model and margin', 'zh-CN': '裸车提成（车型 × 毛利）' },
          unit: 'CNY',
          note: {
            'en-US':
              'At the top the margin from which a column holds. The second row is a default: the source is not legible there.',
            'zh-CN': '首行为毛利起点。第二行原件不清，为默认值，请核对。',
          },
          grid: [
            ['', 1000, 2500, 3000, 3500, 5000, 6000, 8000],
            ['modelOne', 200, 200, 200, 200, 300, 400, 500],
            ['modelTwo', 300, 300, 300, 300, 300, 300, 500],
          ],
        },
        insuranceRate: {
          title: { 'en-US': 'For each insured car', 'zh-CN': '每单保险提成' },
          unit: 'CNY/car',
          value: 100,
        },
        penetrationGate: {
          title: { 'en-US': 'Penetration from which every policy counts', 'zh-CN': '全部保单计提的投保率' },
          unit: 'ratio',
          note: {
            'en-US': 'Insured cars ÷ cars sold, over everyone under the plan.',
            'zh-CN': '投保台数 ÷ 销量，按本方案全体人员合计计算。',
          },
          value: 0.7,
        },
        handlingRates: {
          title: { 'en-US': 'For each financed car, by its handling fee', 'zh-CN': '按揭手续费奖励' },
          unit: 'CNY',
          tiers: [
            [0, 200],
            [3500, 300],
          ],
        },
        accessoryDivisor: {
          title: { 'en-US': 'One part in so many of the accessories’ profit', 'zh-CN': '精品毛利的几分之一' },
          note: { 'en-US': '3 is one third.', 'zh-CN': '3 即三分之一。' },
          value: 3,
        },
        specialFrom: {
          title: { 'en-US': 'Completion for the special bonus', 'zh-CN': '超额奖完成率' },
          unit: 'ratio',
          value: 1.2,
        },
        specialBonus: { title: { 'en-US': 'Special bonus', 'zh-CN': '超额奖' }, unit: 'CNY', value: 300 },
        championPrize: {
          title: { 'en-US': 'Prize of the month’s sales champion', 'zh-CN': '月度销售冠军奖' },
          unit: 'CNY',
          note: {
            'en-US': 'Those who tie share it. Nobody is champion alone.',
            'zh-CN': '并列时平分；仅一人时不评。',
          },
          value: 300,
        },
        onlineRateA: {
          title: { 'en-US': 'Online order, source A', 'zh-CN': '网络订单提成（来源 A）' },
          unit: 'CNY/car',
          value: 300,
        },
        onlineRateB: {
          title: { 'en-US': 'Online order, source B', 'zh-CN': '网络订单提成（来源 B）' },
          unit: 'CNY/car',
          value: 200,
        },
      },
      lines: {
        cars: {
          title: { 'en-US': 'Cars sold', 'zh-CN': '总销量' },
          formula: 'showroomCars + onlineCarsA + onlineCarsB',
          unit: 'car',
          rounding: 'none',
        },
        completion: {
          title: { 'en-US': 'Completion of the task', 'zh-CN': '任务完成率' },
          formula: 'ATTAINMENT(showroomCars, target)',
          unit: 'ratio',
          goal: 'attainment',
          rounding: 'none',
        },
        penetration: {
          title: { 'en-US': 'Insurance penetration', 'zh-CN': '投保率' },
          formula: 'IF(SUM(team.cars) = 0, 0, SUM(team.insuredBasic, team.insuredOther) / SUM(team.cars))',
          unit: 'ratio',
          rounding: 'none',
        },
        basePay: { title: { 'en-US': 'Base pay', 'zh-CN': '底薪' }, formula: 'base', unit: 'CNY' },
        performancePay: {
          title: { 'en-US': 'Performance pay', 'zh-CN': '绩效工资' },
          formula: 'performance * MULTIPLIER(completion, completionBands)',
          unit: 'CNY',
        },
        bareCars: {
          title: { 'en-US': 'Bare-car commission', 'zh-CN': '裸车提成' },
          formula: 'IF(COUNT(margin) = 0, 0, SUM(COMMISSION.GRID(model, margin, bareCarRates)))',
        },
        insurance: {
          title: { 'en-US': 'Insurance commission', 'zh-CN': '保险提成' },
          formula: '(insuredBasic + IF(penetration >= penetrationGate, insuredOther, 0)) * insuranceRate',
          unit: 'CNY',
        },
        handling: {
          title: { 'en-US': 'Loan handling', 'zh-CN': '按揭奖励' },
          formula: 'SUM(IF(financed, COMMISSION(fee, handlingRates, "lump"), 0))',
        },
        accessories: {
          title: { 'en-US': 'Accessory commission', 'zh-CN': '精品提成' },
          formula: '(accessorySales - accessoryCost) / accessoryDivisor',
          unit: 'CNY',
        },
        special: {
          title: { 'en-US': 'Special bonus', 'zh-CN': '超额奖' },
          formula: 'IF(completion >= specialFrom, specialBonus, 0)',
          unit: 'CNY',
        },
        champion: {
          title: { 'en-US': 'Sales champion', 'zh-CN': '销售冠军奖' },
          formula: 'IF(AND(cars > 0, COUNT(team.cars) > 1), INDEX(BONUS.RANK(team.cars, championPrize), team.mine), 0)',
          unit: 'CNY',
        },
        online: {
          title: { 'en-US': 'Online orders', 'zh-CN': '网络订单提成' },
          formula: 'onlineCarsA * onlineRateA + onlineCarsB * onlineRateB',
          unit: 'CNY',
        },
      },
      pay: 'basePay + performancePay + bareCars + insurance + handling + accessories + special + champion + online',
      examples: SALES_DEPARTMENT_EXAMPLES,
    },
  ],
};
