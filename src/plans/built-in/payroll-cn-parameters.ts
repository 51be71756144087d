import type { Parameter } from '../../plan/language';

/** No base that anybody is insured on reaches it. */
const NO_CAP = 9999999;

const ITEMS = {
  pension: { 'en-US': 'Pension', 'zh-CN': '养老保险' },
  medical: { 'en-US': 'Medical', 'zh-CN': '医疗保险' },
  unemployment: { 'en-US': 'Unemployment', 'zh-CN': '失业保险' },
  injury: { 'en-US': 'Work injury', 'zh-CN': '工伤保险' },
  maternity: { 'en-US': 'Maternity', 'zh-CN': '生育保险' },
  fund: { 'en-US': 'Housing fund', 'zh-CN': '住房公积金' },
} as const;

const items = Object.keys(ITEMS);

/** A bonus taxed apart: the comprehensive table by the month, in force through 2027. */
const BONUS_SOURCE = {
  'en-US': 'Announcement 2023 no. 30 of the Ministry of Finance and the Taxation Administration, through 2027.',
  'zh-CN': '财政部 税务总局公告2023年第30号，执行至2027年12月31日；按月换算后的综合所得税率表。',
} as const;

/** Everything in a payroll that a company or a country sets for itself. No city’s rates: they are its own to fill in. */
export const PAYROLL_CN_PARAMETERS: Readonly<Record<string, Parameter>> = {
  basis: {
    title: { 'en-US': 'Days of a month', 'zh-CN': '月工资折算方式' },
    note: {
      'en-US': '21.75: paid days of a month by rule. 1: calendar days. 2: days from Monday to Friday.',
      'zh-CN': '21.75：月计薪天数；1：日历天数；2：工作日（周一至周五）。',
    },
    source: { 'en-US': 'Circular 2025 no. 2 of the Ministry of Human Resources.', 'zh-CN': '人社部发〔2025〕2号。' },
    unit: '1',
    value: 21.75,
  },
  grades: {
    title: { 'en-US': 'Pay of each grade', 'zh-CN': '等级工资标准' },
    note: { 'en-US': 'Fill in your own.', 'zh-CN': '按本单位标准填写。' },
    unit: 'CNY/month',
    tiers: [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
    ],
  },
  seniorityPerYear: {
    title: { 'en-US': 'Seniority pay for each full year', 'zh-CN': '工龄工资（每满一年）' },
    unit: 'CNY/year',
    value: 0,
  },
  seniorityCap: {
    title: { 'en-US': 'Most seniority pay', 'zh-CN': '工龄工资封顶' },
    note: { 'en-US': '0 for no cap.', 'zh-CN': '0 为不封顶。' },
    unit: 'CNY',
    value: 0,
  },
  insuranceBases: {
    title: { 'en-US': 'Insurance: floor and cap of the base', 'zh-CN': '社保公积金缴费基数上下限' },
    note: { 'en-US': 'Fill in your city’s of the year.', 'zh-CN': '按当地当年标准填写。' },
    unit: 'CNY/month',
    grid: [['', 'floor', 'cap'], ...items.map((item) => [item, 0, NO_CAP])],
    labels: {
      ...ITEMS,
      floor: { 'en-US': 'Floor', 'zh-CN': '基数下限' },
      cap: { 'en-US': 'Cap', 'zh-CN': '基数上限' },
    },
  },
  insuranceRates: {
    title: { 'en-US': 'Insurance: rates', 'zh-CN': '社保公积金缴费比例' },
    note: {
      'en-US': 'Fill in your city’s. Work injury and maternity are the employer’s alone.',
      'zh-CN': '按当地标准填写。工伤、生育保险个人不缴费。',
    },
    unit: 'ratio',
    grid: [['', 'personal', 'company'], ...items.map((item) => [item, 0, 0])],
    labels: {
      ...ITEMS,
      personal: { 'en-US': 'Person', 'zh-CN': '个人比例' },
      company: { 'en-US': 'Employer', 'zh-CN': '单位比例' },
    },
  },
  taxRule: {
    title: { 'en-US': 'Tax', 'zh-CN': '个税计算方式' },
    note: {
      'en-US': '1: China’s cumulative withholding. 2: the month’s pay by the table below. 0: none.',
      'zh-CN': '1：累计预扣法；2：按下方月度税率表；0：不计税。',
    },
    unit: '1',
    value: 1,
  },
  basicDeduction: {
    title: { 'en-US': 'Basic deduction', 'zh-CN': '基本减除费用' },
    unit: 'CNY/month',
    source: { 'en-US': 'Individual Income Tax Law, article 6.', 'zh-CN': '《个人所得税法》第六条。' },
    value: 5000,
  },
  taxTable: {
    title: { 'en-US': 'Monthly tax table', 'zh-CN': '月度税率表' },
    note: {
      'en-US': 'For rule 2: each part of the month’s taxable pay at its own rate.',
      'zh-CN': '计算方式为 2 时使用，按当月应纳税所得额分段计税。',
    },
    unit: 'ratio',
    tiers: [[0, 0]],
  },
  bonusRates: {
    title: { 'en-US': 'Annual bonus: rate by a twelfth of it', 'zh-CN': '年终奖税率（按 1/12 查表）' },
    note: { 'en-US': 'A twelfth exactly at a row is still below it.', 'zh-CN': '恰好等于起点的适用上一级。' },
    source: BONUS_SOURCE,
    unit: 'ratio',
    tiers: [
      [0, 0.03],
      [3000, 0.1],
      [12000, 0.2],
      [25000, 0.25],
      [35000, 0.3],
      [55000, 0.35],
      [80000, 0.45],
    ],
  },
  bonusQuick: {
    title: { 'en-US': 'Annual bonus: quick deduction', 'zh-CN': '年终奖速算扣除数' },
    source: BONUS_SOURCE,
    unit: 'CNY',
    tiers: [
      [0, 0],
      [3000, 210],
      [12000, 1410],
      [25000, 2660],
      [35000, 4410],
      [55000, 7160],
      [80000, 15160],
    ],
  },
};
