import { MAX_COLS, MAX_ROWS } from '@borgar/fx';
import type { CellArea } from './area';
import type { CellsNode } from './tree';

/** The area that a reference to cells means; whole columns and rows run to the sheet's edges. */
export function areaOf(node: CellsNode, at: CellArea | null): CellArea | null {
  const sheet = node.sheet ?? at?.sheet;
  if (sheet === undefined) return null;
  const [top, bottom] = sorted(node.top ?? 0, node.bottom ?? MAX_ROWS);
  const [left, right] = sorted(node.left ?? 0, node.right ?? MAX_COLS);
  return { sheet, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

const sorted = (one: number, other: number): [number, number] => (one <= other ? [one, other] : [other, one]);
