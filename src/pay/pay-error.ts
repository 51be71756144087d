/** The errors of Excel's that pay arithmetic can end in. */
export type PayErrorCode = '#VALUE!' | '#DIV/0!' | '#N/A';

/** What went wrong, independent of any language; the texts belong to whoever shows them. */
export type PayErrorKey =
  | 'number.not-finite'
  | 'tiers.empty'
  | 'tiers.not-rising'
  | 'commission.negative'
  | 'increment.negative-prior'
  | 'clawback.negative-amount'
  | 'clawback.negative-returned'
  | 'clawback.more-than-sold'
  | 'required.step'
  | 'required.out-of-reach'
  | 'grid.mixed-labels'
  | 'grid.not-rising'
  | 'grid.repeated'
  | 'grid.text-for-number'
  | 'grid.number-for-text'
  | 'grid.unknown'
  | 'grid.blank'
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
  | 'pool.negative-share'
  | 'pool.zero-shares'
  | 'clamp.floor-above-cap'
  | 'clamp.zero-cap'
  | 'draw.negative-draw'
  | 'draw.negative-balance'
  | 'day.invalid'
  | 'prorate.period'
  | 'prorate.start-after-end'
  | 'prorate.not-a-month'
  | 'prorate.no-workdays'
  | 'seniority.before-hired'
  | 'seniority.negative-rate'
  | 'seniority.cap'
  | 'withholding.negative'
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
