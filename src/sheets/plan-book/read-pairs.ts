import type { PairRows } from '../../plan/language';
import { isBlank } from '../../sources/text';
import { readFigure, usedRows, type ReadFigures, type ReportDamage, type Rows } from './read-figures';

/**
 * Tiers or a curve from their cells; blank rows at the end are room for more.
 * @param own the plan's own rows, which stand for what cannot be read
 */
export function readPairs(rows: Rows, own: PairRows, report: ReportDamage): ReadFigures<PairRows> {
  const used = usedRows(rows);
  if (used.length === 0) {
    report('damage.empty', 0, 0);
    return { content: null, mended: own };
  }
  let previous: number | null = null;
  const read: (readonly [from: number | null, rate: number | null])[] = [];
  used.forEach((cells, row) => {
    if (cells.every(isBlank)) {
      report('damage.gap', row, 0);
      return;
    }
    let from = readFigure(rows, row, 0, report);
    const rate = readFigure(rows, row, 1, report);
    if (from !== null && previous !== null && from <= previous) {
      report('damage.order', row, 0, { from, previous });
      from = null;
    }
    previous = from ?? previous;
    read.push([from, rate]);
  });
  const mended = mend(read, own);
  const sound = read.length === used.length && read.flat().every((figure) => figure !== null);
  return { content: sound ? mended : null, mended };
}

/** What could be read, with the plan's own figures in the places that could not. */
function mend(read: readonly (readonly [number | null, number | null])[], own: PairRows): PairRows {
  const rows = read.flatMap(([from, rate], row): PairRows => {
    const [ownFrom, ownRate] = own[row] ?? [];
    const [wholeFrom, wholeRate] = [from ?? ownFrom, rate ?? ownRate];
    return wholeFrom === undefined || wholeRate === undefined ? [] : [[wholeFrom, wholeRate]];
  });
  if (rows.length > 0 && isRising(rows)) return rows;
  return own.map(([from, rate], row) => [from, rows.length === own.length ? (rows[row]?.[1] ?? rate) : rate]);
}

function isRising(rows: PairRows): boolean {
  return rows.every(([from], row) => row === 0 || from > (rows[row - 1]?.[0] ?? Infinity));
}
