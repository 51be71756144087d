import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand from the scheme's own rules, every edge among them. */
export const SERVICE_RECEPTION_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': 'Two items under 80 %', 'zh-CN': '两项低于 80%' },
    inputs: {
      rechargeAttainment: 0.78,
      warrantyAttainment: 0.72,
      beautyAttainment: 1.05,
      vehicles: 160,
      output: 90000,
      accessoryProfit: 6000,
      bottles: 45,
    },
    lines: { linkedAttainment: 0.78, basePay: 720, performance: 1060, accessories: 600, careProducts: 180 },
    pay: 2560,
  },
  {
    title: { 'en-US': 'Middle exactly 80 %: the whole base', 'zh-CN': '中间值恰好 80%：底薪全额' },
    inputs: { rechargeAttainment: 0.8, warrantyAttainment: 0.8, beautyAttainment: 0.5 },
    pay: 800,
  },
  {
    title: { 'en-US': 'Only one item under 80 %', 'zh-CN': '只有一项低于 80%' },
    inputs: { rechargeAttainment: 0.5, warrantyAttainment: 0.8, beautyAttainment: 0.9 },
    pay: 800,
  },
  {
    title: { 'en-US': 'Just under 80 %', 'zh-CN': '略低于 80%' },
    inputs: { rechargeAttainment: 0.7999, warrantyAttainment: 0.7999, beautyAttainment: 1.5 },
    pay: 720,
  },
  {
    title: { 'en-US': 'Middle exactly 75 %', 'zh-CN': '中间值恰好 75%' },
    inputs: { rechargeAttainment: 0.75, warrantyAttainment: 0.6, beautyAttainment: 2 },
    pay: 720,
  },
  {
    title: { 'en-US': 'Just under 75 %', 'zh-CN': '略低于 75%' },
    inputs: { rechargeAttainment: 0.7499, warrantyAttainment: 0.6, beautyAttainment: 2 },
    pay: 640,
  },
  {
    title: { 'en-US': 'Middle exactly 70 %', 'zh-CN': '中间值恰好 70%' },
    inputs: { rechargeAttainment: 0.7, warrantyAttainment: 0.6, beautyAttainment: 0.9 },
    pay: 640,
  },
  {
    title: { 'en-US': 'Just under 70 %', 'zh-CN': '略低于 70%' },
    inputs: { rechargeAttainment: 0.6999, warrantyAttainment: 0.6, beautyAttainment: 0.9 },
    pay: 560,
  },
  {
    title: { 'en-US': 'Nothing sold', 'zh-CN': '没有销售' },
    inputs: { rechargeAttainment: 0, warrantyAttainment: 0, beautyAttainment: 0 },
    pay: 560,
  },
  {
    title: { 'en-US': 'Commissions of the three items', 'zh-CN': '三项提成' },
    inputs: { rechargeCommission: 100, warrantyCommission: 250.5, beautyCommission: 80 },
    pay: 1230.5,
  },
  {
    title: { 'en-US': 'Gifts by amount paid in; they are no pay', 'zh-CN': '充值赠送按金额查表，不计工资' },
    inputs: { recharge: [899, 900, 1500, 2500, 10000, 2400], largeCar: [false, false, false, true, true, true] },
    lines: { gifts: 3116 },
    pay: 800,
  },
  {
    title: { 'en-US': 'One recharge', 'zh-CN': '一笔充值' },
    inputs: { recharge: [3500], largeCar: [true] },
    lines: { gifts: 980 },
    pay: 800,
  },
];
