import type { PayPlan } from '../../plan/language';
import { PAYROLL_CN_EXAMPLES } from './examples/payroll-cn';
import { FIRST_MONTH } from './first-month';
import { PAYROLL_CN_INPUTS } from './payroll-cn-inputs';
import { PAYROLL_CN_LINES } from './payroll-cn-lines';
import { PAYROLL_CN_PARAMETERS } from './payroll-cn-parameters';

/** A month’s payroll in China: from fixed pay and KPI pay to what is left after insurance and tax. */
export const PAYROLL_CN: PayPlan = {
  plan: 'payroll-cn',
  use: 'payroll',
  title: { 'en-US': 'Payroll, China', 'zh-CN': '工资核算（中国）' },
  description: {
    'en-US':
      'Fixed pay, grade pay and seniority pay count by the days you were employed, less days absent. Your KPI pay, allowances and an annual bonus are added, and what has to be paid back is taken off. From the gross pay your part of social insurance and of the housing fund is deducted, and income tax by cumulative withholding: on what you earned from January on, less 5,000 a month and your deductions, as far as it was not withheld before.',
    'zh-CN':
      '固定、等级、工龄工资按在职天数折算并扣除缺勤；加绩效及提成、津贴、年终奖，减扣回，为应发合计。应发减个人社保、公积金和个人所得税为实发。个税按累计预扣法：年初至今收入减每月 5,000 元及各项扣除后计税，减已预扣税额。',
  },
  source: {
    'en-US':
      'State Taxation Administration, announcement 2018 no. 61, table 1. Insurance and housing fund by your city’s figures.',
    'zh-CN': '国家税务总局公告2018年第61号（居民个人工资、薪金所得预扣率表一）；社保公积金按当地标准。',
  },
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: PAYROLL_CN_INPUTS,
      parameters: PAYROLL_CN_PARAMETERS,
      lines: PAYROLL_CN_LINES,
      pay: 'gross - insuranceOwn - tax - bonusTaxed',
      examples: PAYROLL_CN_EXAMPLES,
    },
  ],
};
