import type { CellValue } from './source';
import { nearKey } from './text';

/** How people say yes and no in a column of marks. A cross alone is no, the letter x may be either and is not guessed. */
const YES = ['TRUE', '1', '是', '有', '√', '✓', '✔', 'Y', 'yes'] as const;
const NO = ['FALSE', '0', '否', '无', '×', '✗', '✘', 'N', 'no'] as const;

const SAID = new Map<string, boolean>([
  ...YES.map((word) => [nearKey(word), true] as const),
  ...NO.map((word) => [nearKey(word), false] as const),
]);

/** Whether a cell says yes or no; null where it says neither. */
export function flagOf(cell: CellValue): boolean | null {
  return SAID.get(nearKey(String(cell))) ?? null;
}

/**
 * Every spelling of yes that a formula over a column has to know.
 * @param cells the column's cells, whose own spellings (`是 `, `Ｙ`) are among them
 */
export function yesSpellings(cells: readonly CellValue[]): readonly string[] {
  const own = cells.filter((cell) => typeof cell === 'string' && flagOf(cell) === true).map(String);
  const known = new Set<string>(YES.map((word) => word.toLowerCase()));
  return [...YES, ...new Set(own.filter((cell) => !known.has(cell.toLowerCase())))];
}
