import { register } from 'node:module';
import { AMOUNTS, cells, STEPS } from './data';

/** The usual formula in a sheet of the workbench, one for each row. */
export interface Spreadsheet {
  /** Calculates every formula anew. */
  calculate(): Promise<void>;
  results(): number[];
  dispose(): void;
}

/** @param rows how many of the amounts, each with its formula */
export async function openSpreadsheet(rows: number): Promise<Spreadsheet> {
  const { createHeadlessEngine } = await import('../src/workbench/engine/headless');
  const engine = createHeadlessEngine({ calculation: 'manual' });
  const sheetId = engine.sheets.activeId();
  const write = (column: number, values: (string | number)[][]): void => {
    const area = { row: 0, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
    engine.cells.write(sheetId, area, values);
  };
  const [first, last] = [1, STEPS.length];
  const [from, difference] = [`$T$${first}:$T$${last}`, `$U$${first}:$U$${last}`];
  write(0, cells(AMOUNTS.slice(0, rows)));
  write(
    19,
    STEPS.map((step) => [...step]),
  );
  write(
    1,
    Array.from({ length: rows }, (_, row) => [
      `=SUMPRODUCT((A${row + 1}>${from})*(A${row + 1}-${from})*${difference})`,
    ]),
  );
  return {
    calculate: () => engine.calculation.calculate(true),
    results: () =>
      engine.cells.values(sheetId, { row: 0, column: 1, rowCount: rows, columnCount: 1 }).flat().map(Number),
    dispose: () => {
      engine.dispose();
    },
  };
}

/** A package of the spreadsheet's names its exports in a way that only its other build shows to Node. */
const BUILD = { name: 'opentype.js', file: 'opentype.js/dist/opentype.mjs' };
const HOOK = `export const resolve = (name, context, next) => next(name === '${BUILD.name}' ? '${BUILD.file}' : name, context);`;
register(`data:text/javascript,${encodeURIComponent(HOOK)}`);
