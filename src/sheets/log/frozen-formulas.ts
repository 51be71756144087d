import { stringifyA1Ref, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';

/** A cell of a closed sheet that held a formula; an empty formula where another cell's spilled into it. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas of a sheet, each written once for all the cells that it stands in. */
export interface FrozenFormulas {
  /** In R1C1 form; behind an apostrophe those that only read right in the cell they were written for. */
  readonly texts: readonly string[];
  /** Cells one below the other, and the number of their text. */
  readonly runs: readonly (readonly [column: number, row: number, count: number, text: number])[];
}

const LITERAL = "'";

/** Packs formulas as they stand in their cells. */
export function packFormulas(cells: readonly FormulaCell[]): FrozenFormulas {
  const numbers = new Map<string, number>();
  const runs: [number, number, number, number][] = [];
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const templateOf = templates();
  const ordered = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const cell of ordered) {
    const text = numberOf(templateOf(cell));
    const run = runs.at(-1);
    if (run?.[0] === cell.column && run[1] + run[2] === cell.row && run[3] === text) run[2] += 1;
    else runs.push([cell.column, cell.row, 1, text]);
  }
  return { texts: [...numbers.keys()], runs };
}

/** The formulas in their cells again, to the letter. */
export function unpackFormulas({ texts, runs }: FrozenFormulas): readonly FormulaCell[] {
  return runs.flatMap(([column, row, count, number]) => {
    const text = texts[number] ?? '';
    return Array.from({ length: count }, (_, offset) => {
      const at = { row: row + offset, column };
      return { ...at, formula: formulaAt(text, at) };
    });
  });
}

/**
 * Writes formulas without a cell of their own; as they are where they would not come back to the letter. A text that has
 * come back once comes back everywhere.
 */
function templates(): (cell: FormulaCell) => string {
  const proven = new Set(['']);
  return ({ row, column, formula }) => {
    const text = formula === '' ? '' : translateFormulaToR1C1(formula, address(row, column));
    if (!proven.has(text) && formulaAt(text, { row, column }) !== formula) return LITERAL + formula;
    proven.add(text);
    return text;
  };
}

function formulaAt(text: string, { row, column }: Pick<FormulaCell, 'row' | 'column'>): string {
  if (text === '') return '';
  return text.startsWith(LITERAL) ? text.slice(1) : translateFormulaToA1(text, address(row, column));
}

function address(row: number, column: number): string {
  return stringifyA1Ref({ range: { top: row, left: column, bottom: row, right: column } });
}
