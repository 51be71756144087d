import type { CallOver } from './call-over';
import type { FigureOver } from './over';
import { tableOver, type Pieces } from './table';

/** Where in a call things stand. */
interface Reading {
  /** Tells the readings of one call apart. */
  readonly slot: number;
  /** The argument that is looked up. */
  readonly subject: number;
  /** The argument with the table; null for one that everybody has. */
  readonly table: number | null;
}

/** Reads a table, and says which row of it was reached. */
export function readTable(
  { node, decide }: CallOver,
  reading: Reading,
  argument: FigureOver,
  pieces: Pieces,
): FigureOver {
  const { over, first, last } = tableOver(pieces, argument);
  decide(reading.slot, first === last ? first : null, () => ({
    kind: 'row',
    subjects: [node.arguments[reading.subject] ?? null],
    against: reading.table === null ? null : (node.arguments[reading.table] ?? null),
    thresholds: pieces.starts,
    strict: pieces.boundary === '>',
  }));
  return over;
}
