/**
 * The most that is put into one request, in estimated bytes. Excel on the web refuses requests over 5 MB
 * (learn.microsoft.com, "Resource limits and performance optimization"); the rest is left for what goes round the cells.
 */
export const REQUEST_BUDGET = 3_500_000;

/** What a cell takes beside its own characters: quotes, comma, and the escapes of a text inside a text. */
const CELL_OVERHEAD = 6;

/** The size of a value in a request, in bytes; a full-width character takes three, an escaped one two. */
export function payloadOf(value: string | number | boolean | null): number {
  if (typeof value !== 'string') return CELL_OVERHEAD + 18;
  let bytes = CELL_OVERHEAD;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code > 0x7ff) bytes += 3;
    else if (code > 0x7f || code === 0x22 || code === 0x5c) bytes += code > 0x7f ? 2 : 4;
    else bytes += 1;
  }
  return bytes;
}

export interface RowSpan {
  readonly start: number;
  readonly count: number;
  /** Estimated size in bytes. */
  readonly bytes: number;
}

/**
 * Cuts rows into spans that each fit a budget. A single row over the budget is a span of its own.
 * @param rows cells, row by row
 * @param budget bytes a span may have
 * @param taken bytes that the first span's request holds already
 */
export function cutRows(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  budget = REQUEST_BUDGET,
  taken = 0,
): RowSpan[] {
  const spans: RowSpan[] = [];
  let start = 0;
  let bytes = taken;
  rows.forEach((row, index) => {
    const size = row.reduce<number>((sum, value) => sum + payloadOf(value), 2);
    if (bytes + size > budget && (index > start || (index === 0 && taken > 0))) {
      spans.push({ start, count: index - start, bytes });
      start = index;
      bytes = 0;
    }
    bytes += size;
  });
  if (rows.length > start) spans.push({ start, count: rows.length - start, bytes });
  return spans;
}
