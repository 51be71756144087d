import type { IsoMonth } from '../../../plan/month-setup';
import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand. Insurance is at no rate here, because no city’s rates come with the plan. */
export const PAYROLL_CN_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': 'January: 3 % of what is above 5,000', 'zh-CN': '1 月：超过 5,000 元部分按 3%' },
    inputs: { fixed: 10000 },
    lines: { gross: 10000, taxable: 5000, tax: 150 },
    pay: 9850,
  },
  {
    title: { 'en-US': 'March: the year’s income reaches 10 %', 'zh-CN': '3 月：累计进入 10% 级距' },
    month: '2026-03' as IsoMonth,
    inputs: {
      fixed: 30000,
      additional: 2000,
      otherDeductible: 4500,
      monthsBefore: 2,
      incomeBefore: 60000,
      additionalBefore: 13000,
      withheldBefore: 1180,
    },
    lines: { incomeToDate: 90000, taxable: 55500, tax: 1850, withheldToDate: 3030 },
    pay: 28150,
  },
  {
    title: { 'en-US': 'Fixed pay, KPI pay and its adjustment', 'zh-CN': '固定工资加绩效及其调整' },
    inputs: { fixed: 4000, earned: 3200.55, kpiAdjustment: -200, allowances: 300, adjustment: 99.45 },
    lines: { drawnPay: 3000.55, gross: 7400, tax: 72 },
    pay: 7328,
  },
  {
    title: { 'en-US': 'Hired on the 16th: 11 of 21.75 days', 'zh-CN': '16 日入职：11 ÷ 21.75 天' },
    inputs: { fixed: 8700, hired: '2026-01-16' },
    lines: { fixedPay: 4400, monthsToDate: 1, tax: 0 },
    pay: 4400,
  },
  {
    title: { 'en-US': 'Last day on the 9th: 7 of 21.75 days', 'zh-CN': '9 日离职：7 ÷ 21.75 天' },
    inputs: { fixed: 8700, hired: '2020-03-01', lastDay: '2026-01-09' },
    lines: { fixedPay: 2800, monthsToDate: 1 },
    pay: 2800,
  },
  {
    title: { 'en-US': 'Two and a half days absent', 'zh-CN': '缺勤 2.5 天' },
    inputs: { fixed: 8700, absence: 2.5 },
    lines: { fixedPay: 7700, tax: 81 },
    pay: 7619,
  },
  {
    title: { 'en-US': 'Topped up to the guarantee, then the clawback', 'zh-CN': '先补足保底，再扣回' },
    inputs: { fixed: 2000, earned: 500, guarantee: 3000, clawback: 350 },
    lines: { topUp: 500, gross: 2650 },
    pay: 2650,
  },
  {
    title: { 'en-US': 'Less than the draw: 500 are owed', 'zh-CN': '低于预支额：欠 500' },
    inputs: { earned: 1500, draw: 2000 },
    lines: { drawnPay: 2000, drawOwed: 500 },
    pay: 2000,
  },
  {
    title: { 'en-US': 'The next month pays 375 of them back', 'zh-CN': '次月扣回 375' },
    inputs: { earned: 2375, draw: 2000, drawBalance: 500 },
    lines: { drawnPay: 2000, drawOwed: 125 },
    pay: 2000,
  },
  {
    title: { 'en-US': 'A bonus of 36,001 apart: 10 %', 'zh-CN': '年终奖 36,001 单独计税：10%' },
    inputs: { fixed: 5000, bonus: 36001 },
    lines: { bonusTaxed: 3390.1 },
    pay: 37610.9,
  },
  {
    title: { 'en-US': 'A bonus with the year’s pay', 'zh-CN': '年终奖并入综合所得' },
    inputs: { fixed: 8000, bonus: 40000, bonusTax: 'together' },
    lines: { incomeToDate: 48000, tax: 1780, bonusTaxed: 0 },
    pay: 46220,
  },
];
