/** The pay slips of a month. */
export { indicatorPeople } from './indicator-people';
export type { KpiSheets } from './kpi-details';
export { MOST_PAGES, type SlipLayout } from './slip-pages';
export { slipsName } from './slips-name';
export { slipsOf, slipsSheet, type SlipsOptions, type SlipsSource } from './slips-sheet';
export { slipText } from './slip-text';
export { standingPeople } from './standing-people';
