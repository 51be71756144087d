export { choiceWord, inputValue, missingInputs, serialOf } from './cell-value';
export { compilePlan, PlanError, type CompiledLine, type CompiledPlan } from './compile-plan';
export { departmentName, ofDepartment } from './department-name';
export { defaultOf, inputKind, isNumeric, lineOf, lineTitle, PAY, roundingDigits, titleOf } from './entries';
export { evaluateMonth, PlanCircleError, type PlanTeam } from './evaluate-month';
export {
  daysOf,
  evaluatePerson,
  evaluateTeam,
  type LineResult,
  type PersonResult,
  type TeamFigures,
} from './evaluate-team';
export { explainLine, type LineExplanation, type LineFigure } from './explain-line';
export { definedName, isPlanName, nameFault } from './names';
export { parameterCells, parameterKind } from './parameter';
export type {
  Aggregate,
  DepartmentFigure,
  ExamplePerson,
  IndicatorMark,
  InputKind,
  PairRows,
  Parameter,
  ParameterContent,
  ParameterKind,
  PayPlan,
  PayrollFigure,
  PayrollPart,
  PlanExample,
  PlanInput,
  PlanLine,
  PlanValue,
  PlanValues,
  PlanVersion,
  ScoreMark,
  ScoringKind,
  TeamFigure,
} from './pay-plan';
export { describePlanProblem, pathText, type PlanProblem, type TextPlace } from './problem';
export { readPlan, readPlanText, type ReadPlan } from './read-plan';
export { exampleFigures, examplePeople, runExample } from './run-example';
export { choiceWords, sheetCells, toSheetFormula, type SheetReferences } from './sheet-formula';
export { unitLabel } from './unit-label';
export { versionFor } from './version-for';
export { writePlan } from './write-plan';
