import type { CellArea } from '../../../src/formula/area';
import { parseFormula } from '../../../src/formula/parse';
import type { Named, Scope } from '../../../src/formula/scope';
import { errorValue, gridValue, isFigure, isGrid, isStop, type Scalar, type Value } from '../../../src/formula/value';
import { exact, toNumber } from '../../../src/pay';

type Content = number | string | boolean | null;
export type SheetContent = readonly (readonly Content[])[];

export interface ScopeOptions {
  /** A text that begins with `=` is a formula, an area a reference, anything else the value itself. */
  readonly names?: Readonly<Record<string, Content | CellArea>>;
  readonly tables?: Readonly<Record<string, CellArea>>;
  readonly spills?: Readonly<Record<string, CellArea>>;
  readonly at?: CellArea;
}

export const area = (sheet: string, row: number, column: number, rowCount = 1, columnCount = 1): CellArea => ({
  sheet,
  row,
  column,
  rowCount,
  columnCount,
});

/** Sheets as they would be in a workbook; `#N/A` and the like in a cell is an error. */
export function sheetScope(sheets: Readonly<Record<string, SheetContent>>, options: ScopeOptions = {}): Scope {
  const at = options.at ?? area('Sheet1', 0, 25);
  return {
    at,
    cells: (wanted) => {
      const rows = sheets[wanted.sheet] ?? [];
      const rowCount = Math.min(wanted.rowCount, Math.max(1, rows.length - wanted.row));
      const columnCount = Math.min(wanted.columnCount, Math.max(1, (rows[0]?.length ?? 0) - wanted.column));
      const whole = wanted.rowCount > 1000 || wanted.columnCount > 1000;
      const cut = whole ? { ...wanted, rowCount, columnCount } : wanted;
      const cells = Array.from({ length: cut.rowCount }, (_row, r) =>
        Array.from({ length: cut.columnCount }, (_column, c) => scalar(rows[cut.row + r]?.[cut.column + c] ?? null)),
      );
      return { ...gridValue(cells, cut), cut: whole };
    },
    name: (name) => {
      const found = Object.entries(options.names ?? {}).find(([known]) => known.toLowerCase() === name.toLowerCase());
      return found && named(found[1]);
    },
    table: ({ text }) => options.tables?.[text],
    spill: ({ row, column }) => options.spills?.[`${row},${column}`],
  };
}

function named(content: Content | CellArea): Named {
  if (typeof content === 'string' && content.startsWith('='))
    return { kind: 'formula', formula: parseFormula(content) };
  return content !== null && typeof content === 'object'
    ? { kind: 'area', area: content }
    : { kind: 'value', value: content };
}

function scalar(content: Content): Scalar {
  return typeof content === 'string' && /^#[A-Z]/.test(content) ? errorValue(content) : content;
}

/** A value as it reads in a test: errors and unknowns as text, a grid as rows, one cell as itself. */
export function plain(value: Value): unknown {
  if (isGrid(value)) {
    const rows = value.rows.map((row) => row.map(plain));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }
  if (isStop(value)) return value.kind === 'error' ? value.code : `unknown: ${value.what}`;
  return isFigure(value) ? toNumber(exact(value)) : value;
}
