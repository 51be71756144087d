import type { PlanExample } from '../../../plan/language';

/** Cases worked by hand from the scheme's own rules, every edge among them. */
export const GRADED_PAY_EXAMPLES: readonly PlanExample[] = [
  {
    title: { 'en-US': 'Grade 3, four years, nine sedans', 'zh-CN': '三级、满四年、三厢 9 台' },
    inputs: { grade: 3, hired: '2022-01-31', sedans: 9, assessment: 88 },
    lines: { gradeWage: 1200, seniority: 200, performance: 2138.4 },
    pay: 3538.4,
  },
  {
    title: { 'en-US': 'A day short of four years', 'zh-CN': '差一天满四年' },
    inputs: { grade: 3, hired: '2022-02-01', sedans: 9, assessment: 88 },
    lines: { seniority: 150 },
    pay: 3488.4,
  },
  {
    title: { 'en-US': '59 %: the lowest rates', 'zh-CN': '59%：最低一档' },
    inputs: { sedans: 5.9, hired: '2026-01-01' },
    lines: { performance: 885 },
    pay: 1885,
  },
  {
    title: { 'en-US': 'Exactly 60 %', 'zh-CN': '恰好 60%' },
    inputs: { sedans: 6, hired: '2026-01-01' },
    lines: { performance: 1080 },
    pay: 2080,
  },
  {
    title: { 'en-US': 'Exactly 70 %', 'zh-CN': '恰好 70%' },
    inputs: { sedans: 7, hired: '2026-01-01' },
    lines: { performance: 1470 },
    pay: 2470,
  },
  {
    title: { 'en-US': 'Exactly 80 %', 'zh-CN': '恰好 80%' },
    inputs: { sedans: 8, hired: '2026-01-01' },
    lines: { performance: 1920 },
    pay: 2920,
  },
  {
    title: { 'en-US': 'Exactly 100 %', 'zh-CN': '恰好 100%' },
    inputs: { sedans: 10, hired: '2026-01-01' },
    lines: { performance: 3000 },
    pay: 4000,
  },
  {
    title: { 'en-US': '110 %: the band from 100 %', 'zh-CN': '110%：按 100% 一档' },
    inputs: { sedans: 11, hired: '2026-01-01' },
    lines: { performance: 3300 },
    pay: 4300,
  },
  {
    title: { 'en-US': 'Exactly 120 %', 'zh-CN': '恰好 120%' },
    inputs: { sedans: 12, hired: '2026-01-01' },
    lines: { performance: 4200 },
    pay: 5200,
  },
  {
    title: { 'en-US': 'Hatchbacks', 'zh-CN': '两厢' },
    inputs: { hatches: 10, hired: '2026-01-01' },
    lines: { performance: 3500 },
    pay: 4500,
  },
  {
    title: { 'en-US': 'An assistant, hatchbacks, exactly 70 %', 'zh-CN': '助理，两厢，恰好 70%' },
    inputs: { role: 'assistant', hatches: 7, hired: '2026-01-01' },
    lines: { performance: 1260 },
    pay: 2260,
  },
  {
    title: { 'en-US': 'An assistant, both kinds', 'zh-CN': '助理，两种车型' },
    inputs: { role: 'assistant', sedans: 4, hatches: 6, hired: '2026-01-01' },
    lines: { performance: 2800 },
    pay: 3800,
  },
  {
    title: {
      'en-US': 'Two cars held back: they count toward the target and earn nothing yet',
      'zh-CN': '两台未结清：计入完成率，暂不计提',
    },
    inputs: { sedans: 10, sedansHeld: 2, hired: '2026-01-01' },
    lines: { attainment: 1, performance: 2400 },
    pay: 3400,
  },
  {
    title: { 'en-US': 'Earlier cars settled now', 'zh-CN': '以前月份结清补发' },
    inputs: { released: 600, hired: '2026-01-01' },
    lines: { performance: 0, releasedPay: 600 },
    pay: 1600,
  },
  {
    title: { 'en-US': 'Above the price limit: half of what is left after VAT', 'zh-CN': '超限价：不含税金额的一半' },
    inputs: { overLimit: 1130, hired: '2026-01-01' },
    lines: { performance: 500 },
    pay: 1500,
  },
  {
    title: { 'en-US': 'Two mortgages', 'zh-CN': '按揭 2 台' },
    inputs: { mortgages: 2, hired: '2026-01-01' },
    lines: { performance: 600 },
    pay: 1600,
  },
  {
    title: { 'en-US': 'On probation: the grade wage alone', 'zh-CN': '试用期：只发等级工资' },
    inputs: { probation: true, hired: '2022-01-31', sedans: 5, benefits: 300, released: 600 },
    lines: { seniority: 0, performance: 0, benefitPay: 0, releasedPay: 0 },
    pay: 1000,
  },
  {
    title: { 'en-US': 'Half the days', 'zh-CN': '出勤一半' },
    inputs: { grade: 5, hired: '2016-01-01', attendance: 0.5 },
    lines: { gradeWage: 700, seniority: 250 },
    pay: 950,
  },
  {
    title: { 'en-US': 'Everything sold, by assessment; benefits as they are', 'zh-CN': '各项提成乘得分，福利照发' },
    inputs: {
      decoration: 400,
      insurance: 300,
      plates: 100,
      usedCars: 275,
      assessment: 80,
      benefits: 200,
      hired: '2026-01-01',
    },
    lines: { performance: 860, benefitPay: 200 },
    pay: 2060,
  },
];
