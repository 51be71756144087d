import type { CellValue } from '../../engine/entry';
import { valueTypeOf } from './value-type';

/** Excel's order of kinds; blanks come last whichever way it sorts. */
const KINDS = ['Double', 'String', 'Boolean', 'Error', 'Empty'];

/** The old indexes of the rows in their new order. Equal rows keep their order. */
export function rowOrder(
  rows: readonly (readonly CellValue[])[],
  fields: readonly { readonly key: number; readonly ascending?: boolean }[],
  matchCase: boolean,
): number[] {
  const collator = new Intl.Collator('en', { sensitivity: matchCase ? 'variant' : 'accent' });
  const compare = (a: CellValue, b: CellValue, direction: number): number => {
    const [kindA, kindB] = [KINDS.indexOf(valueTypeOf(a)), KINDS.indexOf(valueTypeOf(b))];
    if (kindA === KINDS.length - 1 || kindB === KINDS.length - 1) return kindA - kindB;
    if (kindA !== kindB) return (kindA - kindB) * direction;
    if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b) * direction;
    return (Number(a) - Number(b)) * direction;
  };
  return rows
    .map((_row, index) => index)
    .sort((a, b) => {
      for (const { key, ascending = true } of fields) {
        const order = compare(rows[a]?.[key] ?? '', rows[b]?.[key] ?? '', ascending ? 1 : -1);
        if (order !== 0) return order;
      }
      return a - b;
    });
}
