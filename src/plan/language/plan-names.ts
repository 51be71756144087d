import type { FormulaNode, NameNode } from '../../formula/tree';
import { partsOf } from '../../formula/tree';
import { PAY } from './entries';
import type { DepartmentFigure, Parameter, PlanInput, PlanVersion } from './pay-plan';

/** What a name in a formula stands for; `name` as the plan spells it. */
export type NameUse =
  | { readonly kind: 'input'; readonly name: string; readonly input: PlanInput }
  | { readonly kind: 'parameter'; readonly name: string; readonly parameter: Parameter }
  | { readonly kind: 'line'; readonly name: string }
  | { readonly kind: 'department'; readonly name: string; readonly figure: DepartmentFigure }
  /** An input or a line over everyone under the plan. */
  | { readonly kind: 'team'; readonly of: 'input' | 'line'; readonly name: string }
  /** The person's own place in such a column, from 1. */
  | { readonly kind: 'mine' }
  | { readonly kind: 'month'; readonly day: 'start' | 'end' };

/** The names that a version's formulas can use. Like Excel's own, they are told apart without regard to case. */
export class PlanNames {
  readonly #uses = new Map<string, NameUse>();

  constructor(version: PlanVersion) {
    for (const [name, input] of Object.entries(version.inputs)) {
      this.#put(name, { kind: 'input', name, input });
      if (input.each === undefined) this.#put(`team.${name}`, { kind: 'team', of: 'input', name });
    }
    for (const [name, parameter] of Object.entries(version.parameters)) {
      this.#put(name, { kind: 'parameter', name, parameter });
    }
    for (const [name, figure] of Object.entries(version.department ?? {})) {
      this.#put(`department.${name}`, { kind: 'department', name, figure });
    }
    for (const name of [...Object.keys(version.lines), PAY]) {
      this.#put(name, { kind: 'line', name });
      this.#put(`team.${name}`, { kind: 'team', of: 'line', name });
    }
    this.#put('team.mine', { kind: 'mine' });
    this.#put('month.start', { kind: 'month', day: 'start' });
    this.#put('month.end', { kind: 'month', day: 'end' });
  }

  find(name: string): NameUse | undefined {
    return this.#uses.get(name.toLowerCase());
  }

  /** What a node is the name of; undefined where it is no name, or an unknown one. */
  at(node: FormulaNode | null): NameUse | undefined {
    return node?.kind === 'name' && node.sheet === null ? this.find(node.name) : undefined;
  }

  #put(name: string, use: NameUse): void {
    this.#uses.set(name.toLowerCase(), use);
  }
}

/** Every name in a formula, in reading order. */
export function namesIn(node: FormulaNode): readonly NameNode[] {
  if (node.kind === 'name') return [node];
  return partsOf(node).flatMap((part) => (part ? namesIn(part) : []));
}
