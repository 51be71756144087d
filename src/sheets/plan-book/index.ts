/** Pay plans as sheets: their figures, the people paid by them and a summary of the month. */
export { blockName, monthName, nameClashes, parameterName } from './book-names';
export { describeBookProblem, type BookProblem } from './book-problem';
export type { BookCells } from './find-parameter';
export { planBookSheet, type PlanBookOptions } from './plan-book-sheet';
export { readPlanBook, type PlanBookReading } from './read-plan-book';
export { restorePlanBook } from './restore-plan-book';
export { figuresOf, type VersionFigures } from './version-figures';
export { planMonthSheets } from './plan-month-sheets';
export type {
  PlanGroup,
  PlanKpiBlock,
  PlanKpiColumn,
  PlanMonthOptions,
  PlanMonthSheets,
  PlanPerson,
  PlanSheets,
} from './plan-month-types';
export { readPlanKpi, type PlanKpiReading, type ReadInputs } from './read-plan-kpi';
export { readRecords, type ReadRecords } from './read-records';
