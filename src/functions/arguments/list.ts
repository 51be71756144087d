import type { Text } from '../../i18n';
import { shapeOf, type Input, type Shape } from '../cells';
import { FaultError, placeOf } from '../fault';
import { readNumber } from '../read-cell';
import type { WholeArgument } from './argument';
import { givenGrid } from './given-grid';

/** The numbers of a range, row by row, and the range's shape for an answer that has the same. */
export interface NumberList<Blank extends number | null> {
  readonly values: readonly (number | Blank)[];
  readonly shape: Shape;
}

/**
 * A range of numbers in any shape.
 * @param options.blank what a blank cell among the others counts as
 */
export function list<Blank extends number | null>(
  name: Text,
  options: { readonly blank: Blank },
): WholeArgument<NumberList<Blank>> {
  return {
    kind: 'list',
    name,
    optional: false,
    fallback: null,
    read: (input) => readList(input, name, options.blank),
  };
}

function readList<Blank extends number | null>(input: Input, name: Text, blank: Blank): NumberList<Blank> {
  const grid = givenGrid(input, name);
  const shape = shapeOf(grid);
  const values = grid.flatMap((cells, row) =>
    cells.map((cell, column) => {
      const number = readNumber(cell);
      if (number === null) return blank;
      if (typeof number === 'number') return number;
      throw new FaultError({ ...number, where: placeOf(row, column, shape, name) });
    }),
  );
  return { values, shape };
}
