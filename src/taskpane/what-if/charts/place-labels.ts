/** A label that should stand over a place of an axis. */
export interface WantedLabel {
  readonly at: number;
  readonly width: number;
}

/** Where a label begins, in a row counted from 0 at the bottom. */
export interface PlacedLabel {
  readonly start: number;
  readonly row: number;
}

/** Between two labels of a row. */
const BETWEEN = 8;

/**
 * Puts labels over their places, in as few rows as it takes, none over another and none beyond the edges.
 * @param rows how many rows there may be; a label that finds no room in them gets null
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  [left, right]: readonly [left: number, right: number],
  rows: number,
): readonly (PlacedLabel | null)[] {
  const ends: number[] = [];
  const placed = new Map<WantedLabel, PlacedLabel>();
  for (const label of [...labels].sort((a, b) => a.at - b.at)) {
    const start = Math.max(left, Math.min(right - label.width, label.at - label.width / 2));
    const free = ends.findIndex((end) => end + BETWEEN <= start);
    const row = free < 0 ? ends.length : free;
    if (row >= rows) continue;
    ends[row] = start + label.width;
    placed.set(label, { start, row });
  }
  return labels.map((label) => placed.get(label) ?? null);
}
