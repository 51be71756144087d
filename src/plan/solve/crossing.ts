/** What of a plan's formula decides. */
export type DecisionKind =
  /** The row of a tier table, a curve or a grid. */
  | 'row'
  /** A comparison. */
  | 'comparison'
  /** A guarantee, the least that is paid. */
  | 'floor'
  /** A cap, the most that is paid. */
  | 'cap'
  /** Which of several figures is the least, the most or the middle one. */
  | 'least'
  | 'most'
  | 'middle'
  /** Full ones, as INT counts them. */
  | 'whole'
  /** Whether a figure is nought, where a condition is wanted. */
  | 'truth'
  /** The person's place among the others. */
  | 'rank';

/** What is compared. */
export interface Subject {
  /** The line, the input or `department.figure` that it is; null for a part of a formula. */
  readonly name: string | null;
  /** As the formula has it. */
  readonly written: string;
  /** As the plan writes units; null where it does not say. */
  readonly unit: string | null;
}

/** A decision of the plan that is another one from a place on. */
export interface DecisionChange {
  readonly kind: DecisionKind;
  /** The line in whose formula it is decided. */
  readonly line: string;
  readonly subject: Subject;
  /** The figure that the subject gets to; null where that moves as well. */
  readonly threshold: number | null;
  /** Where the threshold comes from: a parameter, line or input; null for a figure in the formula. */
  readonly from: string | null;
  /** `exceeds` and `falls to` where exactly the threshold is still on the lower side. */
  readonly side: 'reaches' | 'exceeds' | 'falls below' | 'falls to';
}

/** A place at which the plan decides otherwise than at the place before. */
export interface Crossing {
  readonly place: number;
  /** The lever's figure there; along several levers the factor. */
  readonly figure: number;
  /** Pay at the place before. */
  readonly before: number;
  readonly pay: number;
  /**
   * What the step pays beyond the plain rise of the steps on either side: nought where the pay only bends, below nought
   * where it falls.
   */
  readonly jump: number;
  /**
   * Whether the pay goes otherwise from here on: by a jump, or by another rise. Nothing is felt of a tier whose rate is
   * the same, or of a question such as whether there is a guarantee at all.
   */
  readonly isFelt: boolean;
  /** At least one. */
  readonly changes: readonly DecisionChange[];
}
