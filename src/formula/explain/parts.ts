import { findFunction } from '../../functions/catalogue';
import type { PayFunction } from '../../functions/define';
import { findReference } from '../../functions/references';
import type { CellArea } from '../area';
import { callsOurs } from '../references';
import type { Trace } from '../trace';
import type { CallNode, Formula, FormulaNode, LetNode } from '../tree';
import {
  collapsed,
  elementAt,
  isError,
  isGrid,
  isUnknown,
  shapeOfValue,
  type ErrorValue,
  type Scalar,
  type Value,
} from '../value';
import { CallReading, type Pick } from './call-reading';
import { explainCallError } from './explain-call-error';
import { explainError } from './explain-error';
import { explainArgument } from './explain-arguments';
import { EXPLAINERS } from './explainers';
import type { ExplainedArgument, ExplainedCall, ExplainedError, ExplainedPart, Passage } from './explanation';
import { shownResult, wholeRange } from './whole-range';
import { chainedBefore, stepText } from './explain-step';
import type { Words } from './words';

type Locals = ReadonlyMap<string, number | null>;

/** Tells the parts of a formula that lead to one cell, inner ones before outer ones. */
export class PartTeller {
  readonly parts: ExplainedPart[] = [];
  /** Beginnings of chains such as 1 + 2 + 3, which are told with their ends. */
  readonly #told = new Set<Trace>();

  constructor(
    private readonly formula: Formula,
    private readonly ownSheet: string,
    private readonly words: Words,
    private readonly isPercent: (cell: CellArea) => boolean,
  ) {}

  /**
   * Tells a node and what is inside it.
   * @param pick the element meant; null where all of an array goes on
   * @param locals names of LET's that stand for calls of ours, in lower case, with their parts
   * @returns the index of its part; null where it needs none
   */
  tell(trace: Trace, pick: Pick | null, locals: Locals = new Map()): number | null {
    const { node } = trace;
    if (!callsOurs(node, locals)) return null;
    if (node.kind === 'name') return locals.get(node.name.toLowerCase()) ?? null;
    if (node.kind === 'let') return this.#let(trace, node, pick, locals);
    const beginning = chainedBefore(trace);
    if (beginning) this.#told.add(beginning);
    const inner = trace.parts.map((part) => part && this.tell(part, pickWithin(part.value, trace.value, pick), locals));
    if (node.kind === 'call' && node.ours !== null) return this.#add(this.#call(trace, node, node.ours, inner, pick));
    if (this.#told.has(trace)) return null;
    const result = elementAt(trace.value, pick?.row ?? 0, pick?.column ?? 0);
    return this.#add({
      kind: 'step',
      written: this.#written(node),
      span: node.span,
      result: this.words.value(pick ? result : collapsed(trace.value)),
      text: stepText(trace, {
        words: this.words,
        pick: pick ?? { row: 0, column: 0 },
        writtenOf: (part) => this.#written(part),
        isPercent: this.isPercent,
      }),
      error: this.#newError(result, trace, locals),
    });
  }

  #let(trace: Trace, { bindings }: LetNode, pick: Pick | null, outer: Locals): number | null {
    const locals = new Map(outer);
    const told = trace.parts.map((part, index) => {
      const name = bindings[index]?.name.toLowerCase();
      const reaches = part !== null && callsOurs(part.node, locals);
      const at = part && this.tell(part, pickWithin(part.value, trace.value, pick), locals);
      if (name !== undefined && reaches) locals.set(name, at);
      else if (name !== undefined) locals.delete(name);
      return at;
    });
    return told.at(-1) ?? null;
  }

  #add(part: ExplainedPart): number {
    return this.parts.push(part) - 1;
  }

  #written({ span }: FormulaNode): string {
    return this.formula.text.slice(...span);
  }

  /** An error that begins here: none of the parts has it. */
  #newError(result: Scalar, trace: Trace, locals: Locals): ExplainedError | null {
    if (!isError(result)) return null;
    const inherited = trace.parts.some(
      (part) => part !== null && callsOurs(part.node, locals) && holds(part.value, result),
    );
    return inherited ? null : explainError(result, this.words, this.ownSheet);
  }

  #call(
    trace: Trace,
    node: CallNode,
    name: string,
    inner: readonly (number | null)[],
    pick: Pick | null,
  ): ExplainedCall {
    const at = pick ?? { row: 0, column: 0 };
    const fn = findFunction(name);
    const { language } = this.words;
    const result = elementAt(trace.value, at.row, at.column);
    const given = (fn?.arguments ?? []).map((argument, index): ExplainedArgument =>
      explainArgument(
        {
          argument,
          trace: trace.parts[index] ?? null,
          written: this.#writtenArgument(node, index),
          part: inner[index] ?? null,
          pick: at,
          ownSheet: this.ownSheet,
          isPercent: this.isPercent,
        },
        this.words,
      ),
    );
    return {
      kind: 'call',
      name,
      written: this.#written(node),
      span: node.span,
      title: findReference(name)?.title[language] ?? name,
      arguments: given,
      result: pick ? shownResult(name, result, this.words) : this.words.value(collapsed(trace.value)),
      how: fn ? this.#how(fn, trace, pick, result) : [],
      error:
        fn && isError(result)
          ? explainCallError(
              {
                fn,
                trace,
                pick: at,
                error: result,
                before: (index) => this.#errorOf(inner[index]),
                ownSheet: this.ownSheet,
              },
              this.words,
            )
          : null,
    };
  }

  #writtenArgument(node: CallNode, index: number): string {
    const argument = node.arguments[index];
    return argument ? this.#written(argument) : '';
  }

  #errorOf(part: number | null | undefined): ExplainedError | null {
    return part == null ? null : (this.parts[part]?.error ?? null);
  }

  #how(fn: PayFunction, trace: Trace, pick: Pick | null, result: Scalar): readonly Passage[] {
    if (isError(result) && pick) return [];
    if (isUnknown(result)) return [this.words.sentence('step.unknown', { what: result.what })];
    const values = trace.parts.map((part) => part?.value);
    if (!pick) return wholeRange(fn.name, trace.value, this.words);
    const { row, column } = pick;
    const blank = fn.arguments.find(
      ({ kind, optional }, index) =>
        kind === 'each' && !optional && isBlank(elementAt(values[index] ?? null, row, column)),
    );
    if (result === '' && blank) {
      return [this.words.sentence('call.blank', { argument: blank.name[this.words.language] })];
    }
    return EXPLAINERS[fn.name]?.(new CallReading(fn, values, pick, result, this.words)) ?? [];
  }
}

function isBlank(value: Scalar): boolean {
  return value === null || value === '';
}

function holds(value: Value, error: ErrorValue): boolean {
  return isGrid(value)
    ? value.rows.some((row) => row.some((cell) => isError(cell) && cell.code === error.code))
    : isError(value) && value.code === error.code;
}

/** The element of a part that leads to an element of the whole; null where all of the part does. */
function pickWithin(part: Value, whole: Value, pick: Pick | null): Pick | null {
  const own = shapeOfValue(part);
  if (own.rows === 1 && own.columns === 1) return { row: 0, column: 0 };
  const { rows, columns } = shapeOfValue(whole);
  const spreads = (own.rows === rows || own.rows === 1) && (own.columns === columns || own.columns === 1);
  if (!pick || !spreads) return null;
  return { row: own.rows === 1 ? 0 : pick.row, column: own.columns === 1 ? 0 : pick.column };
}
