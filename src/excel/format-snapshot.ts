import type { Area } from '../sheets/description';
import { rangeIn } from './address';
import type { Requests } from './requests';

/** The looks of an area, cell by cell, as Excel gives and takes them. */
export interface FormatSnapshot {
  readonly area: Area;
  readonly cells: Excel.SettableCellProperties[][];
}

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, name: true, size: true, underline: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Bytes that the looks of a cell take in a request, generously. */
const CELL_BYTES = 700;
const CELLS_A_TRIP = 5_000;

/** Queues reading the looks of an area that fits into one answer; what is returned gives them after the round trip. */
export function requestFormats(sheet: Excel.Worksheet, area: Area): () => FormatSnapshot {
  const result = rangeIn(sheet, area).getCellProperties(WANTED);
  return () => ({ area, cells: result.value.map((row) => row.map(settable)) });
}

/** Reads the looks of areas: one round trip for what fits into an answer. */
export async function readFormats(
  requests: Requests,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<FormatSnapshot[]> {
  const pieces = areas.flatMap(cutArea);
  const snapshots: FormatSnapshot[] = [];
  let trip: (() => FormatSnapshot)[] = [];
  const finish = async (): Promise<void> => {
    if (trip.length === 0) return;
    await requests.send();
    snapshots.push(...trip.map((snapshot) => snapshot()));
    trip = [];
  };
  let cells = 0;
  for (const area of pieces) {
    const size = area.rowCount * area.columnCount;
    if (cells + size > CELLS_A_TRIP) {
      await finish();
      cells = 0;
    }
    trip.push(requestFormats(sheet, area));
    cells += size;
  }
  await finish();
  return snapshots;
}

/** Queues giving areas back the looks they had. */
export async function writeFormats(
  requests: Requests,
  sheet: Excel.Worksheet,
  snapshots: readonly FormatSnapshot[],
): Promise<void> {
  for (const { area, cells } of snapshots) {
    await requests.add(area.rowCount * area.columnCount * CELL_BYTES, () => {
      const range = rangeIn(sheet, area);
      range.clear('Formats');
      // What may be typed there belongs to the layout that goes; left behind, it would refuse the cells that come back.
      range.dataValidation.clear();
      range.conditionalFormats.clearAll();
      range.setCellProperties(cells);
    });
  }
}

/**
 * The looks of a cell as they can be written back to one that has none. Excel gives white for a cell without a fill; written
 * back, white would hide the gridlines. It also gives an edge without a line a colour and a weight; written back, the weight
 * would draw one.
 */
function settable(cell: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...format } = cell.format ?? {};
  const filled = fill?.color !== undefined && fill.color !== '' && fill.color.toUpperCase() !== '#FFFFFF';
  const edges = Object.entries(borders ?? {}).filter(([, edge]) => isDrawn(edge));
  return {
    format: {
      ...format,
      ...(filled && { fill }),
      ...(edges.length > 0 && { borders: Object.fromEntries(edges) }),
    },
  };
}

function isDrawn(edge: unknown): boolean {
  return typeof edge === 'object' && edge !== null && 'style' in edge && edge.style !== 'None';
}

function cutArea(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_A_TRIP / Math.max(1, area.columnCount)));
  const pieces: Area[] = [];
  for (let start = 0; start < area.rowCount; start += rows) {
    pieces.push({ ...area, row: area.row + start, rowCount: Math.min(rows, area.rowCount - start) });
  }
  return pieces;
}
