import type { PayPlan } from '../../plan/language';
import { SERVICE_RECEPTION_EXAMPLES } from './examples/service-reception';
import { FIRST_MONTH } from './first-month';

const attainment = { unit: 'ratio', goal: 'attainment', default: 1, min: 0, max: 1.5, step: 0.05 } as const;
const amount = { unit: 'CNY', default: 0, min: 0, max: 20000, step: 100 } as const;

/** Service reception: a base that is linked to three sales targets, and commissions. */
export const SERVICE_RECEPTION: PayPlan = {
  plan: 'service-reception',
  title: { 'en-US': 'Service reception', 'zh-CN': '业务接待' },
  description: {
    'en-US':
      'Your base pay is paid in full unless two or more of the three items (recharge, extended warranty, beauty) stay under 80 % of target; then the middle one of the three decides whether 90, 80 or 70 % of it is paid. Vehicles, output, accessories and care products earn on top.',
    'zh-CN':
      '充值、延保、美容三项中有两项及以上低于目标的 80% 时，底薪按三项完成率的中间值分档发放（90%、80%、70%），否则全额。台次、产值、精品、养护品等另计提成。',
  },
  positions: [{ 'en-US': 'Service receptionist', 'zh-CN': '业务接待' }],
  source: { 'en-US': 'From a dealership’s scheme for service reception.', 'zh-CN': '源自 4S 店业务接待绩效方案。' },
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: {
        base: {
          title: { 'en-US': 'Base pay', 'zh-CN': '底薪' },
          unit: 'CNY/month',
          default: 800,
          min: 0,
          max: 10000,
          step: 100,
        },
        rechargeAttainment: { title: { 'en-US': 'Attainment, recharge', 'zh-CN': '充值完成率' }, ...attainment },
        warrantyAttainment: {
          title: { 'en-US': 'Attainment, extended warranty', 'zh-CN': '延保完成率' },
          ...attainment,
        },
        beautyAttainment: { title: { 'en-US': 'Attainment, beauty', 'zh-CN': '美容完成率' }, ...attainment },
        vehicles: {
          title: { 'en-US': 'Vehicles serviced', 'zh-CN': '接车台次' },
          unit: 'vehicle',
          default: 0,
          min: 0,
          max: 400,
          step: 5,
        },
        output: {
          title: { 'en-US': 'Own output', 'zh-CN': '个人产值' },
          unit: 'CNY',
          default: 0,
          min: 0,
          max: 400000,
          step: 5000,
        },
        accessoryProfit: { title: { 'en-US': 'Net profit of accessories', 'zh-CN': '精品净利润' }, ...amount },
        bottles: {
          title: { 'en-US': 'Care products sold', 'zh-CN': '养护品销量' },
          unit: 'bottle',
          default: 0,
          min: 0,
          max: 400,
          step: 5,
        },
        rechargeCommission: { title: { 'en-US': 'Recharge commission', 'zh-CN': '充值提成' }, ...amount },
        warrantyCommission: { title: { 'en-US': 'Extended-warranty commission', 'zh-CN': '延保提成' }, ...amount },
        beautyCommission: { title: { 'en-US': 'Beauty commission', 'zh-CN': '美容提成' }, ...amount },
        recharge: { title: { 'en-US': 'Paid in', 'zh-CN': '充值金额' }, unit: 'CNY', each: 'recharge' },
        largeCar: { title: { 'en-US': 'Large car', 'zh-CN': '大型车' }, kind: 'flag', each: 'recharge' },
      },
      parameters: {
        baseBands: {
          title: { 'en-US': 'Base pay by the middle attainment', 'zh-CN': '底薪发放比例（按中间值）' },
          unit: 'ratio',
          curve: [
            [0, 0.7],
            [0.7, 0.8],
            [0.75, 0.9],
            [0.8, 1],
          ],
        },
        vehicleRate: { title: { 'en-US': 'For each vehicle', 'zh-CN': '每台次提成' }, unit: 'CNY/vehicle', value: 1 },
        outputRate: { title: { 'en-US': 'Share of own output', 'zh-CN': '产值提成比例' }, unit: 'ratio', value: 0.01 },
        accessoryRate: {
          title: { 'en-US': 'Share of accessories’ net profit', 'zh-CN': '精品净利润提成比例' },
          unit: 'ratio',
          value: 0.1,
        },
        bottleRate: { title: { 'en-US': 'For each bottle', 'zh-CN': '养护品每瓶提成' }, unit: 'CNY/bottle', value: 4 },
        smallCarGifts: {
          title: { 'en-US': 'Gift by amount paid in, small cars', 'zh-CN': '充值赠送（小型车）' },
          unit: 'CNY',
          tiers: [
            [900, 200],
            [1500, 318],
          ],
        },
        largeCarGifts: {
          title: { 'en-US': 'Gift by amount paid in, large cars', 'zh-CN': '充值赠送（大型车）' },
          unit: 'CNY',
          tiers: [
            [2500, 518],
            [3500, 980],
            [4500, 1100],
            [5500, 1300],
            [8000, 1780],
            [10000, 2080],
          ],
        },
      },
      lines: {
        linkedAttainment: {
          title: { 'en-US': 'Middle attainment of the three', 'zh-CN': '三项完成率中间值' },
          note: {
            'en-US': 'It is under 80 % exactly where two or more of the three are.',
            'zh-CN': '中间值低于 80%，即有两项及以上低于 80%。',
          },
          formula: 'MEDIAN(rechargeAttainment, warrantyAttainment, beautyAttainment)',
          unit: 'ratio',
          goal: 'attainment',
          rounding: 'none',
        },
        basePay: {
          title: { 'en-US': 'Base pay', 'zh-CN': '底薪' },
          formula: 'base * MULTIPLIER(linkedAttainment, baseBands)',
          unit: 'CNY',
        },
        performance: {
          title: { 'en-US': 'Performance', 'zh-CN': '绩效（台次与产值）' },
          formula: 'vehicles * vehicleRate + output * outputRate',
          unit: 'CNY',
        },
        accessories: {
          title: { 'en-US': 'Accessories', 'zh-CN': '精品提成' },
          formula: 'accessoryProfit * accessoryRate',
          unit: 'CNY',
        },
        careProducts: {
          title: { 'en-US': 'Care products', 'zh-CN': '养护品提成' },
          formula: 'bottles * bottleRate',
          unit: 'CNY',
        },
        rechargePay: {
          title: { 'en-US': 'Recharge', 'zh-CN': '充值提成' },
          formula: 'rechargeCommission',
          unit: 'CNY',
        },
        warrantyPay: {
          title: { 'en-US': 'Extended warranty', 'zh-CN': '延保提成' },
          formula: 'warrantyCommission',
          unit: 'CNY',
        },
        beautyPay: { title: { 'en-US': 'Beauty', 'zh-CN': '美容提成' }, formula: 'beautyCommission', unit: 'CNY' },
        gifts: {
          title: { 'en-US': 'Gifts to customers', 'zh-CN': '客户充值赠送额' },
          note: {
            'en-US': 'What the month’s recharges give customers; it is no pay.',
            'zh-CN': '当月充值应赠送客户的金额，不计入工资。',
          },
          formula:
            'IF(COUNT(recharge) = 0, 0, SUM(IF(largeCar, COMMISSION(recharge, largeCarGifts, "lump"), COMMISSION(recharge, smallCarGifts, "lump"))))',
          unit: 'CNY',
          rounding: 'none',
        },
      },
      pay: 'basePay + performance + careProducts + accessories + rechargePay + warrantyPay + beautyPay',
      examples: SERVICE_RECEPTION_EXAMPLES,
    },
  ],
};
