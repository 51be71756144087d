/** Checking a month that has been built, before it is paid. */
export { checkMonth, type MonthCheck } from './check-month';
export { DEFAULT_LIMITS, type CheckInput, type CheckLimits } from './check-input';
export type { FigureComparison, PersonComparison } from './compare-months';
export { findingText, type CheckFinding, type Restore } from './finding';
