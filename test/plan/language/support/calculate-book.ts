import type { CellArea } from '../../../../src/formula/area';
import { evaluate } from '../../../../src/formula/evaluate';
import { namingOf } from '../../../../src/formula/naming';
import { parseFormula } from '../../../../src/formula/parse';
import type { Scope } from '../../../../src/formula/scope';
import { elementAt, errorValue, gridValue, type Scalar } from '../../../../src/formula/value';
import type { CellContent, SheetDescription } from '../../../../src/sheets/description';

/** Works out cells of described sheets with our own evaluator, each formula once and exactly. */
export function calculateBook(
  sheets: readonly SheetDescription[],
  namespace: string | null = null,
): (sheet: string, row: number, column: number) => Scalar {
  const names = new Map(
    sheets.flatMap(({ name: onSheet, names: areas }) =>
      areas.map(({ name, ...area }): [string, CellArea] => [name.toLowerCase(), { sheet: onSheet, ...area }]),
    ),
  );
  const done = new Map<string, Scalar>();
  const cellAt = (sheet: string, row: number, column: number): Scalar => {
    const key = `${sheet} ${row} ${column}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const value = workOut(sheets.find(({ name }) => name === sheet)?.cells[row]?.[column] ?? '', sheet, row, column);
    done.set(key, value);
    return value;
  };
  const workOut = (content: CellContent, sheet: string, row: number, column: number): Scalar => {
    if (typeof content !== 'object') {
      if (content === '') return null;
      return typeof content === 'string' && content.startsWith('#') ? errorValue(content) : content;
    }
    const { value } = evaluate(
      parseFormula(content.formula, namingOf(namespace)),
      scopeAt({ sheet, row, column, rowCount: 1, columnCount: 1 }),
    );
    return elementAt(value, 0, 0);
  };
  const scopeAt = (at: CellArea): Scope => ({
    at,
    cells: (area) =>
      gridValue(
        Array.from({ length: area.rowCount }, (_row, r) =>
          Array.from({ length: area.columnCount }, (_column, c) => cellAt(area.sheet, area.row + r, area.column + c)),
        ),
        area,
      ),
    name: (name) => {
      const area = names.get(name.toLowerCase());
      return area && { kind: 'area', area };
    },
    table: () => undefined,
    spill: () => undefined,
  });
  return cellAt;
}
