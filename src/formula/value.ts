import { Decimal, exact, toNumber, type Figure } from '../pay';
import type { Fault } from '../functions/fault';
import { cellOf, type CellArea } from './area';

/** The errors of Excel's that a formula can come to. */
export type ErrorCode =
  '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!' | (string & {});

/** An error in the place of a value. */
export interface ErrorValue {
  readonly kind: 'error';
  readonly code: ErrorCode;
  /** What a function of ours says is wrong. */
  readonly fault?: Fault;
  /** The cell that it came from, where it was already there. */
  readonly cell?: CellArea;
}

/** A value that nobody here works out, never guessed at; `what` is the function, name or reference that stopped it. */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly what: string;
}

/** What a cell or a step can hold; null is a blank cell. Numbers are plain ones as cells hold them, or exact decimals. */
export type Scalar = Figure | string | boolean | null | ErrorValue | UnknownValue;

/** Rows of cells: a range, an array constant or the result of a function that spills. */
export interface GridValue {
  readonly kind: 'grid';
  readonly rows: readonly (readonly Scalar[])[];
  /** Where the cells stand; null where they were computed. */
  readonly area: CellArea | null;
  /** Blank cells follow that are not here: whole columns and rows are cut to what is used. */
  readonly cut?: boolean;
}

export type Value = Scalar | GridValue;

export const errorValue = (code: ErrorCode): ErrorValue => ({ kind: 'error', code });
export const unknownValue = (what: string): UnknownValue => ({ kind: 'unknown', what });
export const gridValue = (rows: GridValue['rows'], area: CellArea | null = null): GridValue => ({
  kind: 'grid',
  rows,
  area,
});

export function isGrid(value: Value): value is GridValue {
  return value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'grid';
}
export function isError(value: Value): value is ErrorValue {
  return value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'error';
}
export function isUnknown(value: Value): value is UnknownValue {
  return value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'unknown';
}
/** Whether it stops whatever is worked out from it. */
export function isStop(value: Value): value is ErrorValue | UnknownValue {
  return isError(value) || isUnknown(value);
}
export function isFigure(value: Value): value is Figure {
  return typeof value === 'number' || value instanceof Decimal;
}

/** Rows and columns of a value; 1 × 1 for a single one. */
export function shapeOfValue(value: Value): { readonly rows: number; readonly columns: number } {
  if (!isGrid(value)) return { rows: 1, columns: 1 };
  return { rows: value.rows.length, columns: value.rows[0]?.length ?? 0 };
}

/**
 * One element of a value. A single row or column goes with any number of them, as Excel spreads it; outside there is
 * `#N/A`. An error found in a cell knows that cell from then on.
 */
export function elementAt(value: Value, row: number, column: number): Scalar {
  if (!isGrid(value)) return value;
  const { rows, area } = value;
  const r = rows.length === 1 ? 0 : row;
  const cells = rows[r];
  const c = cells?.length === 1 ? 0 : column;
  const element = cells?.[c];
  if (element === undefined) return errorValue('#N/A');
  return area !== null && isError(element) && !element.cell ? { ...element, cell: cellOf(area, r, c) } : element;
}

/** Every element of a value, row by row. */
export function* elementsOf(value: Value): Generator<Scalar> {
  const { rows, columns } = shapeOfValue(value);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) yield elementAt(value, row, column);
}

/** A grid of one element as that element. */
export function collapsed(value: Value): Value {
  const { rows, columns } = shapeOfValue(value);
  return rows === 1 && columns === 1 ? elementAt(value, 0, 0) : value;
}

/** Digits that Excel's own arithmetic cannot hold, but that a division is carried to here. */
const SETTLED_DIGITS = 40;
const LARGEST = new Decimal('1.797693134862315e308');

/** A figure without the last digits of a division, for what must decide on it: 1 ÷ 3 × 3 is 1. */
export function settled(figure: Figure): Decimal {
  return exact(figure).toSignificantDigits(SETTLED_DIGITS);
}

/** A result as Excel could hold it. */
export function finite(figure: Decimal): Scalar {
  return figure.isFinite() && figure.abs().lessThanOrEqualTo(LARGEST) ? figure : errorValue('#NUM!');
}

/** A figure as the nearest double, as a cell holds it. */
export function toDouble(figure: Figure): number {
  return typeof figure === 'number' ? figure : toNumber(figure);
}
