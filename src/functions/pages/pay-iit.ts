import { PAY_IIT } from '../catalogue/pay-iit';
import { reference } from '../reference';

export const PAY_IIT_PAGE = /* @__PURE__ */ reference(PAY_IIT, {
  group: 'pay',
  title: { 'en-US': 'China’s income tax, withheld monthly', 'zh-CN': '工资个税（累计预扣）' },
  description: {
    'en-US': 'China’s income tax to withhold from this month’s wages, by cumulative withholding.',
    'zh-CN': '按累计预扣法计算本月应预扣的工资薪金个人所得税。',
  },
  arguments: {
    cumulativeTaxable: {
      description: {
        'en-US':
          'The year’s income to this month, less 5,000 a month, insurance and other deductions: one cell or a range, which spills.',
        'zh-CN':
          '本年截至本月的累计收入，减去每月 5000、专项扣除及其他扣除：一个单元格或一个区域，区域会溢出同形状的结果。',
      },
      unit: { 'en-US': 'yuan', 'zh-CN': '元' },
    },
    withheld: {
      description: {
        'en-US': 'Tax withheld in the year’s earlier months: one cell or a range. Left out or blank is 0.',
        'zh-CN': '本年以前各月累计已预扣的税额：一个单元格或同形状的区域。省略或空白为 0。',
      },
      unit: { 'en-US': 'yuan', 'zh-CN': '元' },
    },
  },
  notes: [
    {
      'en-US':
        'Tax on the cumulative amount: 3 % up to 36,000, 10 % to 144,000, 20 % to 300,000, 25 % to 420,000, 30 % to 660,000, 35 % to 960,000, 45 % above, each rate on its own slice.',
      'zh-CN':
        '预扣率：不超过 36000 元 3%，至 144000 元 10%，至 300000 元 20%，至 420000 元 25%，至 660000 元 30%，至 960000 元 35%，超过 960000 元 45%；与“预扣率 − 速算扣除数”结果相同。',
    },
    {
      'en-US':
        'Source: withholding table 1 of State Taxation Administration announcement No. 61 of 2018, in force since January 2019. It is for residents’ wages; bonuses taxed apart and services have other tables.',
      'zh-CN':
        '依据：国家税务总局公告 2018 年第 61 号所附个人所得税预扣率表一，自 2019 年 1 月起施行。适用于居民个人工资、薪金；单独计税的全年一次性奖金、劳务报酬另有税率表。',
    },
    {
      'en-US':
        'Never below 0: what was withheld too much is set off in later months or at the annual settlement. A cumulative amount below 0 has no tax.',
      'zh-CN': '结果不小于 0：多预扣的税额在以后月份抵减或年度汇算时退还。累计应纳税所得额为负时税额为 0。',
    },
    {
      'en-US': 'Rounded half up to the cent, because this is what is paid.',
      'zh-CN': '结果四舍五入到分，即实际预扣金额。',
    },
  ],
  examples: [
    {
      args: [37000, 555],
      result: 625,
      text: {
        'en-US':
          'February, 18,500 taxable a month: 36,000 at 3 % and 1,000 at 10 % are 1,180, less 555 withheld in January.',
        'zh-CN': '2 月，每月应纳税所得额 18500：36000 × 3% + 1000 × 10% = 1180，减 1 月已预扣 555。',
      },
    },
    {
      args: [
        [[18500], [37000], [55500]],
        [[null], [555], [1180]],
      ],
      result: [[555], [625], [1850]],
      text: {
        'en-US': 'The first three months of the same person.',
        'zh-CN': '同一人前三个月的预扣税额。',
      },
    },
    {
      args: [-1200],
      result: 0,
      text: { 'en-US': 'Deductions exceed the income: no tax.', 'zh-CN': '扣除大于收入：无需预扣。' },
    },
  ],
  mistakes: [
    { args: [37000, -555], error: '#VALUE!' },
    { args: ['37,000', 555], error: '#VALUE!' },
  ],
});
