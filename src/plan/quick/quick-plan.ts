import { evaluate } from '../../formula/evaluate';
import type { Scope } from '../../formula/scope';
import { elementAt, gridValue, isFigure, toDouble, type Scalar, type Value } from '../../formula/value';
import {
  departmentName,
  inputValue,
  ofDepartment,
  PAY,
  type CompiledLine,
  type CompiledPlan,
  type PlanValue,
  type TeamFigures,
} from '../language';
import { scopeOf } from '../language/evaluate-team';
import type { NameUse } from '../language/plan-names';
import { Column, FIGURE } from './column';
import { PartMaker } from './make-parts';
import { workOutPart, type Cursor, type Part } from './part';
import { INEXACT, nearestDouble, PlainFigure, toDecimal } from './plain-figure';
import type { LeverName, QuickTeam } from './quick-team';
import { TeamLevers } from './team-levers';

interface QuickLine {
  readonly line: CompiledLine;
  readonly column: Column;
  /** null where no lever reaches it: it was worked out once and for all. */
  readonly part: Part | null;
  /** Whether it can differ from person to person. */
  readonly personal: boolean;
  readonly doubles: Float64Array;
}

/** See `quickTeam`. */
export class QuickPlan implements QuickTeam {
  readonly people: number;
  readonly figures: Float64Array;
  readonly #levers: TeamLevers;
  readonly #lines = new Map<string, QuickLine>();
  readonly #inputs: readonly ReadonlyMap<string, Value>[];
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
    this.#levers = new TeamLevers(compiled, figures, levers, taken);
    this.figures = this.#levers.figures;
    this.#inputs = people.map(
      (given) =>
        new Map(
          Object.entries(version.inputs).map(([name, input]) => [name.toLowerCase(), inputValue(name, input, given)]),
        ),
    );
    this.#scopes = people.map((_, at) => this.#scopeOf(at));
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
    this.#levers.read();
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
    this.#levers.setTaken(name, value);
  }

  #lineOf(name: string): QuickLine {
    const line = this.#lines.get(name.toLowerCase());
    if (!line) throw new RangeError(`${this.compiled.plan.plan} has no line ${name}`);
    return line;
  }

  /** Where a name's values are, where they can change. */
  #varying(use: NameUse): Column | null {
    switch (use.kind) {
      case 'input':
        return this.#levers.column(use.name) ?? null;
      case 'department':
        return this.#levers.column(ofDepartment(use.name)) ?? null;
      case 'line':
        return this.#varyingLine(use.name);
      case 'team':
        return use.of === 'line' ? this.#varyingLine(use.name) : (this.#levers.column(use.name) ?? null);
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
        const lever = departmentName(name) === null ? this.#levers.column(name) : undefined;
        if (lever) return lever.other(at);
        const line = this.#lines.get(name);
        return line ? this.#exactly(line, at) : inputs?.get(name);
      },
      has: (name: string): boolean => this.#lines.has(name) || (inputs?.has(name) ?? false),
    };
    return scopeOf(own, this.#levers.shared, (name) => this.#grid(name), at + 1);
  }

  /** Everybody's values of an input or a line, the same ones for everyone who asks in a round. */
  #grid(name: string): Value {
    const { round } = this.#cursor;
    const known = this.#grids.get(name);
    if (known?.round === round) return known.grid;
    const line = this.#lines.get(name);
    const lever = this.#levers.column(name);
    const one = (at: number): Value => {
      if (line) return this.#exactly(line, at);
      return (lever ? lever.other(at) : this.#inputs[at]?.get(name)) ?? null;
    };
    const grid = gridValue(Array.from({ length: this.people }, (_, at) => [elementAt(one(at), 0, 0)]));
    this.#grids.set(name, { round, grid });
    return grid;
  }
}
