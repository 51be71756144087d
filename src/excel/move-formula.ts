import { stringifyA1Ref, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A formula written for one cell as it reads in another: relative references follow, as when copying in Excel. */
export function moveFormula(formula: string, from: Cell, to: Cell): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, cellAddress(from)), cellAddress(to));
}

function cellAddress({ row, column }: Cell): string {
  return stringifyA1Ref({ range: { top: row, left: column, bottom: row, right: column } });
}
