import type { NameNode } from '../../../formula/tree';
import { errorValue, type Value } from '../../../formula/value';
import { inputValue, ofDepartment, PAY } from '../../language';
import { sharedValues } from '../../language/evaluate-team';
import type { NameUse } from '../../language/plan-names';
import type { Axis } from '../axis';
import type { Situation } from '../situation';
import type { Decision, Outcome } from './decision';
import { FormulaReader } from './formula-reader';
import { above, below, figureOver, fixed, type Over } from './over';
import { columnOf, constant, prepared, type Part, type Stretch } from './part';

/** A person's pay over a stretch, and what the plan decides for her there. */
export interface PlanStretch {
  readonly pay: Over;
  readonly taken: ReadonlyMap<Decision, Outcome>;
  /** Whether each decision is the same at every place. */
  readonly isDecided: boolean;
}

/**
 * A plan's lines made ready to be worked out over stretches of an axis: bounds that no figure leaves, where figures go,
 * and what is decided. Over a single place everything is exact.
 */
export class PlanOver {
  readonly #parts = new Map<string, Part>();
  readonly #sharedValues: ReadonlyMap<string, Value>;
  readonly #pay: Part;

  constructor(
    private readonly situation: Situation,
    private readonly axis: Axis,
  ) {
    this.#sharedValues = sharedValues(situation.compiled, situation.figures);
    this.#pay = this.#line(situation.at, PAY);
    // Some parts have to see the whole axis first.
    this.over(0, axis.length - 1);
  }

  over(first: number, last: number): PlanStretch {
    const taken = new Map<Decision, Outcome>();
    const stretch: Stretch = {
      levers: this.#levers(first, last),
      lines: new Map(),
      watcher: (decision, outcome) => {
        taken.set(decision, outcome);
      },
    };
    const pay = this.#pay.over(stretch);
    return { pay, taken, isDecided: pay.kind !== 'any' && ![...taken.values()].includes(null) };
  }

  #levers(first: number, last: number): readonly Over[] {
    const [from, to] = [this.axis.at(first), this.axis.at(last)];
    return this.axis.levers.map((_, at) => {
      const [low = NaN, high = NaN] = [from[at], to[at]];
      if (low === high) return fixed(low);
      return figureOver(Number.isInteger(low) ? low : below(low), Number.isInteger(high) ? high : above(high), 'up');
    });
  }

  /** A line of somebody's, worked out once for a stretch. */
  #line(person: number, name: string): Part {
    const key = `${person} ${name}`;
    const known = this.#parts.get(key);
    if (known) return known;
    const line = this.situation.compiled.lines.find((one) => one.name === name);
    const reader = new FormulaReader((node) => this.#named(node, person), person, person === this.situation.at);
    const part = line ? reader.part(line.formula.root, name) : constant(errorValue('#NAME?'));
    const once: Part = prepared(part.varies, (stretch) => {
      const before = stretch.lines.get(once);
      if (before) return before;
      const over = part.over(stretch);
      stretch.lines.set(once, over);
      return over;
    });
    this.#parts.set(key, once);
    return once;
  }

  #named(node: NameNode, person: number): Part {
    const use = this.situation.compiled.names.at(node);
    switch (use?.kind) {
      case undefined:
        return constant(errorValue('#NAME?'));
      case 'line':
        return this.#line(person, use.name);
      case 'input':
        return this.#input(person, use.name);
      case 'parameter':
      case 'month':
        return this.#same(node);
      case 'department':
        return this.#shared(node, use.name);
      case 'team':
        return this.#column(use);
      case 'mine':
        return constant(person + 1);
    }
  }

  #input(person: number, name: string): Part {
    const { compiled, figures, at } = this.situation;
    const lever = person === at ? this.axis.levers.indexOf(name) : -1;
    if (lever >= 0) return leverPart(lever);
    const input = compiled.version.inputs[name];
    return constant(input ? inputValue(name, input, figures.people[person] ?? {}) : null);
  }

  #shared(node: NameNode, name: string): Part {
    const lever = this.axis.levers.indexOf(ofDepartment(name));
    return lever >= 0 ? leverPart(lever) : this.#same(node);
  }

  /** What is the same for everybody and at every place. */
  #same({ name }: NameNode): Part {
    return constant(this.#sharedValues.get(name.toLowerCase()) ?? null);
  }

  #column({ of, name }: Extract<NameUse, { kind: 'team' }>): Part {
    const parts = this.situation.figures.people.map((_, person) =>
      of === 'line' ? this.#line(person, name) : this.#input(person, name),
    );
    return prepared(
      parts.some(({ varies }) => varies),
      (stretch) => columnOf(parts.map((part) => part.over(stretch))),
    );
  }
}

function leverPart(lever: number): Part {
  return { varies: true, over: ({ levers }) => levers[lever] ?? fixed(null) };
}
