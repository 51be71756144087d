import type { CellValue, Place } from '../sources/source';
import { ExcelProblem } from './excel-problem';
import { excelCode } from './friendly-problem';
import { rangeIn } from './address';
import type { Requests } from './requests';

/** What of a rectangle is read. */
export type GridPart = 'values' | 'formulas' | 'numberFormat';

export type Grids<Part extends GridPart> = {
  readonly [P in Part]: P extends 'numberFormat' ? string[][] : CellValue[][];
};

/**
 * Cells of one part read in one round trip. An answer may have 5 MB on the web; a cell takes a dozen bytes in most lists
 * and forty in wordy ones, and an answer that is too large all the same is asked for again in halves.
 */
const CELLS_A_TRIP = 300_000;

interface Piece {
  readonly index: number;
  readonly place: Place;
}

/**
 * Reads rectangles in one round trip, in more where their size forces it.
 * @param requests the conversation
 * @param places what to read; a place without rows reads as none
 * @param parts which properties of it
 * @returns for each place its rows, in the order of the places
 * @throws ExcelProblem tooLarge where even a single row is too much for one answer
 */
export async function readGrids<Part extends GridPart>(
  requests: Requests,
  places: readonly Place[],
  parts: readonly Part[],
): Promise<Grids<Part>[]> {
  const results = places.map(
    () => Object.fromEntries(parts.map((part) => [part, []])) as unknown as MutableGrids<Part>,
  );
  const limit = Math.floor(CELLS_A_TRIP / parts.length);
  let trip: Piece[] = [];
  let cells = 0;
  for (const piece of places.flatMap((place, index) =>
    cutPlace(place, limit).map((part) => ({ index, place: part })),
  )) {
    const size = piece.place.rowCount * piece.place.columnCount;
    if (trip.length > 0 && cells + size > limit) {
      await readTrip(requests, trip, parts, results);
      trip = [];
      cells = 0;
    }
    trip.push(piece);
    cells += size;
  }
  if (trip.length > 0) await readTrip(requests, trip, parts, results);
  return results as unknown as Grids<Part>[];
}

type MutableGrids<Part extends GridPart> = Record<Part, (CellValue | string)[][]>;

async function readTrip<Part extends GridPart>(
  requests: Requests,
  trip: readonly Piece[],
  parts: readonly Part[],
  results: MutableGrids<Part>[],
): Promise<void> {
  const ranges = trip.map(({ place }) => {
    const range = rangeIn(requests.context.workbook.worksheets.getItem(place.sheet), place);
    range.load(parts.join(','));
    return range;
  });
  const fits = await sendOrTooLarge(requests);
  // Since July 2026 an answer over the limit may come back as null instead of an error (learn.microsoft.com, resource limits).
  if (fits && ranges.every((range) => parts.every((part) => Array.isArray(range[part])))) {
    trip.forEach(({ index }, at) => {
      for (const part of parts) appendRows(results[index]?.[part], ranges[at]?.[part] as (CellValue | string)[][]);
    });
    return;
  }
  for (const half of halve(trip)) await readTrip(requests, half, parts, results);
}

function appendRows(target: (CellValue | string)[][] | undefined, rows: readonly (CellValue | string)[][]): void {
  for (const row of rows) target?.push(row);
}

async function sendOrTooLarge(requests: Requests): Promise<boolean> {
  try {
    await requests.send();
    return true;
  } catch (error) {
    if (excelCode(error) === 'ResponsePayloadSizeLimitExceeded') return false;
    throw error;
  }
}

function halve(trip: readonly Piece[]): [Piece[], Piece[]] {
  const middle = Math.ceil(trip.length / 2);
  if (trip.length > 1) return [trip.slice(0, middle), trip.slice(middle)];
  const only = trip[0];
  if (!only || only.place.rowCount < 2) throw new ExcelProblem('tooLarge', { sheet: only?.place.sheet ?? '' });
  const [first, second] = cutPlace(only.place, Math.ceil(only.place.rowCount / 2) * only.place.columnCount);
  if (!first || !second) throw new ExcelProblem('tooLarge', { sheet: only.place.sheet });
  return [[{ index: only.index, place: first }], [{ index: only.index, place: second }]];
}

/** A place cut by rows into places of at most so many cells each, top first. */
function cutPlace(place: Place, cells: number): Place[] {
  const rows = Math.max(1, Math.floor(cells / Math.max(1, place.columnCount)));
  const pieces: Place[] = [];
  for (let start = 0; start < place.rowCount; start += rows) {
    pieces.push({ ...place, row: place.row + start, rowCount: Math.min(rows, place.rowCount - start) });
  }
  return pieces;
}
