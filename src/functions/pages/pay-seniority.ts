import { PAY_SENIORITY } from '../catalogue/pay-seniority';
import { reference } from '../reference';

/** In Excel's serial numbers. */
const JANUARY_31_2026 = 46053;
const JANUARY_31_2022 = 44592;
const FEBRUARY_1_2022 = 44593;
const JUNE_15_2010 = 40344;

export const PAY_SENIORITY_PAGE = /* @__PURE__ */ reference(PAY_SENIORITY, {
  group: 'pay',
  title: { 'en-US': 'Seniority pay', 'zh-CN': '工龄工资' },
  description: {
    'en-US': 'An amount for each full year served.',
    'zh-CN': '按满年工龄计算工龄工资。',
  },
  arguments: {
    hired: {
      description: {
        'en-US': 'The first day of employment: one cell or a range, which spills. A blank gives a blank.',
        'zh-CN': '入职日期：一个单元格或一个区域，区域会溢出同形状的结果。空白得空白。',
      },
      unit: { 'en-US': 'date', 'zh-CN': '日期' },
    },
    asOf: {
      description: {
        'en-US': 'The day at which years are counted, such as the last of the month.',
        'zh-CN': '计算工龄的截止日，例如当月最后一天。',
      },
      unit: { 'en-US': 'date', 'zh-CN': '日期' },
    },
    perYear: {
      description: { 'en-US': 'The amount for each full year.', 'zh-CN': '每满一年的金额。' },
      unit: { 'en-US': 'money a year of service', 'zh-CN': '金额/年' },
    },
    cap: {
      description: {
        'en-US': 'The most that is paid, as an amount; no cap if left out.',
        'zh-CN': '工龄工资的最高金额；省略表示不封顶。',
      },
      unit: { 'en-US': 'money, not years', 'zh-CN': '金额（不是年数）' },
    },
  },
  notes: [
    {
      'en-US': 'A year is full on the day of the same date: hired on 1 February, it is not yet full on 31 January.',
      'zh-CN': '到入职日的对应日即满一年：2 月 1 日入职的，次年 1 月 31 日尚未满年。',
    },
    {
      'en-US':
        'Hired on 29 February, a year without that day is full on 28 February, as a period ends on the month’s last day under article 202 of China’s Civil Code; EDATE counts so too, DATEDIF one day later.',
      'zh-CN':
        '2 月 29 日入职的，平年于 2 月 28 日满年（《民法典》第二百零二条：没有对应日的，月末日为期间的最后一日），与 EDATE 一致；DATEDIF 晚一天。',
    },
    {
      'en-US': 'Hired after the day of counting is an error, because a 0 would hide a mistyped year.',
      'zh-CN': '入职日晚于计算日时报错，以免年份填错而按 0 发放。',
    },
    {
      'en-US': 'For a cap in years write the amount: 50 a year for at most 10 years is a cap of 500.',
      'zh-CN': '按年数封顶时请换算为金额：每年 50、最多 10 年，封顶填 500。',
    },
  ],
  examples: [
    {
      args: [JANUARY_31_2022, JANUARY_31_2026, 50],
      result: 200,
      text: {
        'en-US': 'Hired on 31 January 2022, four full years on 31 January 2026.',
        'zh-CN': '2022 年 1 月 31 日入职，2026 年 1 月 31 日满 4 年。',
      },
    },
    {
      args: [[[JANUARY_31_2022], [FEBRUARY_1_2022], [null]], JANUARY_31_2026, 50],
      result: [[200], [150], ['']],
      text: {
        'en-US': 'A day later the fourth year is not full; a blank stays blank.',
        'zh-CN': '晚一天入职则第 4 年未满；空白仍为空白。',
      },
    },
    {
      args: [JUNE_15_2010, JANUARY_31_2026, 50, 500],
      result: 500,
      text: { 'en-US': '15 years at 50 are 750, capped at 500.', 'zh-CN': '满 15 年应为 750，封顶 500。' },
    },
  ],
  mistakes: [
    { args: [JANUARY_31_2026, JANUARY_31_2022, 50], error: '#VALUE!' },
    { args: ['2022-01-31', JANUARY_31_2026, 50], error: '#VALUE!' },
    { args: [JANUARY_31_2022, JANUARY_31_2026, 50, -1], error: '#VALUE!' },
  ],
});
