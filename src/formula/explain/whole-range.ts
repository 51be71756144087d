import { elementAt, isFigure, shapeOfValue, type Scalar, type Value } from '../value';
import type { Passage } from './explanation';
import type { Words } from './words';

/** A whole range has more results than a reader looks at. */
const MOST_RESULTS = 10;

/** A call on a range whose results all go on, as in a sum: what they are. */
export function wholeRange(name: string, value: Value, words: Words): readonly Passage[] {
  const { rows, columns } = shapeOfValue(value);
  const count = rows * columns;
  const shown = Math.min(MOST_RESULTS, count);
  const lines = Array.from({ length: shown }, (_, index) => {
    const result = elementAt(value, Math.floor(index / columns), index % columns);
    return { cells: [String(index + 1), shownResult(name, result, words)], marked: false };
  });
  return [
    words.sentence('call.range', { count }),
    ...(shown < count ? [words.sentence('call.range.first', { shown, count })] : []),
    words.table(['column.number', 'column.result'], lines),
  ];
}

/** A result of a function of ours as people read it: an attainment as a percentage. */
export function shownResult(name: string, result: Scalar, words: Words): string {
  return name === 'ATTAINMENT' && isFigure(result) ? words.percent(result) : words.value(result);
}
