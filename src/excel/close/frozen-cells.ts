import type { FormulaCell } from '../../sheets/log/frozen-formulas';
import { isFormula } from '../../sources/is-formula';
import { asText } from '../cell-text';
import type { SheetCells } from '../sheet-cells';
import type { CellInPlace } from '../write-in-place';
import type { SpilledCell } from './spilled-cells';

/** The formulas of a sheet as they stand in their cells; none in a cell that another one's spills into. */
export function formulaCells(
  { values, formulas }: SheetCells,
  spilled: readonly SpilledCell[],
): readonly FormulaCell[] {
  const isSpilled = new Set(spilled.map(({ row, column }) => `${row}\n${column}`));
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column): FormulaCell[] => {
      if (isSpilled.has(`${row}\n${column}`)) return [{ row, column, formula: '' }];
      return isFormula(formula, values[row]?.[column]) ? [{ row, column, formula }] : [];
    }),
  );
}

/** What freezing writes: each cell's value in the place of its formula, a text as the text that it is. */
export function frozenContents(
  { values, numberFormats }: SheetCells,
  cells: readonly FormulaCell[],
): readonly CellInPlace[] {
  return cells.map(({ row, column }) => {
    const value = values[row]?.[column] ?? '';
    return {
      row,
      column,
      content: typeof value === 'string' ? asText(value) : value,
      numberFormat: numberFormats[row]?.[column] ?? 'General',
    };
  });
}

/** What thawing writes: the formulas in the place of the values. */
export function thawedContents({ numberFormats }: SheetCells, cells: readonly FormulaCell[]): readonly CellInPlace[] {
  return cells.map(({ row, column, formula }) => ({
    row,
    column,
    content: formula,
    numberFormat: numberFormats[row]?.[column] ?? 'General',
  }));
}
