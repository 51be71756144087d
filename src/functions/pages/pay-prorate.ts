import { PAY_PRORATE } from '../catalogue/pay-prorate';
import { reference } from '../reference';

/** 2026 in Excel's serial numbers: January has 31 days, 22 of them from Monday to Friday. */
const JANUARY_1 = 46023;
const JANUARY_15 = 46037;
const JANUARY_16 = 46038;
const JANUARY_31 = 46053;
const FEBRUARY_2 = 46055;
/** 1 March 2024. */
const LONG_BEFORE = 45352;

export const PAY_PRORATE_PAGE = /* @__PURE__ */ reference(PAY_PRORATE, {
  group: 'pay',
  title: { 'en-US': 'Part of a period served', 'zh-CN': '按在职天数折算' },
  description: {
    'en-US': 'The part of an amount for the part of a period that somebody was employed.',
    'zh-CN': '按期间内的在职天数折算金额，用于当月入职或离职。',
  },
  arguments: {
    amount: {
      description: {
        'en-US': 'The amount for the whole period: one cell or a range, which spills. A blank gives a blank.',
        'zh-CN': '整个期间的金额：一个单元格或一个区域，区域会溢出同形状的结果。空白得空白。',
      },
      unit: { 'en-US': 'money', 'zh-CN': '金额' },
    },
    periodStart: {
      description: { 'en-US': 'The first day of the period.', 'zh-CN': '期间的第一天。' },
      unit: { 'en-US': 'date', 'zh-CN': '日期' },
    },
    periodEnd: {
      description: { 'en-US': 'The last day of the period.', 'zh-CN': '期间的最后一天。' },
      unit: { 'en-US': 'date', 'zh-CN': '日期' },
    },
    start: {
      description: {
        'en-US': 'The first day of employment: one cell for all, or a range of the same shape. A blank gives a blank.',
        'zh-CN': '入职第一天：一个单元格（对全部适用）或同形状的区域。空白得空白。',
      },
      unit: { 'en-US': 'date', 'zh-CN': '日期' },
    },
    end: {
      description: {
        'en-US': 'The last day of employment, which counts: one cell or a range. A blank is still employed.',
        'zh-CN': '在职最后一天（当天计入）：一个单元格或同形状的区域。空白表示仍在职。',
      },
      unit: { 'en-US': 'date', 'zh-CN': '日期' },
    },
    basis: {
      description: {
        'en-US':
          'calendar (default): by days; workdays: by days from Monday to Friday; 21.75: China’s paid days a month.',
        'zh-CN': '日历天数 calendar（默认）、工作日 workdays（周一至周五）或月计薪天数 21.75。',
      },
    },
  },
  notes: [
    {
      'en-US': 'Employed on no day of the period: 0.',
      'zh-CN': '期间内没有在职日的，结果为 0。',
    },
    {
      'en-US':
        'No calendar of public holidays is built in: one from Monday to Friday counts as a workday, a weekend worked in its place does not.',
      'zh-CN': '不内置节假日安排：周一至周五的法定节假日计为工作日，调休上班的周末不计。',
    },
    {
      'en-US':
        'Under 21.75 each workday served pays amount ÷ 21.75, all workdays of the month pay the amount itself, and fewer never more than it: in a month of 23 workdays 22 of them would otherwise pay 22 ÷ 21.75.',
      'zh-CN':
        '21.75：每个在职工作日为金额 ÷ 21.75；当月工作日全部在职按全额，不足的也不超过全额（例如当月 23 个工作日、在职 22 天，按公式会超出全额）。',
    },
    {
      'en-US':
        'The figure 21.75 is (365 − 104) ÷ 12, set by China’s Ministry of Human Resources in notice No. 2 of 2025, as before in No. 3 of 2008. It is for months, of 28 to 31 days.',
      'zh-CN':
        '月计薪天数 21.75 =（365 − 104）÷ 12，见人社部发〔2025〕2号（原劳社部发〔2008〕3号，数值相同），只适用于 28 至 31 天的整月期间。',
    },
    {
      'en-US': 'A time of day in a date is cut off. The result is not rounded: =ROUND(PAY.PRORATE(…),2).',
      'zh-CN': '日期中的时刻会忽略。结果不做舍入：=ROUND(PAY.PRORATE(…),2)。',
    },
  ],
  examples: [
    {
      args: [6200, JANUARY_1, JANUARY_31, JANUARY_15],
      result: 3400,
      text: {
        'en-US': 'Hired on 15 January 2026: 17 of 31 days.',
        'zh-CN': '2026 年 1 月 15 日入职：31 天中在职 17 天。',
      },
    },
    {
      args: [6600, JANUARY_1, JANUARY_31, LONG_BEFORE, JANUARY_16, 'workdays'],
      result: 3600,
      text: {
        'en-US': 'Left on 16 January 2026: 12 of 22 workdays.',
        'zh-CN': '2026 年 1 月 16 日离职：22 个工作日中在职 12 天。',
      },
    },
    {
      args: [6525, JANUARY_1, JANUARY_31, JANUARY_15, null, '21.75'],
      result: 3600,
      text: {
        'en-US': 'Hired on 15 January 2026: 12 workdays at 6,525 ÷ 21.75 = 300.',
        'zh-CN': '2026 年 1 月 15 日入职：日工资 6525 ÷ 21.75 = 300，在职 12 个工作日。',
      },
    },
    {
      args: [6200, JANUARY_1, JANUARY_31, [[LONG_BEFORE], [JANUARY_15], [FEBRUARY_2]], [[JANUARY_16], [null], [null]]],
      result: [[3200], [3400], [0]],
      text: {
        'en-US': 'Left on the 16th; hired on the 15th; hired only in February.',
        'zh-CN': '依次为：16 日离职、15 日入职、2 月才入职。',
      },
    },
  ],
  mistakes: [
    { args: [6200, JANUARY_1, JANUARY_31, JANUARY_16, JANUARY_15], error: '#VALUE!' },
    { args: [6200, JANUARY_1, JANUARY_31, '2026-01-15'], error: '#VALUE!' },
    { args: [6200, LONG_BEFORE, JANUARY_31, JANUARY_15, null, '21.75'], error: '#VALUE!' },
  ],
});
