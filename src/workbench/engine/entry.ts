import { CellValueType, isTextFormat, numfmt } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';

/** A value as Excel's API hands it over: `""` is blank, a date its serial number, an error its text (`"#N/A"`). */
export type CellValue = string | number | boolean;

/** A cell to be written, and the number format that its text implies (`85%` implies `0%`). */
export interface Entry {
  readonly data: ICellData;
  readonly impliedFormat?: string;
}

const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null };

/**
 * What Excel makes of a value written to a cell: `=…` is a formula, `'…` text, and other text is read as a number,
 * date, percentage or truth value where it looks like one. In a cell with the text format everything is text.
 */
export function toEntry(value: CellValue, format: Nullable<string>): Entry {
  if (value === '') return { data: BLANK };
  if (isTextFormat(format ?? undefined)) return { data: text(String(value)) };
  if (typeof value === 'number') return { data: constant(value, CellValueType.NUMBER) };
  if (typeof value === 'boolean') return { data: constant(value ? 1 : 0, CellValueType.BOOLEAN) };
  if (value.startsWith("'")) return { data: text(value.slice(1)) };
  if (value.startsWith('=') && value.length > 1) return { data: { f: value, v: null, si: null, p: null, t: null } };
  return readText(value);
}

function readText(value: string): Entry {
  const read = /[0-9]|^(?:true|false)$/i.test(value) ? numfmt.parseValue(value) : null;
  if (typeof read?.v === 'boolean') return { data: constant(read.v ? 1 : 0, CellValueType.BOOLEAN) };
  if (typeof read?.v !== 'number') return { data: constant(value, CellValueType.STRING) };
  const data = constant(read.v, CellValueType.NUMBER);
  return read.z && read.z !== 'General' ? { data, impliedFormat: read.z } : { data };
}

/** Text that stays text, as after a leading apostrophe. */
function text(value: string): ICellData {
  return constant(value, CellValueType.FORCE_STRING);
}

function constant(v: string | number, t: CellValueType): ICellData {
  return { v, t, f: null, si: null, p: null };
}

/** The value that a cell shows, from Univer's record of it. */
export function fromCellData(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.v === null || cell.v === undefined) return richText(cell);
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === '1';
  if (cell.t === CellValueType.NUMBER && typeof cell.v === 'string') return Number(cell.v);
  return cell.v;
}

function richText(cell: ICellData): string {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
}
