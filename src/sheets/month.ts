/** Building a month: everything that the add-in's Excel part and task pane need to know, and nothing of how. */
export {
  recogniseActuals as chooseActuals,
  recognisePeople as choosePeople,
  recogniseTargets as chooseTargets,
} from '../sources/recognise';
export { problemText } from '../sources/problem-text';
export { proposePlanUses } from '../sources/propose-plan-uses';
export { proposeSources } from '../sources/propose-sources';
export { evenWeights } from '../plans/starter';
export { composeMonth, proposeMonth } from './propose-month';
export { describeMonth, describePlanSheet, reviewMonth } from './describe-month';
export { readExistingKpi } from './existing-kpi';
export { readPlan } from './read-plan';
export { applyPlan } from './plan-slots';
export { PLAN_BLOCK, PLAN_NAMES } from './plan-names';
export { isBuilt, NOTHING_BUILT, type ExistingMonth, type StandingSheet } from './existing-month';
export type { BuiltSheet, PeopleLayout } from './built-sheet';
export { kpiName, kpiSheetName, monthTitle } from './month-names';
export type * from './month-types';
export type { IsoMonth, MonthSetup } from '../plan/month-setup';
