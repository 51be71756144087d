import type { CellArea } from './area';
import type { Formula, TableNode } from './tree';
import type { GridValue, UnknownValue, Value } from './value';

/** What a name stands for. */
export type Named =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'area'; readonly area: CellArea }
  /** Worked out anew wherever it is used; a reference in it without a sheet is on the formula's own. */
  | { readonly kind: 'formula'; readonly formula: Formula };

/**
 * Where a formula finds its values. All answers are there at once: a caller that has to fetch cells first asks
 * `references` what a formula needs.
 */
export interface Scope {
  /** The cell that the formula stands in, for references without a sheet, `@` and `[@Column]`; null outside a sheet. */
  readonly at: CellArea | null;
  /**
   * The cells of an area. Whole columns and rows come with the sheet's full extent; the answer may be cut to the used
   * part, and its own area says to which.
   */
  cells(area: CellArea): GridValue | UnknownValue;
  /** @param sheet the sheet written before it, null where there is none; undefined where there is no such name */
  name(name: string, sheet: string | null): Named | undefined;
  /** The cells that a structured reference stands for; undefined where there is no such table or column. */
  table(reference: TableNode): CellArea | undefined;
  /** Whether a cell shows its number as a percentage; for words alone. */
  isPercent?(cell: CellArea): boolean;
  /** The cells that the formula in a cell fills; undefined where it fills none. */
  spill(cell: CellArea): CellArea | undefined;
}

/** Values by name and no cells: for formulas over names, as pay plans have them. Names are told apart without regard to case. */
export function scopeOfNames(values: Readonly<Record<string, Value>>): Scope {
  const named = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    at: null,
    cells: (area) => ({ kind: 'unknown', what: area.sheet }),
    name: (name, sheet) => {
      const value = sheet === null ? named.get(name.toLowerCase()) : undefined;
      return value === undefined ? undefined : { kind: 'value', value };
    },
    table: () => undefined,
    spill: () => undefined,
  };
}

/** Rows of plain values as a grid, for tier tables and columns in a `scopeOfNames`. */
export function gridOf(rows: readonly (readonly (number | string | boolean | null)[])[]): GridValue {
  return { kind: 'grid', rows, area: null };
}
