import { isWithinSheet, SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Area } from './area';

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9][0-9]{0,6})$/;
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}[0-9]+|R[0-9]*C?[0-9]*|C[0-9]*)$/i;

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The reverse of {@link columnName}; letters of either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** An address in A1 form without its sheet: `B3`, `A1:C5`, `A:C` or `2:4`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const first = columnName(area.column);
  const last = columnName(area.column + area.columnCount - 1);
  if (area.rowCount === SHEET_ROWS) return `${mark}${first}:${mark}${last}`;
  const top = `${mark}${area.row + 1}`;
  const bottom = `${mark}${area.row + area.rowCount}`;
  if (area.columnCount === SHEET_COLUMNS) return `${top}:${bottom}`;
  const start = `${mark}${first}${top}`;
  return area.rowCount === 1 && area.columnCount === 1 ? start : `${start}:${mark}${last}${bottom}`;
}

/** A sheet's name as a formula spells it, in quotes where Excel wants them. */
export function quoteSheet(name: string): string {
  return PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:C5`, as Excel writes a range's address. */
export function formatAddress(sheet: string, area: Area, absolute = false): string {
  return `${quoteSheet(sheet)}!${formatArea(area, absolute)}`;
}

/** Splits `'My sheet'!A1:B2` into the sheet's name (null where there is none) and the rest. */
export function splitAddress(address: string): { sheet: string | null; cells: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, cells: address };
  const raw = address.slice(0, bang);
  const quoted = raw.length > 1 && raw.startsWith("'") && raw.endsWith("'");
  return { sheet: quoted ? raw.slice(1, -1).replaceAll("''", "'") : raw, cells: address.slice(bang + 1) };
}

/** Reads `B3`, `A1:C5`, `A:C` or `2:4` with or without `$`; null where the text is no address within a sheet. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from, ...rest] = text.trim().split(':');
  if (rest.length > 0) return null;
  const area = cellsBetween(from, to) ?? columnsBetween(from, to, text) ?? rowsBetween(from, to, text);
  return area && isWithinSheet(area) ? area : null;
}

function cellsBetween(from: string, to: string): Area | null {
  const start = CELL.exec(from);
  const end = CELL.exec(to);
  if (!start?.[1] || !end?.[1]) return null;
  return spanning(Number(start[2]) - 1, columnIndex(start[1]), Number(end[2]) - 1, columnIndex(end[1]));
}

function columnsBetween(from: string, to: string, text: string): Area | null {
  const start = COLUMN.exec(from);
  const end = COLUMN.exec(to);
  if (!start?.[1] || !end?.[1] || !text.includes(':')) return null;
  return spanning(0, columnIndex(start[1]), SHEET_ROWS - 1, columnIndex(end[1]));
}

function rowsBetween(from: string, to: string, text: string): Area | null {
  const start = ROW.exec(from);
  const end = ROW.exec(to);
  if (!start || !end || !text.includes(':')) return null;
  return spanning(Number(start[1]) - 1, 0, Number(end[1]) - 1, SHEET_COLUMNS - 1);
}

function spanning(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rowCount: Math.abs(row2 - row1) + 1,
    columnCount: Math.abs(column2 - column1) + 1,
  };
}
