import type { CallNode, FormulaNode } from '../../formula/tree';
import type { Value } from '../../formula/value';
import { DOUBT, type Column, type Status } from './column';
import { PlainFigure } from './plain-figure';

/** Part of a formula, ready to be worked out again and again for whoever `Cursor` says. */
export type Part = FigurePart | ConditionPart | TextPart;

export interface FigurePart {
  readonly kind: 'figure';
  /** What `run` came to; 0 where it is a blank. */
  readonly out: PlainFigure;
  readonly run: () => Status;
}

export interface ConditionPart {
  readonly kind: 'condition';
  /** 1 or 0; NaN where it is not certain. */
  readonly run: () => number;
}

export interface TextPart {
  readonly kind: 'text';
  /** null where it is no text. */
  readonly run: () => string | null;
}

/** Who is being worked out. */
export interface Cursor {
  at: number;
  /** Rises with every time that everybody is worked out. */
  round: number;
}

/** What a call is made ready with. */
export interface Maker {
  readonly cursor: Cursor;
  readonly people: number;
  readonly part: (node: FormulaNode) => Part;
  /** A part as a figure, TRUE as 1; an argument left out is never certain. */
  readonly figure: (node: FormulaNode | null | undefined) => FigurePart;
  readonly condition: (node: FormulaNode | null | undefined) => ConditionPart;
  /** What a part is for everybody and always; undefined where it can change. */
  readonly constant: (node: FormulaNode | null | undefined) => Value | undefined;
  /** An input or a line over everyone, `team.units`; null for anything else. */
  readonly column: (node: FormulaNode | null | undefined) => Column | null;
}

/** Makes a call ready; null where this call is left to the exact evaluation. */
export type MakeCall = (call: CallNode, maker: Maker) => Part | null;

/** Something that the exact evaluation has to say each time. */
export function unsure(): FigurePart {
  return { kind: 'figure', out: new PlainFigure(), run: () => DOUBT };
}

/** A column as part of a formula, read at whatever place is asked for. */
export function partOf(column: Column, at: () => number): Part {
  switch (column.kind) {
    case 'condition':
      return { kind: 'condition', run: () => column.condition(at()) };
    case 'text':
      return { kind: 'text', run: () => column.text(at()) };
    case 'figure': {
      const out = new PlainFigure();
      return { kind: 'figure', out, run: () => column.load(at(), out) };
    }
  }
}

/** Works a part out into a column in plain numbers for whoever the cursor says; whether that was certain. */
export function workOutPart(part: Part, column: Column, at: number): boolean {
  switch (part.kind) {
    case 'figure': {
      const status = part.run();
      if (status === DOUBT) return false;
      column.store(at, part.out, status);
      return true;
    }
    case 'condition': {
      const holds = part.run();
      if (Number.isNaN(holds)) return false;
      column.storeCondition(at, holds === 1);
      return true;
    }
    case 'text': {
      const text = part.run();
      if (text === null) return false;
      column.put(at, text);
      return true;
    }
  }
}
