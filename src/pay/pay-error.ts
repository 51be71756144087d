/** The errors of Excel's that pay arithmetic can end in. */
export type PayErrorCode = '#VALUE!' | '#DIV/0!' | '#N/A';

/** What went wrong, independent of any language; the texts belong to whoever shows them. */
export type PayErrorKey =
  | 'number.not-finite'
  | 'tiers.empty'
  | 'tiers.not-rising'
  | 'commission.negative'
  | 'attainment.zero-target'
  | 'attainment.negative-target'
  | 'attainment.zero-actual'
  | 'attainment.negative-actual'
  | 'score.count'
  | 'score.negative-weight'
  | 'score.zero-weights'
  | 'score.weights-total'
  | 'score.missing'
  | 'score.nothing-scored'
  | 'bonus.zero-full-marks'
  | 'bonus.negative-full-marks'
  | 'round.digits';

/** An answer that does not exist: Excel's code for it, which rule said so, and the figures concerned. */
export class PayError extends Error {
  constructor(
    readonly code: PayErrorCode,
    readonly key: PayErrorKey,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${key} ${JSON.stringify(values)}`);
    this.name = 'PayError';
  }
}
