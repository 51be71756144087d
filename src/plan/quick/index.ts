export { leverFigure, leverValue } from './lever-value';
export { quickTeam } from './make-quick-team';
export { quickMonth, type QuickMonth } from './quick-month';
export type { LeverName, QuickTeam } from './quick-team';
