import { evaluate } from '../../formula/evaluate';
import type { Scope } from '../../formula/scope';
import { elementAt, gridValue, isFigure, toDouble, type Scalar, type Value } from '../../formula/value';
import {
  inputValue,
  PAY,
  type CompiledLine,
  type CompiledPlan,
  type PlanValue,
  type PlanValues,
  type TeamFigures,
} from '../language';
import { scopeOf, sharedValues } from '../language/evaluate-team';
import type { NameUse } from '../language/plan-names';
import { Column, DOUBT, FIGURE } from './column';
import { LeverSlot } from './lever-slot';
import { PartMaker } from './make-parts';
import type { Cursor, Part } from './part';
import { INEXACT, nearestDouble, PlainFigure, toDecimal } from './plain-figure';
import type { LeverName, QuickTeam } from './quick-team';

interface QuickLine {
  readonly line: CompiledLine;
  readonly column: Column;
  /** null where no lever reaches it: it was worked out once and for all. */
  readonly part: Part | null;
  /** Whether it can differ from person to person. */
  readonly personal: boolean;
  readonly doubles: Float64Array;
}

const DEPARTMENT = 'department.';

/** See `quickTeam`. */
export class QuickPlan implements QuickTeam {
  readonly people: number;
  readonly figures: Float64Array;
  /** In the order of the levers; null for a figure that `setTaken` sets. */
  readonly #slots: readonly (LeverSlot | null)[];
  /** Levers and figures of the department that can change, by name in lower case. */
  readonly #bySlotName: ReadonlyMap<string, LeverSlot>;
  readonly #last: Float64Array;
  readonly #lines = new Map<string, QuickLine>();
  readonly #inputs: readonly ReadonlyMap<string, Value>[];
  readonly #shared: Map<string, Value>;
  readonly #scopes: readonly Scope[];
  readonly #grids = new Map<string, { readonly round: number; readonly grid: Value }>();
  readonly #cursor: Cursor = { at: 0, round: 0 };
  readonly #held = new PlainFigure();
  readonly #maker: PartMaker;
  #stepByStep = 0;

  /** @param taken figures of the department that `setTaken` sets */
  constructor(
    readonly compiled: CompiledPlan,
    figures: TeamFigures,
    readonly levers: readonly LeverName[],
    taken: readonly string[] = [],
  ) {
    const { people } = figures;
    const { version } = compiled;
    this.people = people.length;
    this.#shared = new Map(sharedValues(compiled, figures));
    this.#inputs = people.map(
      (given) =>
        new Map(
          Object.entries(version.inputs).map(([name, input]) => [name.toLowerCase(), inputValue(name, input, given)]),
        ),
    );
    const slots = new Map(
      [...levers, ...taken.map((name) => `${DEPARTMENT}${name}`)].map((name) => [
        name,
        slotOf(name, compiled, figures),
      ]),
    );
    const isTaken = new Set(taken.map((name) => `${DEPARTMENT}${name}`));
    this.#slots = levers.map((name) => (isTaken.has(name) ? null : (slots.get(name) ?? null)));
    this.#bySlotName = new Map([...slots].map(([name, slot]) => [name.toLowerCase(), slot]));
    this.#scopes = people.map((_, at) => this.#scopeOf(at));
    this.figures = new Float64Array(people.length * levers.length);
    this.#last = new Float64Array(this.figures.length);
    this.#setUpLevers();
    this.#maker = new PartMaker({
      names: compiled.names,
      cursor: this.#cursor,
      people: this.people,
      column: (use) => this.#varying(use),
      scope: (at) => this.#scopes[at] ?? this.#scopeOf(at),
    });
    for (const line of compiled.lines) this.#lines.set(line.name.toLowerCase(), this.#quickLine(line));
  }

  readonly workOut = (): Float64Array => {
    this.#cursor.round++;
    this.#readLevers();
    for (const line of this.#lines.values()) {
      if (line.part) this.#workOutLine(line, line.part);
    }
    return this.line(PAY);
  };

  readonly line = (name: string): Float64Array => {
    const line = this.#lineOf(name);
    for (let at = 0; at < this.people; at++) line.doubles[at] = this.#double(line, at);
    return line.doubles;
  };

  readonly valueOf = (person: number, name: string): Scalar => {
    const line = this.#lineOf(name);
    const double = this.#double(line, person);
    if (!Number.isNaN(double)) return double;
    return this.#exactly(line, person);
  };

  readonly stepByStep = (): number => this.#stepByStep;

  /** Sets a figure of the department that is taken from another plan's people. */
  setTaken(name: string, value: PlanValue): void {
    this.#setShared(`${DEPARTMENT}${name}`.toLowerCase(), (slot) => {
      slot.setValue(0, value);
    });
  }

  #lineOf(name: string): QuickLine {
    const line = this.#lines.get(name.toLowerCase());
    if (!line) throw new RangeError(`${this.compiled.plan.plan} has no line ${name}`);
    return line;
  }

  #setUpLevers(): void {
    const { levers, people } = this;
    this.#slots.forEach((slot, lever) => {
      for (let at = 0; slot && at < people; at++) {
        const from = Math.min(at, slot.column.length - 1);
        const index = at * levers.length + lever;
        this.figures[index] = slot.initial(from);
        this.#last[index] = this.figures[index] ?? Number.NaN;
        slot.set(from, slot.initial(from));
      }
    });
    // Also where nobody is there whose lever it could be.
    for (const [name, slot] of this.#bySlotName) {
      if (name.startsWith(DEPARTMENT))
        this.#setShared(name, () => {
          slot.set(0, slot.initial(0));
        });
    }
  }

  #readLevers(): void {
    const { figures, levers, people } = this;
    const last = this.#last;
    const count = levers.length;
    for (let lever = 0; lever < count; lever++) {
      const slot = this.#slots[lever];
      const name = (levers[lever] ?? '').toLowerCase();
      const shared = name.startsWith(DEPARTMENT);
      for (let at = 0; slot && at < (shared ? Math.min(1, people) : people); at++) {
        const index = at * count + lever;
        const figure = figures[index] ?? Number.NaN;
        if (Object.is(figure, last[index])) continue;
        last[index] = figure;
        if (shared)
          this.#setShared(name, () => {
            slot.set(0, figure);
          });
        else slot.set(at, figure);
      }
    }
  }

  #setShared(name: string, set: (slot: LeverSlot) => void): void {
    const slot = this.#bySlotName.get(name);
    if (!slot) return;
    set(slot);
    this.#shared.set(name, slot.column.other(0) ?? null);
  }

  /** Where a name's values are, where they can change. */
  #varying(use: NameUse): Column | null {
    switch (use.kind) {
      case 'input':
        return this.#bySlotName.get(use.name.toLowerCase())?.column ?? null;
      case 'department':
        return this.#bySlotName.get(`${DEPARTMENT}${use.name}`.toLowerCase())?.column ?? null;
      case 'line':
        return this.#varyingLine(use.name);
      case 'team':
        return use.of === 'line'
          ? this.#varyingLine(use.name)
          : (this.#bySlotName.get(use.name.toLowerCase())?.column ?? null);
      default:
        return null;
    }
  }

  #varyingLine(name: string): Column | null {
    const line = this.#lines.get(name.toLowerCase());
    return line?.part ? line.column : null;
  }

  #quickLine(line: CompiledLine): QuickLine {
    const { root } = line.formula;
    const part = this.#maker.varies(root) ? this.#maker.part(root) : null;
    const quick: QuickLine = {
      line,
      part,
      column: new Column(part?.kind ?? 'figure', this.people),
      personal: this.#maker.isPersonal(root),
      doubles: new Float64Array(this.people),
    };
    if (!part) this.#eachOf(quick, (at) => this.#workOutExactly(quick, at));
    return quick;
  }

  #workOutLine(line: QuickLine, part: Part): void {
    const cursor = this.#cursor;
    const count = line.personal ? this.people : Math.min(1, this.people);
    for (let at = 0; at < count; at++) {
      cursor.at = at;
      if (workOutPart(part, line.column, at)) continue;
      this.#stepByStep++;
      this.#workOutExactly(line, at);
    }
    if (!line.personal) line.column.spread();
  }

  #eachOf(line: QuickLine, work: (at: number) => void): void {
    if (line.personal) for (let at = 0; at < this.people; at++) work(at);
    else if (this.people > 0) {
      work(0);
      line.column.spread();
    }
  }

  #workOutExactly({ line, column }: QuickLine, at: number): Scalar {
    const scope = this.#scopes[at];
    const value = scope ? elementAt(evaluate(line.formula, scope).value, 0, 0) : null;
    column.put(at, value);
    return value;
  }

  /** A line's value as the exact evaluation goes on with it. */
  #exactly(line: QuickLine, at: number): Scalar {
    const { column } = line;
    const other = column.other(at);
    if (other !== undefined) return other;
    if (column.kind === 'condition') return column.condition(at) === 1;
    const held = this.#held;
    if (column.load(at, held) !== FIGURE) return null;
    if (held.places === INEXACT) {
      this.#stepByStep++;
      return this.#workOutExactly(line, at);
    }
    return Number.isNaN(held.double) ? toDecimal(held) : held.double;
  }

  #double(line: QuickLine, at: number): number {
    const held = this.#held;
    if (line.column.kind !== 'figure' || line.column.load(at, held) !== FIGURE) return Number.NaN;
    const double = nearestDouble(held);
    if (!Number.isNaN(double)) return double;
    const exactly = this.#exactly(line, at);
    return isFigure(exactly) ? toDouble(exactly) : Number.NaN;
  }

  #scopeOf(at: number): Scope {
    const inputs = this.#inputs[at];
    const own = {
      get: (name: string): Value | undefined => {
        const lever = this.#bySlotName.get(name);
        if (lever && !name.startsWith(DEPARTMENT)) return lever.column.other(at);
        const line = this.#lines.get(name);
        return line ? this.#exactly(line, at) : inputs?.get(name);
      },
      has: (name: string): boolean => this.#lines.has(name) || (inputs?.has(name) ?? false),
    };
    return scopeOf(own, this.#shared, (name) => this.#grid(name), at + 1);
  }

  /** Everybody's values of an input or a line, the same ones for everyone who asks in a round. */
  #grid(name: string): Value {
    const { round } = this.#cursor;
    const known = this.#grids.get(name);
    if (known?.round === round) return known.grid;
    const line = this.#lines.get(name);
    const slot = this.#bySlotName.get(name);
    const one = (at: number): Value => {
      if (line) return this.#exactly(line, at);
      return (slot ? slot.column.other(at) : this.#inputs[at]?.get(name)) ?? null;
    };
    const grid = gridValue(Array.from({ length: this.people }, (_, at) => [elementAt(one(at), 0, 0)]));
    this.#grids.set(name, { round, grid });
    return grid;
  }
}

/** Works a line out in plain numbers for whoever the cursor says; whether that was certain. */
function workOutPart(part: Part, column: Column, at: number): boolean {
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

function slotOf(name: LeverName, compiled: CompiledPlan, figures: TeamFigures): LeverSlot {
  const { version } = compiled;
  const isShared = name.startsWith(DEPARTMENT);
  const own = isShared ? name.slice(DEPARTMENT.length) : name;
  const input = isShared ? version.department?.[own] : version.inputs[own];
  if (!input || 'each' in input) {
    throw new RangeError(`${compiled.plan.plan} has no single figure ${name}`);
  }
  const given = (values: PlanValues): PlanValue | undefined => {
    const value = Object.hasOwn(values, own) ? values[own] : undefined;
    return typeof value === 'object' && value !== null ? null : value;
  };
  return new LeverSlot(input, isShared ? [given(figures.department ?? {})] : figures.people.map(given));
}
