import { spelled, type Figure } from './decimal';
import { labelAxis, positionOn, type Label, type LabelAxis } from './label-axis';
import { PayError } from './pay-error';
import type { Boundary } from './tiers';

/** A two-way table of rates as it is written: labels beside the rows and above the columns. */
export interface LabelledRates {
  readonly rows: readonly Label[];
  readonly columns: readonly Label[];
  /** One row for each row label, one figure for each column label; null where there is no such rate. */
  readonly rates: readonly (readonly (number | null)[])[];
}

interface PreparedRates extends LabelledRates {
  readonly rowAxis: LabelAxis;
  readonly columnAxis: LabelAxis;
}

declare const checked: unique symbol;
/** A two-way table whose labels are known to be in order. Only `rateGrid` makes one. */
export type RateGrid = PreparedRates & { readonly [checked]: true };

/** Errors count rows and columns with the labels among them, as they stand in a sheet. */
const FIRST_PLACE = 2;

/**
 * Checks a two-way table once, for any number of look-ups.
 * @throws PayError `grid.mixed-labels`, `grid.not-rising`, `grid.repeated`, with the two labels and the place of the
 *   second (row and column from 1, labels included)
 */
export function rateGrid(table: LabelledRates): RateGrid {
  const rowAxis = labelAxis(table.rows, (position) => ({ row: position + FIRST_PLACE, column: 1 }));
  const columnAxis = labelAxis(table.columns, (position) => ({ row: 1, column: position + FIRST_PLACE }));
  const rates = table.rates.map((row) => row.map((rate) => (rate === null ? null : spelled(rate))));
  const prepared: PreparedRates = { ...table, rates, rowAxis, columnAxis };
  return prepared as RateGrid;
}

/**
 * The rate where a row and a column meet: 0 for a number below the first label, as below the first tier of a table.
 * @param row a number for labels that are thresholds, a name for labels that are names
 * @param column likewise
 * @param boundary on which side a number exactly on a threshold falls, in both directions
 * @throws PayError see `positionOn`; `grid.blank` (#N/A) with the labels and the place of a cell that holds no rate
 */
export function gridRate(row: Label, column: Label, grid: RateGrid, boundary: Boundary = '>='): Figure {
  const rowAt = positionOn(grid.rowAxis, row, boundary);
  const columnAt = positionOn(grid.columnAxis, column, boundary);
  if (rowAt < 0 || columnAt < 0) return 0;
  const rate = grid.rates[rowAt]?.[columnAt] ?? null;
  if (rate !== null) return rate;
  throw new PayError('#N/A', 'grid.blank', {
    rowLabel: grid.rows[rowAt] ?? '',
    columnLabel: grid.columns[columnAt] ?? '',
    row: rowAt + FIRST_PLACE,
    column: columnAt + FIRST_PLACE,
  });
}
