import type { PayPlan } from '../../plan/language';
import { GRADED_PAY_EXAMPLES } from './examples/graded-pay';
import { FIRST_MONTH } from './first-month';

const amount = { unit: 'CNY', default: 0, min: 0, max: 20000, step: 100 } as const;
const cars = { unit: 'car', default: 0, min: 0, max: 40, step: 1 } as const;

/** Grade wage, seniority, and performance from a matrix of car commissions by attainment. */
export const GRADED_PAY: PayPlan = {
  plan: 'graded-pay',
  title: { 'en-US': 'Graded pay', 'zh-CN': '等级薪酬绩效' },
  description: {
    'en-US':
      'Your grade and your years of service make up the fixed part, by attendance. What a car earns depends on how much of your target you reach in the month, and your assessment weights everything you sell. A car that is not settled yet is held back and paid in the month of its settlement. On probation only the grade wage is paid. Grades are reviewed once a year.',
    'zh-CN':
      '岗位等级工资加工龄工资（按出勤发放），加绩效和福利。单车提成随当月完成率提高，各项销售提成合计乘以考核得分。未结清的车辆暂不计提，结清当月补发。试用期只发等级工资。等级每年评定一次。',
  },
  positions: [
    { 'en-US': 'Sales consultant', 'zh-CN': '销售顾问' },
    { 'en-US': 'Sales assistant', 'zh-CN': '销售助理' },
  ],
  source: { 'en-US': 'From a dealership’s graded pay scheme.', 'zh-CN': '源自 4S 店薪酬绩效方案。' },
  versions: [
    {
      validFrom: FIRST_MONTH,
      inputs: {
        role: {
          title: { 'en-US': 'Post', 'zh-CN': '岗位类别' },
          default: 'consultant',
          choices: {
            consultant: { 'en-US': 'Consultant', 'zh-CN': '顾问' },
            assistant: { 'en-US': 'Assistant', 'zh-CN': '助理' },
          },
        },
        grade: {
          title: { 'en-US': 'Grade', 'zh-CN': '等级' },
          unit: 'grade',
          default: 1,
          min: 1,
          max: 5,
          step: 1,
        },
        hired: { title: { 'en-US': 'Hired on', 'zh-CN': '入职日期' }, kind: 'date' },
        attendance: {
          title: { 'en-US': 'Attendance', 'zh-CN': '出勤率' },
          unit: 'ratio',
          default: 1,
          min: 0,
          max: 1,
          step: 0.05,
        },
        probation: { title: { 'en-US': 'On probation', 'zh-CN': '试用期' }, kind: 'flag', default: false },
        sedans: { title: { 'en-US': 'Sedans sold', 'zh-CN': '三厢销量' }, ...cars },
        hatches: { title: { 'en-US': 'Hatchbacks sold', 'zh-CN': '两厢销量' }, ...cars },
        sedansHeld: { title: { 'en-US': 'Sedans not settled yet', 'zh-CN': '其中未结清（三厢）' }, ...cars },
        hatchesHeld: { title: { 'en-US': 'Hatchbacks not settled yet', 'zh-CN': '其中未结清（两厢）' }, ...cars },
        released: {
          title: { 'en-US': 'Earlier cars settled now', 'zh-CN': '以前月份结清补发' },
          note: {
            'en-US': 'What was held back before, at the rates and the assessment of its month.',
            'zh-CN': '以前暂扣的提成，按销售当月的标准和考核得分计算。',
          },
          ...amount,
        },
        target: { title: { 'en-US': 'Target', 'zh-CN': '当月任务' }, ...cars, default: 10, min: 1, goal: 'target' },
        overLimit: {
          title: { 'en-US': 'Paid above the price limit', 'zh-CN': '高于限价的金额' },
          note: { 'en-US': 'Settled cars, with VAT.', 'zh-CN': '已结清车辆合计，含税。' },
          ...amount,
        },
        mortgages: { title: { 'en-US': 'Mortgage deals', 'zh-CN': '按揭台数' }, ...cars },
        decoration: { title: { 'en-US': 'Decoration commission', 'zh-CN': '装潢提成' }, ...amount },
        insurance: { title: { 'en-US': 'Insurance commission', 'zh-CN': '保险提成' }, ...amount },
        plates: { title: { 'en-US': 'Plate commission', 'zh-CN': '上牌提成' }, ...amount },
        usedCars: { title: { 'en-US': 'Used-car commission', 'zh-CN': '二手车提成' }, ...amount },
        assessment: {
          title: { 'en-US': 'Monthly assessment', 'zh-CN': '月度考核得分' },
          unit: 'score',
          default: 100,
          min: 0,
          max: 100,
          step: 1,
        },
        benefits: { title: { 'en-US': 'Benefits', 'zh-CN': '福利' }, ...amount },
      },
      parameters: {
        gradeWages: {
          title: { 'en-US': 'Wage of each grade', 'zh-CN': '等级工资' },
          unit: 'CNY/month',
          tiers: [
            [1, 1000],
            [2, 1100],
            [3, 1200],
            [4, 1300],
            [5, 1400],
          ],
        },
        seniorityRate: {
          title: { 'en-US': 'For each full year served', 'zh-CN': '工龄工资（每满一年）' },
          unit: 'CNY/year',
          value: 50,
        },
        consultantRates: {
          title: { 'en-US': 'For each car, consultant', 'zh-CN': '单车提成（顾问）' },
          unit: 'CNY/car',
          note: {
            'en-US': 'At the top the attainment from which a column holds.',
            'zh-CN': '首行为完成率起点，含本数。',
          },
          grid: [
            ['', 0, 0.6, 0.7, 0.8, 0.9, 1, 1.2],
            ['sedan', 150, 180, 210, 240, 270, 300, 350],
            ['hatch', 175, 200, 230, 270, 310, 350, 400],
          ],
          labels: {
            sedan: { 'en-US': 'Sedan', 'zh-CN': '三厢' },
            hatch: { 'en-US': 'Hatchback', 'zh-CN': '两厢' },
          },
        },
        assistantRates: {
          title: { 'en-US': 'For each car, assistant', 'zh-CN': '单车提成（助理）' },
          unit: 'CNY/car',
          grid: [
            ['', 0, 0.6, 0.7, 0.8, 0.9, 1, 1.2],
            ['sedan', 90, 120, 150, 180, 210, 250, 300],
            ['hatch', 125, 150, 180, 220, 260, 300, 350],
          ],
          labels: {
            sedan: { 'en-US': 'Sedan', 'zh-CN': '三厢' },
            hatch: { 'en-US': 'Hatchback', 'zh-CN': '两厢' },
          },
        },
        vatRate: { title: { 'en-US': 'VAT', 'zh-CN': '增值税率' }, unit: 'ratio', value: 0.13 },
        overLimitShare: {
          title: { 'en-US': 'Part of the price above the limit', 'zh-CN': '超限价提成比例' },
          unit: 'ratio',
          note: { 'en-US': 'After VAT.', 'zh-CN': '按不含税金额计算。' },
          value: 0.5,
        },
        mortgageRate: { title: { 'en-US': 'For each mortgage', 'zh-CN': '每台按揭奖励' }, unit: 'CNY/car', value: 300 },
      },
      lines: {
        attainment: {
          title: { 'en-US': 'Attainment', 'zh-CN': '完成率' },
          note: {
            'en-US': 'Cars held back count: they are sold.',
            'zh-CN': '未结清的车辆计入完成率。',
          },
          formula: 'ATTAINMENT(sedans + hatches, target)',
          unit: 'ratio',
          goal: 'attainment',
          rounding: 'none',
        },
        gradeWage: {
          title: { 'en-US': 'Grade wage', 'zh-CN': '等级工资' },
          formula: 'COMMISSION(grade, gradeWages, "lump") * attendance',
          unit: 'CNY',
        },
        seniority: {
          title: { 'en-US': 'Seniority pay', 'zh-CN': '工龄工资' },
          formula: 'IF(probation, 0, PAY.SENIORITY(hired, month.end, seniorityRate) * attendance)',
          unit: 'CNY',
        },
        sedanRate: {
          title: { 'en-US': 'For each sedan', 'zh-CN': '三厢单车提成' },
          formula:
            'IF(role = "assistant", COMMISSION.GRID("sedan", attainment, assistantRates), COMMISSION.GRID("sedan", attainment, consultantRates))',
          unit: 'CNY/car',
          rounding: 'none',
        },
        hatchRate: {
          title: { 'en-US': 'For each hatchback', 'zh-CN': '两厢单车提成' },
          formula:
            'IF(role = "assistant", COMMISSION.GRID("hatch", attainment, assistantRates), COMMISSION.GRID("hatch", attainment, consultantRates))',
          unit: 'CNY/car',
          rounding: 'none',
        },
        vehicle: {
          title: { 'en-US': 'Car commission', 'zh-CN': '车辆提成' },
          formula:
            '(sedans - sedansHeld) * sedanRate + (hatches - hatchesHeld) * hatchRate + overLimit / (1 + vatRate) * overLimitShare + mortgages * mortgageRate',
          unit: 'CNY',
          rounding: 'none',
        },
        performance: {
          title: { 'en-US': 'Performance pay', 'zh-CN': '绩效工资' },
          formula: 'IF(probation, 0, BONUS(vehicle + decoration + insurance + plates + usedCars, 1, assessment))',
          unit: 'CNY',
        },
        releasedPay: {
          title: { 'en-US': 'Earlier cars settled now', 'zh-CN': '以前月份结清补发' },
          formula: 'IF(probation, 0, released)',
          unit: 'CNY',
        },
        benefitPay: {
          title: { 'en-US': 'Benefits', 'zh-CN': '福利' },
          formula: 'IF(probation, 0, benefits)',
          unit: 'CNY',
        },
      },
      pay: 'gradeWage + seniority + performance + releasedPay + benefitPay',
      examples: GRADED_PAY_EXAMPLES,
    },
  ],
};
