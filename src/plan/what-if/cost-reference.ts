/** What the cost of pay is set against, such as the month's revenue or profit. */
export type CostReference =
  | { readonly kind: 'amount'; readonly amount: number }
  /** An input of a plan added up over everyone under it, as the scenario has it, or a figure of its department. */
  | { readonly kind: 'figure'; readonly plan: string; readonly of: 'input' | 'department'; readonly name: string };
