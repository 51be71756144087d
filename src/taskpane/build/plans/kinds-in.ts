import type { Condition } from '../../../plan/month-setup';
import type { ColumnInfo } from '../../../sources/recognition';
import { isErrorText } from '../../../sources/figure-cell';
import { isBlank } from '../../../sources/text';
import type { RangeColumns } from '../use-recognition';

type Value = Condition['equals'];
type Kinds = ReadonlyMap<number, readonly Value[]>;

/** A column with more values than this tells records apart; it does not sort them into kinds. Figures seldom do. */
const MOST = { text: 40, number: 8 } as const;

/** Many fields ask about one list, and a list may have hundreds of thousands of records. */
const known = new WeakMap<RangeColumns, Kinds>();

/** The columns of a list that sort its records into kinds, each with its values in the order they first occur. */
export function kindsIn(range: RangeColumns): Kinds {
  const before = known.get(range);
  if (before) return before;
  const { name, id, date }: Partial<Record<string, number>> = range.choice.columns;
  const kinds = new Map(
    range.columns.flatMap((column): [number, readonly Value[]][] => {
      const values = [name, id, date].includes(column.column) ? [] : valuesIn(range, column);
      return values.length > 0 ? [[column.column, values]] : [];
    }),
  );
  known.set(range, kinds);
  return kinds;
}

function valuesIn({ choice, source }: RangeColumns, { column, content }: ColumnInfo): readonly Value[] {
  if (content !== 'text' && content !== 'number') return [];
  const values = new Set<Value>();
  for (let row = choice.headerRow + 1; row < source.values.length; row += 1) {
    const cell = source.values[row]?.[column];
    if (cell !== undefined && !isBlank(cell) && !isErrorText(cell)) values.add(cell);
    if (values.size > MOST[content]) return [];
  }
  return [...values];
}
