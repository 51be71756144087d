import type { FormulaNode } from '../../../formula/tree';
import type { DecisionKind } from '../crossing';

/** A part of a line's formula that decides. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly line: string;
  /** What is compared; of a choice between several figures all of them, by outcome. */
  readonly subjects: readonly (FormulaNode | null)[];
  /** What it is compared with, where a part of the formula says it. */
  readonly against: FormulaNode | null;
  /** Figures that rise; outcome 2 has reached the first two. Empty where they move as well. */
  readonly thresholds: readonly number[];
  /** Whether exactly the threshold is still below it. */
  readonly strict: boolean;
  /** Where only outcome 1 holds, that of being equal, and the others, less and more, come to the same. */
  readonly isEquality?: true;
}

/** What was decided where that is the same at every place of the stretch; null where it may not be. */
export type Outcome = number | null;

/** Takes note of what is decided over a stretch. */
export type Watcher = (decision: Decision, outcome: Outcome) => void;

/** Makes a decision known; `slot` tells those of one call apart. */
export type Decide = (slot: number, outcome: Outcome, describe: () => Omit<Decision, 'line'>) => void;

/** The decisions of one call in a formula, each made once for each element that the call is worked out for. */
export class DecisionBook {
  readonly #made = new Map<number, Decision>();
  /** Slots are few. */
  static readonly #SLOTS = 8;

  constructor(private readonly line: string) {}

  decideWith(watcher: Watcher | null, element: number): Decide {
    if (!watcher) return () => undefined;
    return (slot, outcome, describe) => {
      const key = element * DecisionBook.#SLOTS + slot;
      const decision = this.#made.get(key) ?? { ...describe(), line: this.line };
      this.#made.set(key, decision);
      watcher(decision, outcome);
    };
  }
}
