/** What building a month that stands would change, and its sheets as figures of people. */
export { findChanges } from './find-changes';
export { payDifference, type FigureChange, type MonthChanges, type PersonChange, type Why } from './month-changes';
