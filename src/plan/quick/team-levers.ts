import type { Value } from '../../formula/value';
import {
  departmentName,
  ofDepartment,
  type CompiledPlan,
  type PlanValue,
  type PlanValues,
  type TeamFigures,
} from '../language';
import { sharedValues } from '../language/evaluate-team';
import type { Column } from './column';
import { LeverSlot } from './lever-slot';
import type { LeverName } from './quick-team';

/** What of a team's figures changes from one time to the next, and what its figures stand for. */
export class TeamLevers {
  /** See `QuickTeam`. */
  readonly figures: Float64Array;
  /** What everybody has in common, by name in lower case; kept up with the levers. */
  readonly shared: Map<string, Value>;
  readonly #people: number;
  /** In the order of the levers; null for a figure that `setTaken` sets. */
  readonly #slots: readonly (LeverSlot | null)[];
  /** Levers and figures of the department that can change, by name in lower case. */
  readonly #byName: ReadonlyMap<string, LeverSlot>;
  readonly #last: Float64Array;

  /**
   * @param taken figures of the department that `setTaken` sets
   * @throws RangeError for a lever that the plan has no single figure for
   */
  constructor(
    compiled: CompiledPlan,
    figures: TeamFigures,
    readonly levers: readonly LeverName[],
    taken: readonly string[],
  ) {
    this.#people = figures.people.length;
    this.shared = new Map(sharedValues(compiled, figures));
    const isTaken = new Set(taken.map(ofDepartment));
    const slots = new Map([...levers, ...isTaken].map((name) => [name, slotOf(name, compiled, figures)]));
    this.#slots = levers.map((name) => (isTaken.has(name) ? null : (slots.get(name) ?? null)));
    this.#byName = new Map([...slots].map(([name, slot]) => [name.toLowerCase(), slot]));
    this.figures = new Float64Array(this.#people * levers.length);
    this.#last = new Float64Array(this.figures.length);
    this.#setUp();
  }

  /** The values of an input, or as `department.profit` of a figure of the department, by name in any case; undefined where they cannot change. */
  column(name: string): Column | undefined {
    return this.#byName.get(name.toLowerCase())?.column;
  }

  /** Sets a figure of the department that is taken from another plan's people. */
  setTaken(name: string, value: PlanValue): void {
    this.#setShared(ofDepartment(name).toLowerCase(), (slot) => {
      slot.setValue(0, value);
    });
  }

  /** Takes over what has been written into the figures since it was done last. */
  read(): void {
    const { figures, levers } = this;
    const people = this.#people;
    const last = this.#last;
    const count = levers.length;
    for (let lever = 0; lever < count; lever++) {
      const slot = this.#slots[lever];
      const name = (levers[lever] ?? '').toLowerCase();
      const shared = departmentName(name) !== null;
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

  #setUp(): void {
    const { levers } = this;
    const people = this.#people;
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
    for (const [name, slot] of this.#byName) {
      if (departmentName(name) !== null)
        this.#setShared(name, () => {
          slot.set(0, slot.initial(0));
        });
    }
  }

  #setShared(name: string, set: (slot: LeverSlot) => void): void {
    const slot = this.#byName.get(name);
    if (!slot) return;
    set(slot);
    this.shared.set(name, slot.column.other(0) ?? null);
  }
}

function slotOf(name: LeverName, compiled: CompiledPlan, figures: TeamFigures): LeverSlot {
  const { version } = compiled;
  const shared = departmentName(name);
  const own = shared ?? name;
  const input = shared === null ? version.inputs[own] : version.department?.[own];
  if (!input || 'each' in input) {
    throw new RangeError(`${compiled.plan.plan} has no single figure ${name}`);
  }
  const given = (values: PlanValues): PlanValue | undefined => {
    const value = Object.hasOwn(values, own) ? values[own] : undefined;
    return typeof value === 'object' && value !== null ? null : value;
  };
  return new LeverSlot(input, shared === null ? figures.people.map(given) : [given(figures.department ?? {})]);
}
