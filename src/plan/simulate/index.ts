export { chanceAbove, type Chance } from './chance-above';
export { costBins, costSummary, type CostBin, type CostSummary } from './cost-summary';
export { fromPlainMonth, toPlainMonth, type PlainMonth } from './plain-month';
export type { PersonRange, SimulationResult } from './simulation-result';
export { simulationRun, type SimulationRun } from './simulation-run';
export { newSeed, USUAL_SPREAD, USUAL_TOGETHER, USUAL_TRIALS, type Simulation, type Spread } from './simulation';
export { variedFigures, type VariedFigure } from './varied-figures';
