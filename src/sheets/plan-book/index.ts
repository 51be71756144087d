/** Pay plans as sheets: their figures, the people paid by them and a summary of the month. */
export {
  blockName,
  monthName,
  nameClashes,
  parameterName,
  planBlockNames,
  recordsName,
  summaryName,
} from './book-names';
export { describeBookProblem, type BookProblem } from './book-problem';
export { blockRow, type BookCells } from './find-parameter';
export { withOwnNotes } from './own-notes';
export { planBookSheet, planBookTitle, type PlanBookOptions } from './plan-book-sheet';
export { readPlanBook, type PlanBookReading } from './read-plan-book';
export { figuresOf, type VersionFigures } from './version-figures';
export { planMonthSheets } from './plan-month-sheets';
export type {
  InputCells,
  PlanGroup,
  PlanKpiBlock,
  PlanKpiColumn,
  PlanMonthOptions,
  PlanMonthSheets,
  PlanPerson,
  PlanSheets,
  SummaryGroup,
} from './plan-month-types';
export { rankingOf, type RankedPerson, type Ranking } from './ranking';
export { readPlanKpi, type PlanKpiReading, type ReadInputs } from './read-plan-kpi';
export { planSheetNames, unused, type NamesInBook } from './plan-sheet-names';
export { planKpiBlock } from './plan-kpi-block';
export { planColumnManner } from './plan-kpi-columns';
export { readSummary } from './read-summary';
export { summaryTitles } from './summary-sheet';
export { readRecords, rowsTypedBelow, type ReadRecords } from './read-records';
export { monthOfName, readScores, yearOfScores, type MonthScores } from './read-scores';
