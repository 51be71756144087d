import type { Shape } from './cells';
import type { Spilled, SpilledCell } from './define';

/** Values that were read row by row, back in the shape of their range; '' for null. */
export function inShape(values: readonly (SpilledCell | null)[], { rows, columns }: Shape): Spilled {
  return Array.from({ length: rows }, (_, row) =>
    values.slice(row * columns, (row + 1) * columns).map((value) => value ?? ''),
  );
}
