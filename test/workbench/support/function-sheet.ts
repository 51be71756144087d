import type { CellValue } from '../../../src/workbench/engine/entry';
import { readResult } from '../../../src/workbench/page/functions/read-result';
import { FunctionHost } from '../../../src/workbench/page/functions/function-host';
import type { FunctionMetadata, FunctionsMetadata } from '../../../src/workbench/page/functions/metadata';
import { parseArea } from '../../../src/workbench/engine/address';
import { openOffice, type OfficeSession, type SheetCells } from '../../support/office-host';

/** A sheet whose custom functions run in office.js's own runtime, as in the workbench's page. */
export interface FunctionSheet {
  readonly office: OfficeSession;
  /** Writes from one cell on, calculates, and waits until no cell shows #BUSY!. */
  write(address: string, cells: SheetCells): Promise<void>;
  values(address: string): CellValue[][];
  dispose(): void;
}

/** Puts functions into office.js's runtime, as an add-in's page does. */
export type Register = (runtime: typeof CustomFunctions) => void;

/** Opens `Sheet1` with functions of an add-in. */
export async function openFunctionSheet(metadata: FunctionsMetadata, register: Register): Promise<FunctionSheet> {
  const office = await openOffice({ runsFunctions: true });
  const functions = new FunctionHost(office.engine);
  register(office.CustomFunctions);
  functions.register(metadata);
  functions.connect(async (calls) =>
    (await office.host.customFunctions.invoke(calls.map((call) => ({ ...call, address: '' })))).map(readResult),
  );
  const sheetId = office.engine.sheets.activeId();
  const settled = async (): Promise<void> => {
    do {
      await office.engine.calculation.settle();
      await new Promise((later) => setTimeout(later, 5));
    } while (functions.busy);
  };
  await settled();
  return {
    office,
    write: async (address, cells) => {
      office.engine.cells.write(sheetId, areaAt(address, cells), cells);
      await settled();
    },
    values: (address) => office.engine.cells.values(sheetId, area(address)),
    dispose: () => {
      functions.dispose();
      office.dispose();
    },
  };
}

/** A function of any arguments, as Excel's metadata declares it. `*` before a name makes it a range, `?` optional. */
export function declare(id: string, ...parameters: readonly string[]): FunctionMetadata {
  return {
    id,
    name: id,
    parameters: parameters.map((name) => ({
      name,
      type: 'any',
      dimensionality: name.includes('*') ? 'matrix' : 'scalar',
      optional: name.includes('?'),
    })),
  };
}

function areaAt(address: string, cells: SheetCells): ReturnType<typeof area> {
  return { ...area(address), rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

function area(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const found = parseArea(address);
  if (!found) throw new Error(`There is no area ${address}.`);
  return found;
}
