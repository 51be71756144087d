import { stringifyA1Ref } from '@borgar/fx';
import { CellValueType, type ICellData, type IWorkbookData } from '@univerjs/core';
import { PLAIN_NAMES, type Naming } from '../../src/formula/naming';
import { callFunction } from '../../src/functions/call';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { metadata } from '../../src/functions/metadata';
import type { CellContent, CellRepair, SheetDescription } from '../../src/sheets/description';
import type { SheetReading } from '../../src/sheets/month';
import type { CellValue, Source } from '../../src/sources/source';
import type { Engine } from '../../src/workbench/engine/engine';
import { newWorkbookExtras } from '../../src/workbench/engine/extras';
import type { Result, ResultValue, SheetFunction } from '../../src/workbench/engine/functions';
import { createHeadlessEngine } from '../../src/workbench/engine/headless';

/** What the described sheets show once a real spreadsheet has calculated them beside the user's own. */
export interface Recalculated {
  values(sheet: string): CellValue[][];
  formulas(sheet: string): CellValue[][];
  dispose(): void;
}

/** Writes the user's sheets, mended, and the described ones into the open spreadsheet and calculates every formula. */
export async function recalculate(
  book: readonly SheetReading[],
  repairs: readonly CellRepair[],
  described: readonly SheetDescription[],
): Promise<Recalculated> {
  const sheets = [
    ...book.map(({ name, used }) => ({ name, cells: toCells(used, repairs, name) })),
    ...described.map(({ name, cells }) => ({ name, cells: cells.map((row) => row.map(contentCell)) })),
  ];
  const engine = createHeadlessEngine({
    snapshot: { workbook: workbookOf(sheets), extras: newWorkbookExtras() },
  });
  engine.registerFunctions(sheetFunctions());
  for (const { name, names } of described) putNames(engine, name, names);
  await engine.calculation.calculate(true);
  const area = (sheet: string) => {
    const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
    return { row: 0, column: 0, rowCount: cells.length, columnCount: Math.max(1, ...cells.map((row) => row.length)) };
  };
  return {
    values: (sheet) => engine.cells.values(sheet, area(sheet)),
    formulas: (sheet) => engine.cells.formulas(sheet, area(sheet)),
    dispose: () => {
      engine.dispose();
    },
  };
}

type Cells = readonly (readonly ICellData[])[];

function workbookOf(sheets: readonly { name: string; cells: Cells }[]): Partial<IWorkbookData> {
  return {
    id: 'book',
    name: 'Book1',
    styles: {},
    sheetOrder: sheets.map(({ name }) => name),
    sheets: Object.fromEntries(
      sheets.map(({ name, cells }) => [
        name,
        {
          id: name,
          name,
          rowCount: cells.length + 20,
          columnCount: Math.max(...cells.map((row) => row.length)) + 5,
          cellData: Object.fromEntries(cells.map((row, index) => [index, Object.fromEntries(row.entries())])),
        },
      ]),
    ),
  };
}

function toCells({ values, formulas }: Source, repairs: readonly CellRepair[], sheet: string): Cells {
  const cells = values.map((row, r) => row.map((value, c) => formulaCell(formulas?.[r]?.[c]) ?? valueCell(value)));
  for (const { place, to } of repairs) {
    const row = place.sheet === sheet ? cells[place.row] : undefined;
    if (row) row[place.column] = valueCell(to);
  }
  return cells;
}

function valueCell(value: CellValue): ICellData {
  if (value === '') return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.FORCE_STRING };
}

function formulaCell(formula: CellValue | undefined): ICellData | null {
  return typeof formula === 'string' && formula.startsWith('=') ? { f: formula } : null;
}

function contentCell(content: CellContent): ICellData {
  return typeof content === 'object' ? { f: content.formula } : valueCell(content);
}

function putNames(engine: Engine, sheet: string, names: SheetDescription['names']): void {
  for (const { name, row, column, rowCount, columnCount } of names) {
    const range = {
      ...{ top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 },
      ...{ $top: true, $left: true, $bottom: true, $right: true },
    };
    const formula = `=${stringifyA1Ref({ context: [sheet], range }, true)}`;
    engine.names.put({ id: name, name, formula, comment: '', visible: true, sheetId: null });
  }
}

/** The functions as a spreadsheet knows them under a naming. */
export function sheetFunctions(naming: Naming = PLAIN_NAMES): readonly SheetFunction[] {
  const described = metadata('en-US').functions;
  return FUNCTIONS.map(({ name }) => ({
    name: naming.writeName(name),
    parameters: (described.find((entry) => entry.name === name)?.parameters ?? []).map((parameter) => ({
      matrix: parameter.dimensionality === 'matrix',
      optional: parameter.optional,
    })),
    call: (args) => answer(callFunction(name, args)),
  }));
}

/** One value for one cell, as Excel collapses a single answer. */
function answer(result: ReturnType<typeof callFunction>): Result {
  if (!Array.isArray(result)) return result;
  const rows: ResultValue[][] = result;
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? '') : rows;
}
