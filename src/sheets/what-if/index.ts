/** Scenarios as sheets with live formulas, and read back from them. */
export { comparisonSheet, type ComparedScenario } from './comparison-sheet';
export { readKeptScenario, type StoredScenario } from './kept-scenario';
export { payLinks, type PersonLink } from './pay-links';
export { scenarioSheet, type ScenarioPay, type ScenarioSheet, type ScenarioSheetInput } from './scenario-sheet';
export { comparisonBlock, isScenarioBlock, scenarioBlock } from './what-if-names';
export { isScenarioTitle, whatIfText } from './what-if-text';
