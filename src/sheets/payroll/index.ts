/** The payroll of a month: what everybody earned made into what is paid out. */
export { kpiResults, paysBase } from './kpi-results';
export { isAmount, partsOf, payrollAmounts, payrollTitle, type PayrollColumn } from './payroll-columns';
export { monthBefore, payrollName } from './payroll-names';
export { payrollSheetColumns, type Calculation } from './payroll-sheet';
export { payrollSheets } from './payroll-sheets';
export { payrollTeam, type PayrollTeam } from './payroll-team';
export { payrollText } from './payroll-text';
export { reportCarried } from './report-carried';
export { readPayrollSheet } from './read-payroll-sheet';
