import type { Language } from '../../i18n';
import { exact } from '../../pay';
import type { CellArea } from '../area';
import { evaluate } from '../evaluate';
import { callsOurs } from '../references';
import type { Scope } from '../scope';
import type { Trace } from '../trace';
import type { Formula } from '../tree';
import { elementAt, elementsOf, errorValue, isError, isFigure, isGrid, isUnknown, type Scalar } from '../value';
import { explainError } from './explain-error';
import type { ExplainedError, Explanation } from './explanation';
import { PartTeller } from './parts';
import { Words } from './words';

/** What is explained: a formula, the cell, and what Excel shows there. */
export interface ExplainRequest {
  readonly formula: Formula;
  readonly scope: Scope;
  /** The cell that is asked about. */
  readonly cell: CellArea;
  /** The cell that holds the formula; another one where `cell` is part of what it spills. */
  readonly formulaCell: CellArea;
  /** Excel's own result in `cell`; an error as an `ErrorValue`. */
  readonly result: Scalar;
  /** The same as the cell shows it. */
  readonly shown: string;
  readonly language: Language;
}

/** Errors that say nothing about the figures: Excel could not call, could not show, or has not come to it. */
const EXCELS_OWN: ReadonlySet<string> = new Set(['#NAME?', '#SPILL!', '#BUSY!', '#GETTING_DATA', '#BLOCKED!']);
/** Excel holds 15 digits; results that agree so far are the same. */
const EXCEL_DIGITS = 15;

/**
 * How the number in a cell came about, in words: every call of our functions and the steps between them.
 * @returns null where the formula calls none of our functions
 */
export function explain(request: ExplainRequest): Explanation | null {
  const { formula, scope, cell, formulaCell, language } = request;
  if (!callsOurs(formula.root)) return null;
  const words = new Words(language);
  const trace = evaluate(formula, scope);
  const pick = { row: cell.row - formulaCell.row, column: cell.column - formulaCell.column };
  const teller = new PartTeller(formula, formulaCell.sheet, words, (place) => scope.isPercent?.(place) ?? false);
  teller.tell(trace, pick);
  const answer = elementAt(trace.value, pick.row, pick.column);
  return {
    cell,
    formulaCell,
    formula: formula.text,
    result: request.shown,
    parts: teller.parts,
    notes: notesOn(request, trace, answer, words),
    error: isError(request.result) ? causeOf(request.result.code, answer, teller, words, formulaCell.sheet) : null,
  };
}

function notesOn({ result, shown }: ExplainRequest, trace: Trace, answer: Scalar, words: Words): string[] {
  const unknown = unknownsIn(trace);
  if (unknown.length > 0) return unknown.map((what) => words.say('note.unknown', { what }));
  if (isError(result) && EXCELS_OWN.has(result.code)) return [];
  return sameResult(result, answer) ? [] : [words.say('note.differs', { shown, result: words.value(answer) })];
}

/** What nobody here works out, each once. */
function unknownsIn(trace: Trace): string[] {
  const found = new Set<string>();
  const visit = ({ value, parts }: Trace): void => {
    for (const part of parts) if (part) visit(part);
    if (isGrid(value) && value.area) return;
    for (const element of elementsOf(value)) if (isUnknown(element)) found.add(element.what);
  };
  visit(trace);
  return [...found];
}

/** Errors are compared by the cell's own part; a blank answer shows as an empty text, or as 0 from a reference. */
function sameResult(shown: Scalar, answer: Scalar): boolean {
  if (isError(shown)) return isError(answer);
  if (isFigure(shown) && (isFigure(answer) || answer === null)) {
    const [one, other] = [exact(shown), exact(answer ?? 0)];
    return (
      one.toSignificantDigits(EXCEL_DIGITS).equals(other.toSignificantDigits(EXCEL_DIGITS)) ||
      close(one.toNumber(), other.toNumber())
    );
  }
  return (shown ?? '') === (answer ?? '');
}

/** Excel's own sums of many figures drift in the last digits. */
function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}

/** Why the cell shows an error: the part where it began, or what Excel itself says. */
function causeOf(code: string, answer: Scalar, teller: PartTeller, words: Words, ownSheet: string): ExplainedError {
  const told = isError(answer) ? teller.parts.find(({ error }) => error !== null)?.error : null;
  if (told) return told;
  return explainError(isError(answer) && answer.code === code ? answer : errorValue(code), words, ownSheet);
}
