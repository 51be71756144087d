import type { PlanLine } from '../../plan/language';

/** The days that somebody without a day of hiring or leaving is counted from and to are the month’s own. */
const FIRST_DAY = 'IF(COUNT(hired) = 0, month.start, hired)';
const LAST_DAY = 'IF(COUNT(lastDay) = 0, month.end, MIN(lastDay, month.end))';

/** A base between its floor and its cap; nobody is insured on nothing, or after the last day. */
function insured(base: string, item: string): string {
  const limit = (side: string): string => `COMMISSION.GRID("${item}", "${side}", insuranceBases)`;
  return `IF(${base} * employed = 0, 0, PAY.CLAMP(${base}, ${limit('floor')}, ${limit('cap')}))`;
}

function share(base: string, item: string, side: 'personal' | 'company'): string {
  return `${base} * COMMISSION.GRID("${item}", "${side}", insuranceRates)`;
}

const EMPLOYER_SHARES = [
  ['pensionBase', 'pension'],
  ['medicalBase', 'medical'],
  ['unemploymentBase', 'unemployment'],
  ['injuryBase', 'injury'],
  ['maternityBase', 'maternity'],
  ['housingBase', 'fund'],
] as const;

/** From what is earned to the gross pay. */
const EARNINGS: Readonly<Record<string, PlanLine>> = {
  monthDays: {
    title: { 'en-US': 'Days of the month', 'zh-CN': '当月天数' },
    note: {
      'en-US': 'The first seven days always have five from Monday to Friday.',
      'zh-CN': '按折算方式；任何连续七天都有五个工作日，由此得出当月工作日。',
    },
    formula:
      'IF(basis = 1, month.end - month.start + 1, IF(basis = 2, 5 / PAY.PRORATE(1, month.start, month.end, month.start, month.start + 6, "workdays"), 21.75))',
    unit: 'day',
  },
  employed: {
    title: { 'en-US': 'Employed in the month', 'zh-CN': '当月在职' },
    note: { 'en-US': '1 for yes.', 'zh-CN': '在职为 1。' },
    formula: 'IF(AND(OR(COUNT(hired) = 0, hired <= month.end), OR(COUNT(lastDay) = 0, lastDay >= month.start)), 1, 0)',
    rounding: 'none',
  },
  paidShare: {
    title: { 'en-US': 'Part of the month that is paid', 'zh-CN': '计薪比例' },
    note: {
      'en-US': 'By the days of hiring and leaving, less days absent.',
      'zh-CN': '按入离职日期折算，再减缺勤。',
    },
    formula: `IF(employed = 0, 0, MAX(0, PAY.PRORATE(1, month.start, month.end, ${FIRST_DAY}, lastDay, IF(basis = 1, "calendar", IF(basis = 2, "workdays", "21.75"))) - absence / monthDays))`,
    unit: 'ratio',
    rounding: 'none',
  },
  fixedPay: {
    title: { 'en-US': 'Fixed pay', 'zh-CN': '固定工资' },
    formula: 'fixed * paidShare',
    unit: 'CNY',
    part: 'earning',
  },
  gradePay: {
    title: { 'en-US': 'Grade pay', 'zh-CN': '等级工资' },
    formula: 'COMMISSION(grade, grades, "lump") * paidShare',
    unit: 'CNY',
    part: 'earning',
  },
  seniority: {
    title: { 'en-US': 'Seniority pay', 'zh-CN': '工龄工资' },
    formula: `IF(OR(employed = 0, COUNT(hired) = 0), 0, PAY.SENIORITY(hired, ${LAST_DAY}, seniorityPerYear, IF(seniorityCap = 0, 9999999, seniorityCap)) * paidShare)`,
    unit: 'CNY',
    part: 'earning',
  },
  variable: {
    title: { 'en-US': 'KPI pay with its adjustment', 'zh-CN': '绩效及提成合计' },
    formula: 'earned + kpiAdjustment',
    unit: 'CNY',
  },
  drawnPay: {
    title: { 'en-US': 'KPI pay', 'zh-CN': '绩效及提成' },
    note: {
      'en-US': 'Under a draw at least the draw, and what is above it after paying back what is owed.',
      'zh-CN': '有预支的，至少发预支额，超出部分先扣回预支余额。',
    },
    formula: 'IF(AND(draw = 0, drawBalance = 0), variable, MAX(variable - drawBalance, draw))',
    unit: 'CNY',
    part: 'earning',
  },
  drawOwed: {
    title: { 'en-US': 'Draw still owed', 'zh-CN': '预支余额' },
    formula: 'drawBalance + drawnPay - variable',
    unit: 'CNY',
  },
  topUp: {
    title: { 'en-US': 'Top-up to the guarantee', 'zh-CN': '保底补足' },
    formula: 'IF(guarantee = 0, 0, MAX(0, guarantee * paidShare - fixedPay - gradePay - seniority - drawnPay))',
    unit: 'CNY',
    part: 'earning',
  },
  gross: {
    title: { 'en-US': 'Gross pay', 'zh-CN': '应发合计' },
    formula: 'fixedPay + gradePay + seniority + drawnPay + topUp + allowances + bonus + adjustment - clawback',
    unit: 'CNY',
    part: 'gross',
  },
};

const INSURANCE: Readonly<Record<string, PlanLine>> = {
  pensionBase: {
    title: { 'en-US': 'Base, pension', 'zh-CN': '养老保险缴费基数' },
    formula: insured('insuranceBase', 'pension'),
    unit: 'CNY',
  },
  medicalBase: {
    title: { 'en-US': 'Base, medical', 'zh-CN': '医疗保险缴费基数' },
    formula: insured('insuranceBase', 'medical'),
    unit: 'CNY',
  },
  unemploymentBase: {
    title: { 'en-US': 'Base, unemployment', 'zh-CN': '失业保险缴费基数' },
    formula: insured('insuranceBase', 'unemployment'),
    unit: 'CNY',
  },
  injuryBase: {
    title: { 'en-US': 'Base, work injury', 'zh-CN': '工伤保险缴费基数' },
    formula: insured('insuranceBase', 'injury'),
    unit: 'CNY',
  },
  maternityBase: {
    title: { 'en-US': 'Base, maternity', 'zh-CN': '生育保险缴费基数' },
    formula: insured('insuranceBase', 'maternity'),
    unit: 'CNY',
  },
  housingBase: {
    title: { 'en-US': 'Base, housing fund', 'zh-CN': '公积金缴费基数' },
    formula: insured('fundBase', 'fund'),
    unit: 'CNY',
  },
  pension: {
    title: { 'en-US': 'Pension', 'zh-CN': '养老保险' },
    formula: share('pensionBase', 'pension', 'personal'),
    unit: 'CNY',
    part: 'deduction',
  },
  medical: {
    title: { 'en-US': 'Medical insurance', 'zh-CN': '医疗保险' },
    formula: share('medicalBase', 'medical', 'personal'),
    unit: 'CNY',
    part: 'deduction',
  },
  unemployment: {
    title: { 'en-US': 'Unemployment insurance', 'zh-CN': '失业保险' },
    formula: share('unemploymentBase', 'unemployment', 'personal'),
    unit: 'CNY',
    part: 'deduction',
  },
  fund: {
    title: { 'en-US': 'Housing fund', 'zh-CN': '住房公积金' },
    formula: share('housingBase', 'fund', 'personal'),
    unit: 'CNY',
    part: 'deduction',
  },
  insuranceOwn: {
    title: { 'en-US': 'Insurance and fund, own', 'zh-CN': '个人社保公积金合计' },
    formula: 'pension + medical + unemployment + fund',
    unit: 'CNY',
  },
  employer: {
    title: { 'en-US': 'Insurance and fund, employer', 'zh-CN': '单位社保公积金' },
    note: {
      'en-US': 'Each of the six rounded by itself. Paid beside the gross pay.',
      'zh-CN': '六项分别四舍五入后合计，由单位另行缴纳。',
    },
    formula: EMPLOYER_SHARES.map(([base, item]) => `PAY.ROUND(${share(base, item, 'company')})`).join(' + '),
    unit: 'CNY',
    part: 'employer',
  },
};

const TAX: Readonly<Record<string, PlanLine>> = {
  bonusApart: {
    title: { 'en-US': 'Bonus taxed apart', 'zh-CN': '单独计税的年终奖' },
    formula: 'IF(AND(taxRule = 1, bonusTax = "apart"), bonus, 0)',
    unit: 'CNY',
  },
  monthsToDate: {
    title: { 'en-US': 'Months to date', 'zh-CN': '累计任职月数' },
    formula: 'monthsBefore + employed',
    unit: 'month',
    rounding: 'none',
    part: 'toDate',
  },
  incomeToDate: {
    title: { 'en-US': 'Income to date', 'zh-CN': '累计收入' },
    formula: 'incomeBefore + gross - bonusApart',
    unit: 'CNY',
    part: 'toDate',
  },
  insuranceToDate: {
    title: { 'en-US': 'Insurance to date', 'zh-CN': '累计专项扣除' },
    formula: 'insuranceBefore + insuranceOwn',
    unit: 'CNY',
    part: 'toDate',
  },
  additionalToDate: {
    title: { 'en-US': 'Other deductions to date', 'zh-CN': '累计专项附加及其他扣除' },
    formula: 'additionalBefore + additional + otherDeductible',
    unit: 'CNY',
    part: 'toDate',
  },
  taxable: {
    title: { 'en-US': 'Taxable income', 'zh-CN': '应纳税所得额' },
    note: {
      'en-US': 'To date under cumulative withholding, of the month under a monthly table.',
      'zh-CN': '累计预扣法下为累计数，月度税率表下为当月数。',
    },
    formula:
      'MAX(0, IF(taxRule = 2, gross - insuranceOwn - additional - otherDeductible - basicDeduction, incomeToDate - insuranceToDate - additionalToDate - basicDeduction * monthsToDate))',
    unit: 'CNY',
    part: 'toDate',
  },
  tax: {
    title: { 'en-US': 'Income tax', 'zh-CN': '个人所得税' },
    formula: 'IF(taxRule = 1, PAY.IIT(taxable, withheldBefore), IF(taxRule = 2, COMMISSION(taxable, taxTable), 0))',
    unit: 'CNY',
    part: 'deduction',
  },
  bonusTaxed: {
    title: { 'en-US': 'Tax on the annual bonus', 'zh-CN': '年终奖个税' },
    formula:
      'bonusApart * MULTIPLIER(bonusApart / 12, bonusRates, "step", ">") - MULTIPLIER(bonusApart / 12, bonusQuick, "step", ">")',
    unit: 'CNY',
    part: 'deduction',
  },
  withheldToDate: {
    title: { 'en-US': 'Tax withheld to date', 'zh-CN': '累计已预扣税额' },
    formula: 'withheldBefore + tax',
    unit: 'CNY',
    part: 'toDate',
  },
};

/** The payroll line by line, each rounded to the cent by itself unless it says otherwise. */
export const PAYROLL_CN_LINES: Readonly<Record<string, PlanLine>> = { ...EARNINGS, ...INSURANCE, ...TAX };
