import type { CellValue } from '../../sources/source';

type Rows = readonly (readonly CellValue[])[];

/** Digits that Excel keeps of a number; what a file may add behind them is no change. */
const DIGITS = 15;

/** Lines digested at once: the digest of a long list is that of its pieces' digests. */
const LINES_A_PIECE = 5_000;

/**
 * Rows in a form that is the same wherever and whenever they are read: blank cells say nothing, numbers count by the
 * digits that Excel shows of them.
 * @returns one text a row, an empty one for a blank row
 */
export function canonicalRows(rows: Rows): readonly string[] {
  return rows.map((cells, row) => {
    const filled = cells.flatMap((value, column) => (value === '' ? [] : [[column, canonical(value)]]));
    return filled.length === 0 ? '' : `${row}${JSON.stringify(filled)}`;
  });
}

/** The same down the columns. */
export function canonicalColumns(rows: Rows): readonly string[] {
  const count = Math.max(0, ...rows.map((cells) => cells.length));
  return canonicalRows(Array.from({ length: count }, (_, column) => rows.map((cells) => cells[column] ?? '')));
}

function canonical(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
}

/** The fingerprint of lines of text in their order, 64 hexadecimal digits; blank lines count for nothing. */
export async function fingerprintOf(lines: readonly string[]): Promise<string> {
  const filled = lines.filter((line) => line !== '');
  const pieces: string[] = [];
  for (let start = 0; start < filled.length; start += LINES_A_PIECE) {
    pieces.push(await digest(filled.slice(start, start + LINES_A_PIECE).join('\n')));
  }
  return pieces.length === 1 ? (pieces[0] ?? '') : digest(pieces.join('\n'));
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The beginning of a fingerprint as people compare it, `3F2A-91C0-77DE-0B14`: 64 bits. */
export function shownFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');
}
