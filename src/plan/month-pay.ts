/** What Excel shows where there is no answer. */
export type ErrorText = '#N/A' | '#VALUE!' | '#DIV/0!' | '#NUM!' | '#REF!' | '#NAME?' | '#NULL!';

/** A figure of the sheet: a number, `null` where the cell stays blank, or the error it shows. */
export type Figure = number | null | ErrorText;

/** What one person brings to the month for one indicator. */
export interface IndicatorFigures {
  readonly target: Figure;
  readonly actual: Figure;
}

/** What one person brings to the month. */
export interface PersonFigures {
  readonly indicators: readonly IndicatorFigures[];
  /** Base pay; `null` where the people list has none. */
  readonly base: Figure;
  /** Performance pay at 100 %; `null` where the people list has none. */
  readonly performanceBase: Figure;
  /** What was added or taken off by hand. */
  readonly adjustment: Figure;
}

/** A person's month worked out, every figure as its cell shows it. */
export interface PersonPay {
  /** One an indicator: actual against target as a ratio; `null` without a target. */
  readonly attainments: readonly Figure[];
  /** 100 = on target; `null` without any target. */
  readonly score: Figure;
  readonly multiplier: Figure;
  readonly commission: Figure;
  /** Base pay, rounded. */
  readonly base: Figure;
  /** Performance pay after the multiplier. */
  readonly performance: Figure;
  readonly pay: Figure;
}
