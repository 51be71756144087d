/** Scores put together from indicators, as pay plans; what follows from twelve months of them. */
export {
  proposeGrades,
  STARTER_GRADE_RULE,
  type GradeProposal,
  type GradeRule,
  type YearOfScores,
} from './grade-review';
export { readScoredSheet } from './read-scored-sheet';
export { indicatorName } from './scored-names';
export { scoredPlan, withScoredSheet, type ScoredPlanAbout } from './scored-plan';
export type { ScoredIndicator, ScoredSheet, ScoredTarget, ScorePays } from './scored-sheet';
export { scoredVersion } from './scored-version';
export type { Scoring } from './scoring';
export { totalWeight } from './weights';
