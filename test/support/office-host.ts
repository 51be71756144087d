import type { CalculationMode } from '../../src/workbench/engine/calculation';
import type { Engine } from '../../src/workbench/engine/engine';
import type { CellValue } from '../../src/workbench/engine/entry';
import type { SheetFunction } from '../../src/workbench/engine/functions';
import { createHeadlessEngine } from '../../src/workbench/engine/headless';
import { Host } from '../../src/workbench/host/host';
import type { RoundTrip } from '../../src/workbench/host/host';
import type { Culture } from '../../src/workbench/host/model/model';
import { loadOfficeLibrary } from '../../src/workbench/host/native-bridge';

/** A sheet's cells from A1 on; a text that begins with `=` is a formula. */
export type SheetCells = readonly (readonly (CellValue | null)[])[];

export interface OfficeOptions {
  /** The workbook's sheets in order, by name. `{ Sheet1: [] }` where none are given. */
  readonly sheets?: Readonly<Record<string, SheetCells>>;
  /** Functions that formulas may call. */
  readonly functions?: readonly SheetFunction[];
  /** `manual` leaves formulas uncalculated, which is quicker where no test looks at their values. */
  readonly calculation?: CalculationMode;
  readonly culture?: Culture;
  /** Starts the library's runtime of custom functions, which costs a round trip. */
  readonly runsFunctions?: boolean;
}

/** Makes the n-th round trip from now fail. 1 is the next one. */
export interface Faults {
  failAt(roundTrip: number, error: Error): void;
  /** Runs instead of failing: to protect a sheet or to begin editing a cell in the middle of a build. */
  interfereAt(roundTrip: number, act: () => void | Promise<void>): void;
}

export interface OfficeSession {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly engine: Engine;
  readonly host: Host;
  /** Every round trip so far; `requests.length = 0` begins a new count. */
  readonly requests: RoundTrip[];
  readonly faults: Faults;
  dispose(): void;
}

/** Opens a workbook behind the real office.js. `Excel.run` works as in Excel; dispose of the session after the test. */
export async function openOffice(options: OfficeOptions = {}): Promise<OfficeSession> {
  const sheets = options.sheets ?? { Sheet1: [] };
  const engine = createHeadlessEngine({ sheets: Object.keys(sheets), calculation: options.calculation ?? 'automatic' });
  engine.registerFunctions(options.functions ?? []);
  for (const [name, cells] of Object.entries(sheets)) fill(engine, name, cells);
  await engine.calculation.settle();

  const requests: RoundTrip[] = [];
  const planned = new Map<number, () => void | Promise<void>>();
  let seen = 0;
  const host = new Host(engine, {
    ...(options.culture ? { culture: options.culture } : {}),
    onRoundTrip: (trip) => requests.push(trip),
    beforeRequest: async (number) => {
      seen = number;
      await planned.get(number)?.();
    },
  });
  const library = loadOfficeLibrary(host, options.runsFunctions);
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    CustomFunctions: library.CustomFunctions,
    engine,
    host,
    requests,
    faults: {
      failAt: (roundTrip, error) => {
        planned.set(seen + roundTrip, () => {
          throw error;
        });
      },
      interfereAt: (roundTrip, act) => void planned.set(seen + roundTrip, act),
    },
    dispose: () => {
      library.dispose();
      host.dispose();
      engine.dispose();
    },
  };
}

function fill(engine: Engine, name: string, cells: SheetCells): void {
  const sheetId = engine.sheets.findByName(name);
  const columnCount = Math.max(0, ...cells.map((row) => row.length));
  if (sheetId === undefined || columnCount === 0) return;
  const rows = cells.map((row) => [...row, ...new Array<null>(columnCount - row.length).fill(null)]);
  engine.cells.write(sheetId, { row: 0, column: 0, rowCount: rows.length, columnCount }, rows);
}
