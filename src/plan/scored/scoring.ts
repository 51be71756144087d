import type { RateRows } from '../month-setup';

/** How an indicator earns its marks. */
export type Scoring =
  /** Attainment × marks, counted up to an attainment of `cap`. */
  | { readonly kind: 'proportion'; readonly cap: number }
  /** The share of the marks that the reached row of attainment gives. */
  | { readonly kind: 'bands'; readonly rows: RateRows }
  /** All the marks from the target on, otherwise none. */
  | { readonly kind: 'all-or-nothing' }
  /** So many marks off for each case, down to none. */
  | { readonly kind: 'deduction'; readonly perCase: number };
