import type { CellArea } from '../area';

/**
 * How the number in a cell came about, in finished words of one language: whoever shows it adds no text of its own
 * but headings.
 */
export interface Explanation {
  /** The cell explained. */
  readonly cell: CellArea;
  /** The cell that holds the formula: the same one, or the first cell of the spill that `cell` is part of. */
  readonly formulaCell: CellArea;
  /** As it stands in the formula bar, with its `=`. */
  readonly formula: string;
  /** What the cell shows, `3,469.20` or `#VALUE!`. */
  readonly result: string;
  /** Calls of our functions and what happens between them, in the order of working out: inner ones before outer ones. */
  readonly parts: readonly ExplainedPart[];
  /** What a reader must know before trusting the parts: the cell shows another figure, or part of it is taken from Excel. */
  readonly notes: readonly string[];
  /** Why the cell shows an error, the first cause where there are several; null where it shows none. */
  readonly error: ExplainedError | null;
}

export type ExplainedPart = ExplainedCall | ExplainedStep;

interface PartOfFormula {
  /** The part's text in the formula, `COMMISSION(B2,Plan!A2:B6)`. */
  readonly written: string;
  /** Where that text begins and ends in the formula. */
  readonly span: readonly [start: number, end: number];
  /** The part's value, as shown. */
  readonly result: string;
}

/** One call of a function of ours. */
export interface ExplainedCall extends PartOfFormula {
  readonly kind: 'call';
  /** The function's bare name, without a namespace: what `findFunction` takes. */
  readonly name: string;
  /** What the function is for, in a few words. */
  readonly title: string;
  /** In the order of the function's arguments; one left out is there with what it stands for. */
  readonly arguments: readonly ExplainedArgument[];
  /** Sentences and tables, in reading order. */
  readonly how: readonly Passage[];
  readonly error: ExplainedError | null;
}

/** What a sign or a function of Excel's does with figures beside our calls: `2,500 × 0.9 = 2,250`. */
export interface ExplainedStep extends PartOfFormula {
  readonly kind: 'step';
  readonly text: string;
  readonly error: ExplainedError | null;
}

export interface ExplainedArgument {
  /** In the reader's language. */
  readonly name: string;
  /** What stands in the formula, `B2` or `Plan!A2:B6`; empty where the argument is left out. */
  readonly written: string;
  /** The cells it refers to; null where it is no plain reference. */
  readonly place: CellArea | null;
  /** The address to show for `place`, `Plan!A2:B6`; null where there is none. */
  readonly address: string | null;
  /** Its value as shown; for a range its size, for one left out what it stands for. */
  readonly value: string;
  /** Index in `parts` of the part that works it out; null where it is not worked out in this formula. */
  readonly part: number | null;
  /** Left out in the formula, so that `value` is what the function takes instead. */
  readonly leftOut: boolean;
}

/** Something to read: a sentence, or figures in rows. */
export type Passage = Sentence | Figures;

export interface Sentence {
  readonly kind: 'sentence';
  readonly text: string;
}

/** A small table. */
export interface Figures {
  readonly kind: 'figures';
  readonly columns: readonly { readonly title: string; readonly align: 'start' | 'end' }[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly FigureRow[];
  /** A last row under a rule; null where figures do not add up to anything. */
  readonly total: readonly string[] | null;
}

export interface FigureRow {
  readonly cells: readonly string[];
  /** The row that decided: the tier reached. */
  readonly marked: boolean;
}

/** Why there is no figure. */
export interface ExplainedError {
  /** Excel's own code, `#VALUE!`. */
  readonly code: string;
  /** What is wrong, where, with which value and what to do. */
  readonly message: string;
  /** The cell at fault, to go to; null where it is in the formula itself. */
  readonly place: CellArea | null;
  /** The address to show for `place`, `Plan!B4`. */
  readonly address: string | null;
}
