export { applyScenario, type AppliedScenario } from './apply-scenario';
export type { BudgetResult } from './budget';
export {
  compareScenarios,
  type ComparedPay,
  type ComparedPerson,
  type ComparedTotal,
  type Comparison,
  type Outcome,
  type Side,
} from './compare-scenarios';
export type { CostReference } from './cost-reference';
export { canFollow, carriedFigures, hasUnitOf, type CarriedFigures } from './carried-figures';
export type { MissingFigure } from './missing-figures';
export type { ImpossibleMove, UnfitFigure } from './move-people';
export { payOf, sumOf, type PlannedPay, type TeamPay } from './pay-of';
export { quickPay } from './quick-pay';
export { planChoices, type PlanChoice } from './plan-choices';
export { referenceAmount } from './reference-amount';
export { readScenario, writeScenario } from './scenario-json';
export type { Scenario, ScenarioChange, ScenarioFigure, ScenarioPlan, ScenarioWho } from './scenario';
export { planTeamOf, type BasePerson, type BaseTeam, type TeamBase } from './team-base';
