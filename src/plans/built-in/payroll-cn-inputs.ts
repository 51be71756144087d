import type { PlanInput } from '../../plan/language';

const amount = { unit: 'CNY', default: 0, min: 0, max: 50000, step: 100 } as const;
const toDate = { unit: 'CNY', default: 0, min: 0, max: 500000, step: 1000 } as const;

/** What a person brings to a month’s payroll. What follows the KPI sheets or the payroll before needs no list. */
export const PAYROLL_CN_INPUTS: Readonly<Record<string, PlanInput>> = {
  hired: {
    title: { 'en-US': 'Hired on', 'zh-CN': '入职日期' },
    note: { 'en-US': 'Blank: here all month, no seniority pay.', 'zh-CN': '空白按全月在职，不计工龄工资。' },
    kind: 'date',
    default: null,
  },
  lastDay: {
    title: { 'en-US': 'Last day', 'zh-CN': '离职日期' },
    note: { 'en-US': 'The last day of work; blank while still here.', 'zh-CN': '最后工作日；在职留空。' },
    kind: 'date',
    default: null,
  },
  fixed: {
    title: { 'en-US': 'Fixed pay of a full month', 'zh-CN': '全月固定工资' },
    ...amount,
    unit: 'CNY/month',
    once: 'column',
  },
  grade: {
    title: { 'en-US': 'Grade', 'zh-CN': '岗位等级' },
    note: { 'en-US': '0 for none.', 'zh-CN': '没有等级填 0。' },
    unit: 'grade',
    default: 0,
    min: 0,
    max: 5,
    step: 1,
    once: 'column',
  },
  absence: {
    title: { 'en-US': 'Days absent', 'zh-CN': '缺勤天数' },
    note: { 'en-US': 'Unpaid days.', 'zh-CN': '不计薪的缺勤。' },
    unit: 'day',
    default: 0,
    min: 0,
    max: 23,
    step: 0.5,
  },
  earned: {
    title: { 'en-US': 'Pay on the KPI sheet', 'zh-CN': 'KPI 表应发' },
    ...amount,
    follows: { result: 'pay' },
  },
  kpiAdjustment: {
    title: { 'en-US': 'Adjustment on the KPI sheet', 'zh-CN': 'KPI 表调整' },
    ...amount,
    min: -5000,
    follows: { result: 'adjustment' },
  },
  allowances: { title: { 'en-US': 'Allowances', 'zh-CN': '津贴补贴' }, ...amount, part: 'earning' },
  guarantee: {
    title: { 'en-US': 'Guaranteed minimum', 'zh-CN': '保底工资' },
    note: {
      'en-US':
        'The least of fixed pay, grade pay, seniority pay and KPI pay, before any clawback, for a full month; 0 for none.',
      'zh-CN': '固定、等级、工龄工资与绩效合计的最低额（扣回前，按全月计）；无保底填 0。',
    },
    ...amount,
    unit: 'CNY/month',
  },
  draw: {
    title: { 'en-US': 'Recoverable draw', 'zh-CN': '预支额（可扣回）' },
    note: {
      'en-US': 'Paid when KPI pay is less; later KPI pay above it pays the difference back. 0 for none.',
      'zh-CN': '绩效低于此数时按此数发放，差额以后从超出部分扣回；无预支填 0。',
    },
    ...amount,
  },
  drawBalance: {
    title: { 'en-US': 'Draw still owed before', 'zh-CN': '预支余额（上月）' },
    ...amount,
    follows: { earlier: 'drawOwed' },
  },
  clawback: {
    title: { 'en-US': 'Clawback', 'zh-CN': '扣回' },
    note: {
      'en-US': 'Returns and the like, above 0. Write the reason beside the adjustment.',
      'zh-CN': '退货退保等，填正数；原因写在备注。',
    },
    ...amount,
    part: 'reduction',
  },
  adjustment: {
    title: { 'en-US': 'Adjustment before tax', 'zh-CN': '税前调整' },
    note: { 'en-US': 'Below 0 takes off.', 'zh-CN': '扣减填负数。' },
    ...amount,
    min: -5000,
    part: 'earning',
  },
  insuranceBase: {
    title: { 'en-US': 'Base for social insurance', 'zh-CN': '社保基数' },
    note: { 'en-US': 'Before floor and cap; 0 for nobody insured here.', 'zh-CN': '未经上下限调整；不参保填 0。' },
    ...amount,
    unit: 'CNY/month',
    follows: { earlier: 'insuranceBase' },
  },
  fundBase: {
    title: { 'en-US': 'Base for the housing fund', 'zh-CN': '公积金基数' },
    note: { 'en-US': 'Before floor and cap; 0 without the fund.', 'zh-CN': '未经上下限调整；不缴存填 0。' },
    ...amount,
    unit: 'CNY/month',
    follows: { earlier: 'fundBase' },
  },
  additional: {
    title: { 'en-US': 'Special additional deductions', 'zh-CN': '专项附加扣除' },
    note: {
      'en-US': 'Of the month: children, education, illness, housing, parents.',
      'zh-CN': '当月：子女教育、继续教育、大病医疗、住房贷款或租金、赡养老人、婴幼儿照护。',
    },
    ...amount,
    unit: 'CNY/month',
    follows: { earlier: 'additional' },
  },
  otherDeductible: {
    title: { 'en-US': 'Other deductions by law', 'zh-CN': '依法确定的其他扣除' },
    note: {
      'en-US': 'Of the month: annuity, tax-favoured health or pension insurance. Lessens the tax, not the pay.',
      'zh-CN': '当月年金、税优健康险、个人养老金等；只减少应纳税额，不从工资中扣。',
    },
    ...amount,
  },
  bonus: {
    title: { 'en-US': 'Annual bonus', 'zh-CN': '年终奖' },
    note: { 'en-US': 'In the month in which it is paid.', 'zh-CN': '填在发放当月。' },
    ...toDate,
    part: 'earning',
  },
  bonusTax: {
    title: { 'en-US': 'Tax on the bonus', 'zh-CN': '年终奖计税方式' },
    note: {
      'en-US': 'Apart once a year for each person.',
      'zh-CN': '每人每年只能单独计税一次。',
    },
    default: 'apart',
    choices: {
      apart: { 'en-US': 'Apart', 'zh-CN': '单独计税' },
      together: { 'en-US': 'With the year’s pay', 'zh-CN': '并入综合所得' },
    },
  },
  monthsBefore: {
    title: { 'en-US': 'Months before in the tax year', 'zh-CN': '累计任职月数（上月止）' },
    note: {
      'en-US':
        'Months in your employment from January to the month before. Tax goes by the month in which pay is paid out.',
      'zh-CN': '当年在本单位任职、截至上月的月数；个税按发放月份累计。',
    },
    unit: 'month',
    default: 0,
    min: 0,
    max: 11,
    step: 1,
    follows: { earlier: 'monthsToDate', within: 'year' },
  },
  incomeBefore: {
    title: { 'en-US': 'Income to date before', 'zh-CN': '累计收入（上月止）' },
    ...toDate,
    follows: { earlier: 'incomeToDate', within: 'year' },
  },
  insuranceBefore: {
    title: { 'en-US': 'Insurance to date before', 'zh-CN': '累计专项扣除（上月止）' },
    note: { 'en-US': 'Own insurance and housing fund.', 'zh-CN': '个人社保及公积金。' },
    ...toDate,
    follows: { earlier: 'insuranceToDate', within: 'year' },
  },
  additionalBefore: {
    title: { 'en-US': 'Other deductions to date before', 'zh-CN': '累计专项附加及其他扣除（上月止）' },
    ...toDate,
    follows: { earlier: 'additionalToDate', within: 'year' },
  },
  withheldBefore: {
    title: { 'en-US': 'Tax withheld to date before', 'zh-CN': '累计已预扣税额（上月止）' },
    note: { 'en-US': 'Without the tax on a bonus taxed apart.', 'zh-CN': '不含单独计税的年终奖税额。' },
    ...toDate,
    follows: { earlier: 'withheldToDate', within: 'year' },
  },
};
