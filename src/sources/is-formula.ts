import type { CellValue } from './source';

/**
 * Whether a cell works its value out. Excel gives the text `=1+1` and the formula `=1+1` alike as the cell's formula; only
 * the formula has another value.
 * @param formula the cell of `range.formulas`
 * @param value the same cell of `range.values`
 */
export function isFormula(formula: CellValue | undefined, value: CellValue | undefined): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
