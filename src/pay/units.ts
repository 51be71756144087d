import type { Decimal } from './decimal';

declare const unit: unique symbol;
type Of<Unit extends string> = Decimal & { readonly [unit]: Unit };

/** An amount in the document's currency, unrounded unless it says otherwise. */
export type Money = Of<'money'>;
/** What a tier or curve gives: a share of the amount, a figure per unit sold, or a multiplier. */
export type Rate = Of<'rate'>;
/** How much of a target was reached, as a ratio: 0.9 is 90 %. */
export type Attainment = Of<'attainment'>;
/** Marks, on whatever scale the scores that went in were given. */
export type Score = Of<'score'>;
