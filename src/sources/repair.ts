import type { Place } from './source';

/** A cell of the user's own data that a build rewrites because the user asked for it: text that reads as a number, a date or a listed name. */
export interface CellRepair {
  readonly place: Place;
  readonly from: string;
  readonly to: number | string;
  readonly numberFormat?: string;
}
