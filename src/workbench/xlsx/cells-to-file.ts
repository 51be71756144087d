import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { CellValueType, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { CellErrorValue, CellFormulaValue, CellValue, Style, Worksheet } from 'exceljs';
import { mayFillManyCells } from '../../formula/rename';
import { formatArea, formatCell } from './area';
import type { Spill } from './options';
import { toFileText } from './text';

/** The errors that a file can hold; any other text with a # is a text. Source: ECMA-376 part 1, 18.18.11 (ST_CellType). */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);
/** Errors of newer versions, for which a file holds the old one; Excel finds them anew when it calculates. */
const NEWER_ERRORS = new Set([
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#EXTERNAL!',
  '#PYTHON!',
]);
/** What a cell shows while the add-in is still at work; a file keeps no value for it then. */
const BUSY = '#BUSY!';

/** What writing cells needs to know of the rest of the workbook. */
export interface CellWriting {
  readonly styleOf: (cell: ICellData, row: number, column: number) => Partial<Style> | undefined;
  /** A formula without its `=` as the file spells it. */
  readonly formula: (shown: string) => string;
  readonly spills: readonly Spill[];
}

type Plain = string | number | boolean | CellErrorValue;

/**
 * Writes a sheet's cells: values, formulas with the value they show, and what formulas have spilled.
 *
 * @returns whether there are array formulas among them
 */
export function cellsToFile(sheet: Partial<IWorksheetData>, written: Worksheet, writing: CellWriting): boolean {
  const spills = new Map(writing.spills.map((spill) => [formatCell(spill.row, spill.column), spill]));
  const masters = sharedFormulas(sheet);
  let hasArrays = false;
  for (const { row, column, cell } of cellsOf(sheet)) {
    const target = written.getCell(row + 1, column + 1);
    const style = writing.styleOf(cell, row, column);
    if (style) target.style = style;
    if (isUnlocked(cell)) target.style = unlocked(style);
    const formula = formulaOf(cell, row, column, masters);
    const address = formatCell(row, column);
    if (formula === undefined) {
      const value = plainValue(cell);
      if (value !== undefined) target.value = value;
      continue;
    }
    const spill = spills.get(address);
    const inFile = writing.formula(formula);
    const isArray = spill !== undefined || mayFillManyCells(inFile);
    target.value = formulaValue(inFile, plainValue(cell), isArray ? areaOf(row, column, spill) : undefined);
    hasArrays ||= isArray;
  }
  for (const spill of writing.spills) writeSpilled(spill, written);
  return hasArrays;
}

/** A cell is locked unless its own data say otherwise; it counts while the sheet is protected. */
function isUnlocked({ custom }: ICellData): boolean {
  return custom?.['locked'] === false;
}

function unlocked(style: Partial<Style> | undefined): Partial<Style> {
  return { ...style, protection: { locked: false } };
}

/** The values beyond a formula's own cell, which a file keeps like any others. */
function writeSpilled({ row, column, values }: Spill, written: Worksheet): void {
  values.forEach((line, down) => {
    line.forEach((value, right) => {
      if (down > 0 || right > 0) written.getCell(row + down + 1, column + right + 1).value = plain(value);
    });
  });
}

function* cellsOf(sheet: Partial<IWorksheetData>): Generator<{ row: number; column: number; cell: ICellData }> {
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData | null>)) {
      if (cell) yield { row: Number(row), column: Number(column), cell };
    }
  }
}

interface Master {
  readonly formula: string;
  readonly address: string;
}

/** Formulas that other cells share, by their id. */
function sharedFormulas(sheet: Partial<IWorksheetData>): Map<string, Master> {
  const masters = new Map<string, Master>();
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (cell.f && cell.si) masters.set(cell.si, { formula: cell.f, address: formatCell(row, column) });
  }
  return masters;
}

/** A cell's formula without its `=`. */
function formulaOf(
  cell: ICellData,
  row: number,
  column: number,
  masters: ReadonlyMap<string, Master>,
): string | undefined {
  if (cell.f) return cell.f.replace(/^=/, '');
  const master = cell.si ? masters.get(cell.si) : undefined;
  if (!master) return undefined;
  return translateFormulaToA1(translateFormulaToR1C1(master.formula, master.address), formatCell(row, column)).replace(
    /^=/,
    '',
  );
}

function areaOf(row: number, column: number, spill: Spill | undefined): string {
  const height = spill?.values.length ?? 1;
  const width = spill?.values[0]?.length ?? 1;
  return formatArea({ startRow: row, startColumn: column, endRow: row + height - 1, endColumn: column + width - 1 });
}

function formulaValue(formula: string, result: Plain | undefined, array: string | undefined): CellValue {
  const value: CellFormulaValue = { formula, ...(result !== undefined && { result }) };
  // exceljs writes array formulas, but its types do not have them
  return array === undefined ? value : ({ ...value, shareType: 'array', ref: array } as CellValue);
}

/** A cell's own value, undefined where it has none. */
function plainValue(cell: ICellData): Plain | undefined {
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) {
    const text = richText(cell);
    return text === '' ? undefined : toFileText(text);
  }
  if (type === CellValueType.BOOLEAN) return value === true || value === 1 || value === '1';
  if (type === CellValueType.NUMBER) return Number(value);
  if (type === CellValueType.FORCE_STRING) return toFileText(String(value));
  if (value === BUSY || (value === '' && !cell.f && !cell.si)) return undefined;
  return plain(value);
}

function plain(value: string | number | boolean): Plain {
  if (typeof value !== 'string') return value;
  if (NEWER_ERRORS.has(value)) return { error: '#VALUE!' };
  return ERRORS.has(value) ? { error: value as CellErrorValue['error'] } : toFileText(value);
}

/** The text of a cell whose words have formats of their own; the formats are not kept. */
function richText({ p: document }: ICellData): string {
  return document?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
}
