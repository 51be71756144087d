import { shapeOf, toGrid, type Grid, type Input } from '../cells';
import { FaultError, placeOf } from '../fault';
import { isBlank, readNumber } from '../read-cell';
import type { ArgumentTexts, WholeArgument } from './argument';

interface ListArgument<Blank extends number | null> extends ArgumentTexts {
  /** What a blank cell among the others counts as. */
  readonly blank: Blank;
}

/** A range of numbers in any shape, read row by row. */
export function list<Blank extends number | null>(argument: ListArgument<Blank>): WholeArgument<(number | Blank)[]> {
  const { name, description, blank } = argument;
  return {
    kind: 'list',
    optional: false,
    fallback: null,
    name,
    description,
    read: (input) => {
      const grid = givenGrid(input, argument);
      const shape = shapeOf(grid);
      return grid.flatMap((cells, row) =>
        cells.map((cell, column) => {
          const number = readNumber(cell);
          if (number === null) return blank;
          if (typeof number === 'number') return number;
          throw new FaultError({ ...number, where: placeOf(row, column, shape, name) });
        }),
      );
    },
  };
}

/** The range given for an argument that must be there. */
export function givenGrid(input: Input, { name }: ArgumentTexts): Grid {
  const grid = toGrid(input);
  if (grid.some((cells) => cells.some((cell) => !isBlank(cell)))) return grid;
  throw new FaultError({ code: '#VALUE!', key: 'argument.missing', values: {}, where: { argument: name } });
}
