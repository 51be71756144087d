import { evaluate } from '../../formula/evaluate';
import type { Scope } from '../../formula/scope';
import { partsOf, type FormulaNode } from '../../formula/tree';
import { elementAt, isGrid, type Scalar, type Value } from '../../formula/value';
import type { NameUse, PlanNames } from '../language/plan-names';
import { anyCall, pickedPart } from './any-call';
import { columnOf, DOUBT, FIGURE, type Column, type Status } from './column';
import { EXCEL_CALLS } from './excel-calls';
import { binaryPart, unaryPart } from './operator-parts';
import { OUR_CALLS } from './our-calls';
import { partOf, unsure, type ConditionPart, type Cursor, type FigurePart, type Maker, type Part } from './part';
import { INEXACT, PlainFigure } from './plain-figure';

/** What parts are made from. */
export interface Sources {
  readonly names: PlanNames;
  readonly cursor: Cursor;
  readonly people: number;
  /** What a name stands for where it can change; null where it cannot. */
  readonly column: (use: NameUse) => Column | null;
  /** Where the exact evaluation finds a person's values. */
  readonly scope: (at: number) => Scope;
}

/** Makes parts of formulas ready: what cannot change is worked out now, exactly, and is a constant from then on. */
export class PartMaker implements Maker {
  readonly cursor: Cursor;
  readonly people: number;

  constructor(private readonly sources: Sources) {
    this.cursor = sources.cursor;
    this.people = sources.people;
  }

  readonly part = (node: FormulaNode): Part => {
    if (!this.varies(node)) return this.#constantPart(node);
    const made = this.#made(node) ?? unsure();
    return made.kind === 'figure' && node.kind === 'call' && !this.isPersonal(node) ? this.#once(made) : made;
  };

  readonly figure = (node: FormulaNode | null | undefined): FigurePart => {
    const part = node ? this.part(node) : unsure();
    if (part.kind === 'figure') return part;
    if (part.kind === 'text') return unsure();
    const out = new PlainFigure();
    return {
      kind: 'figure',
      out,
      run: () => {
        const holds = part.run();
        out.setExact(holds, 0);
        return Number.isNaN(holds) ? DOUBT : FIGURE;
      },
    };
  };

  readonly condition = (node: FormulaNode | null | undefined): ConditionPart => {
    const part = node ? this.part(node) : unsure();
    if (part.kind === 'condition') return part;
    if (part.kind === 'text') return { kind: 'condition', run: () => Number.NaN };
    return {
      kind: 'condition',
      run: () => {
        if (part.run() === DOUBT) return Number.NaN;
        const { value, places, error } = part.out;
        if (places !== INEXACT) return value === 0 ? 0 : 1;
        return Math.abs(value) > 2 * error ? 1 : Number.NaN;
      },
    };
  };

  readonly constant = (node: FormulaNode | null | undefined): Value | undefined =>
    node && !this.varies(node) && !this.isPersonal(node) ? this.#evaluated(node, 0) : undefined;

  readonly column = (node: FormulaNode | null | undefined): Column | null => {
    const use = this.sources.names.at(node ?? null);
    if (use?.kind !== 'team' || !node) return null;
    const varying = this.sources.column(use);
    if (varying) return varying;
    const values = this.#evaluated(node, 0);
    return isGrid(values) ? columnOf(values.rows.map(([value = null]) => value)) : null;
  };

  /** Whether a part can change from one time to the next. */
  varies(node: FormulaNode): boolean {
    const use = this.sources.names.at(node);
    if (use) return this.sources.column(use) !== null;
    return partsOf(node).some((part) => part !== null && this.varies(part));
  }

  /** Whether a part can differ from one person to the other. */
  isPersonal(node: FormulaNode): boolean {
    const use = this.sources.names.at(node);
    if (use) return use.kind === 'input' || use.kind === 'line' || use.kind === 'mine';
    return partsOf(node).some((part) => part !== null && this.isPersonal(part));
  }

  #evaluated(node: FormulaNode, at: number): Value {
    return evaluate({ text: '', root: node }, this.sources.scope(at)).value;
  }

  #constantPart(node: FormulaNode): Part {
    const { cursor, people } = this;
    const one = (at: number): Scalar => elementAt(this.#evaluated(node, at), 0, 0);
    if (!this.isPersonal(node)) return partOf(columnOf([one(0)]), () => 0);
    return partOf(columnOf(Array.from({ length: people }, (_, at) => one(at))), () => cursor.at);
  }

  #made(node: FormulaNode): Part | null {
    switch (node.kind) {
      case 'name':
        return this.#name(node);
      case 'unary':
        return unaryPart(node, this);
      case 'binary':
        return binaryPart(node, this);
      case 'call':
        if (node.ours !== null) return OUR_CALLS[node.ours]?.(node, this) ?? anyCall(node, this);
        if (node.name === 'INDEX') return pickedPart(node, this);
        return EXCEL_CALLS[node.name]?.(node, this) ?? null;
      default:
        return null;
    }
  }

  #name(node: FormulaNode): Part | null {
    const use = this.sources.names.at(node);
    const column = use && use.kind !== 'team' ? this.sources.column(use) : null;
    if (!column) return null;
    const { cursor } = this;
    return partOf(column, use?.kind === 'department' ? () => 0 : () => cursor.at);
  }

  /** What a whole team shares is worked out once a round. */
  #once(part: FigurePart): FigurePart {
    const { cursor } = this;
    let [round, status]: [number, Status] = [-1, DOUBT];
    return {
      kind: 'figure',
      out: part.out,
      run: () => {
        if (round !== cursor.round) [round, status] = [cursor.round, part.run()];
        return status;
      },
    };
  }
}
