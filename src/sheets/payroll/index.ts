/** The payroll of a month: what everybody earned made into what is paid out. */
export { kpiResults, paysBase } from './kpi-results';
export { isAmount, partsOf, payrollAmounts, payrollTitle, payrollValue, type PayrollColumn } from './payroll-columns';
export { monthBefore, payrollName } from './payroll-names';
export { payrollSheets } from './payroll-sheets';
export { payrollTeam, type PayrollTeam } from './payroll-team';
export { payrollText } from './payroll-text';
export { reportCarried } from './report-carried';
export { readPayrollSheet } from './read-payroll-sheet';
