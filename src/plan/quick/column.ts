import { isFigure, type Scalar } from '../../formula/value';
import { PlainFigure, setFigure } from './plain-figure';

/** What a part of a formula came to: `DOUBT` where the exact evaluation has to say. */
export const DOUBT = 0;
export const FIGURE = 1;
/** A blank cell, which is 0 to arithmetic. */
export const BLANK = 2;
export type Status = typeof DOUBT | typeof FIGURE | typeof BLANK;

/** What most values of a column are: figures, TRUE and FALSE as 1 and 0, or texts. */
export type ColumnKind = 'figure' | 'condition' | 'text';

/**
 * A value for each person, or one that all share. Figures stand in plain numbers; anything else, and the exact value
 * of a figure that plain numbers do not say, stands beside them.
 */
export class Column {
  readonly #value: Float64Array;
  readonly #places: Int8Array;
  readonly #error: Float64Array;
  readonly #double: Float64Array;
  readonly #status: Uint8Array;
  readonly #others: (Scalar | undefined)[];
  readonly #held = new PlainFigure();

  constructor(
    readonly kind: ColumnKind,
    readonly length: number,
  ) {
    this.#value = new Float64Array(length);
    this.#places = new Int8Array(length);
    this.#error = new Float64Array(length);
    this.#double = new Float64Array(length);
    this.#status = new Uint8Array(length);
    this.#others = new Array<Scalar | undefined>(length).fill(undefined);
  }

  /** Fills a figure with a person's. */
  load(at: number, out: PlainFigure): Status {
    out.value = this.#value[at] ?? 0;
    out.places = this.#places[at] ?? 0;
    out.error = this.#error[at] ?? 0;
    out.double = this.#double[at] ?? 0;
    return (this.#status[at] ?? DOUBT) as Status;
  }

  /** A person's condition: 1, 0, or NaN where it is none. */
  condition(at: number): number {
    return this.#status[at] === FIGURE ? (this.#value[at] ?? Number.NaN) : Number.NaN;
  }

  text(at: number): string | null {
    const other = this.#others[at];
    return typeof other === 'string' ? other : null;
  }

  /** Keeps what was worked out in plain numbers. */
  store(at: number, figure: PlainFigure, status: Status): void {
    this.#value[at] = figure.value;
    this.#places[at] = figure.places;
    this.#error[at] = figure.error;
    this.#double[at] = figure.double;
    this.#status[at] = status;
    this.#others[at] = undefined;
  }

  storeCondition(at: number, holds: boolean): void {
    this.#held.setExact(holds ? 1 : 0, 0);
    this.store(at, this.#held, FIGURE);
  }

  /** Keeps a value of the exact evaluation. */
  put(at: number, scalar: Scalar): void {
    const held = this.#held;
    held.setExact(0, 0);
    let status: Status = DOUBT;
    if (this.kind === 'figure' && isFigure(scalar)) {
      setFigure(held, scalar);
      status = FIGURE;
    } else if (this.kind === 'figure' && scalar === null) {
      status = BLANK;
    } else if (this.kind === 'condition' && typeof scalar === 'boolean') {
      held.setExact(scalar ? 1 : 0, 0);
      status = FIGURE;
    }
    this.store(at, held, status);
    this.#others[at] = scalar;
  }

  /** The value of the exact evaluation where it was put; undefined for one that plain numbers say. */
  other(at: number): Scalar | undefined {
    return this.#others[at];
  }

  /** Copies the first person's value to everybody. */
  spread(): void {
    const { length } = this;
    for (const figures of [this.#value, this.#places, this.#error, this.#double, this.#status]) {
      figures.fill(figures[0] ?? 0, 1, length);
    }
    this.#others.fill(this.#others[0], 1, length);
  }
}

/** Values that do not change, as most of them are. */
export function columnOf(values: readonly Scalar[]): Column {
  const column = new Column(kindOf(values), values.length);
  values.forEach((value, at) => {
    column.put(at, value);
  });
  return column;
}

function kindOf(values: readonly Scalar[]): ColumnKind {
  if (values.some(isFigure)) return 'figure';
  if (values.some((value) => typeof value === 'boolean')) return 'condition';
  return values.some((value) => typeof value === 'string') ? 'text' : 'figure';
}
