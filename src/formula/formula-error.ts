import type { Span } from './tree';

/**
 * `empty`: nothing to read. `unfinished`: it breaks off. `unexpected`: this cannot stand there. `openText`: a text has no
 * end. `tooLong`: more than Excel takes.
 */
export type FormulaErrorCode = 'empty' | 'unfinished' | 'unexpected' | 'openText' | 'tooLong';

/** A text that is no formula, and the place where it stops being one. */
export class FormulaError extends Error {
  constructor(
    readonly code: FormulaErrorCode,
    /** Where in the text; an empty span at the end where something is missing. */
    readonly span: Span,
    /** What stands there. */
    readonly found: string,
  ) {
    super(`${code} at ${span[0]}: ${found}`);
    this.name = 'FormulaError';
  }
}
