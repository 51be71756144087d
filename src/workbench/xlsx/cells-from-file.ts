import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { BooleanNumber, CellValueType, type ICellData } from '@univerjs/core';
import { ValueType, type Cell, type CellErrorValue, type CellModel, type Protection, type Worksheet } from 'exceljs';
import { formatCell, parseArea } from './area';
import { fromFileText } from './text';
import { dateToSerial } from './units';

/** What reading cells needs to know of the rest of the file. */
export interface CellContext {
  /** The id of a style in the workbook, undefined for a cell that has none. */
  readonly styleId: (cell: Cell) => string | undefined;
  /** A formula as the formula bar shows it, from the file's spelling. */
  readonly formula: (inFile: string) => string;
}

type CellRows = Record<number, Record<number, ICellData>>;
type Result = string | number | boolean | Date | CellErrorValue | undefined;

/**
 * The cells of a sheet by zero-based row and column. Cells that an array formula fills are left blank, its own among them:
 * they fill again when the formula is calculated, and it is calculated because it has no value.
 */
export function cellsFromFile(sheet: Worksheet, context: CellContext): CellRows {
  const rows: CellRows = {};
  const filled = new Set<string>();
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.findRow(number);
    const cells: Record<number, ICellData> = {};
    for (let column = 1; column <= (row?.cellCount ?? 0); column += 1) {
      const cell = row?.findCell(column);
      if (!cell) continue;
      const style = context.styleId(cell);
      const content = filled.has(cell.address) ? {} : contentOf(cell, sheet, context, filled);
      const data: ICellData = {
        ...content,
        ...(style !== undefined && { s: style }),
        ...(isUnlocked(cell) && { custom: { locked: false } }),
      };
      if (Object.keys(data).length > 0) cells[column - 1] = data;
    }
    if (Object.keys(cells).length > 0) rows[number - 1] = cells;
  }
  return rows;
}

/** A cell is locked unless its style says otherwise; exceljs's types promise a protection that is not always there. */
function isUnlocked(cell: { readonly protection?: Partial<Protection> | undefined }): boolean {
  return cell.protection?.locked === false;
}

function contentOf(cell: Cell, sheet: Worksheet, context: CellContext, filled: Set<string>): ICellData {
  switch (cell.type) {
    case ValueType.Formula: {
      const formula = formulaOf(cell, sheet);
      if (formula === '') return {};
      const fillsOthers = markFilled(cell, filled);
      const shown = `=${context.formula(formula)}`;
      // exceljs spells out the characters of texts, but not of texts that formulas give
      const result = cell.result as Result;
      return fillsOthers
        ? { f: shown }
        : { f: shown, ...valueOf(typeof result === 'string' ? fromFileText(result) : result) };
    }
    case ValueType.Merge:
    case ValueType.Null:
      return {};
    case ValueType.RichText:
      return valueOf(cell.text);
    default:
      return valueOf(cell.value as Result);
  }
}

/** A cell's own formula, worked out where the file only says which cell's formula it shares. */
function formulaOf(cell: Cell, sheet: Worksheet): string {
  const { model } = cell;
  const master = model.sharedFormula === undefined ? undefined : sheet.findCell(model.sharedFormula, '');
  if (!master?.model.formula) return model.formula ?? '';
  return translateFormulaToA1(translateFormulaToR1C1(master.model.formula, master.address), cell.address);
}

/** What exceljs knows of a formula beyond its published types. */
interface ArrayFormula {
  readonly shareType?: string;
  readonly ref?: string;
}

/** Remembers the cells other than its own that an array formula fills, and tells whether there are any. */
function markFilled(cell: Cell, filled: Set<string>): boolean {
  const { shareType, ref = '' } = cell.model as CellModel & ArrayFormula;
  const area = shareType === 'array' ? parseArea(ref) : undefined;
  if (!area) return false;
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) filled.add(formatCell(row, column));
  }
  filled.delete(cell.address);
  return area.endRow > area.startRow || area.endColumn > area.startColumn;
}

function valueOf(value: Result): ICellData {
  if (value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean')
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return textCell(value);
  if (value instanceof Date) {
    const serial = dateToSerial(value);
    return Number.isNaN(serial) ? {} : { v: serial, t: CellValueType.NUMBER };
  }
  return { v: value.error, t: CellValueType.STRING };
}

/** A text that would be taken for a number, a formula or an error if it were typed is held fast as text. */
function textCell(text: string): ICellData {
  const looksOtherwise =
    text.startsWith('=') || (text.trim() !== '' && !Number.isNaN(Number(text))) || /^#[A-Z/0!?_]+$/.test(text);
  return { v: text, t: looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
