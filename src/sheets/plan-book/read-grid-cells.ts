import { LANGUAGES } from '../../i18n';
import { choiceWords, type PlanVersion } from '../../plan/language';
import { isBlank, readable } from '../../sources/text';
import { readFigure, usedRows, type ReadFigures, type ReportDamage, type Rows } from './read-figures';

type Cell = number | string;
export type GridCells = readonly (readonly Cell[])[];

/**
 * A grid from its cells: labels at the top and at the left, in whatever language they are shown.
 * @param own the plan's own grid, which stands for what cannot be read
 */
export function readGridCells(
  rows: Rows,
  own: GridCells,
  version: PlanVersion,
  report: ReportDamage,
): ReadFigures<GridCells> {
  const used = usedRows(rows);
  if (used.length < 2) {
    report('damage.empty', 0, 0);
    return { content: null, mended: own };
  }
  const faults: unknown[] = [];
  const reporting: ReportDamage = (...damage) => {
    faults.push(damage);
    report(...damage);
  };
  const words = wordsOf(own, version);
  const read = used.map((cells, row) =>
    cells.map((cell, column): Cell | null => {
      if (row === 0 && column === 0) return '';
      if (row > 0 && column > 0) return readFigure(rows, row, column, reporting);
      if (typeof cell === 'number') return cell;
      if (!isBlank(cell)) return words.get(readable(String(cell))) ?? String(cell);
      reporting('damage.blank', row, column);
      return null;
    }),
  );
  const there = new Set(read.flat());
  for (const label of own.flat()) {
    if (typeof label === 'string' && !there.has(label)) {
      reporting('damage.label', 0, 0, { label: titleOfWord(label, version) });
    }
  }
  const mended = mend(read, own);
  return { content: faults.length === 0 ? mended : null, mended };
}

/** From what people read in either language to the plan's own word. */
function wordsOf(own: GridCells, version: PlanVersion): ReadonlyMap<string, string> {
  const words = own.flat().filter((cell) => typeof cell === 'string');
  return new Map(
    LANGUAGES.flatMap((language) => {
      const titles = choiceWords(version, language);
      return words.map((word) => [readable(titles.get(word) ?? word), word] as const);
    }),
  );
}

function titleOfWord(word: string, version: PlanVersion) {
  const title = (language: 'en-US' | 'zh-CN'): string => choiceWords(version, language).get(word) ?? word;
  return { 'en-US': title('en-US'), 'zh-CN': title('zh-CN') };
}

/** What could be read, with the plan's own figures in the places that could not, and its rows that are missing. */
function mend(read: readonly (readonly (Cell | null)[])[], own: GridCells): GridCells {
  const sameWidth = read[0]?.length === own[0]?.length;
  const rows = read.flatMap((cells, row): GridCells => {
    const [label] = cells;
    const [home] = [own.find(([name]) => row > 0 && name === label) ?? own[row]];
    const whole = cells.map((cell, column) => cell ?? (sameWidth ? home?.[column] : undefined));
    return whole.every((cell) => cell !== undefined) ? [whole] : [];
  });
  if (rows.length < 2 || rows[0]?.length !== read[0]?.length) return own;
  const missing = own.filter(
    ([label], row) => row > 0 && typeof label === 'string' && !rows.some(([name]) => name === label),
  );
  if (missing.length > 0 && !sameWidth) return own;
  const labels = new Set(rows.flat());
  const top = (own[0] ?? []).some((label) => typeof label === 'string' && !labels.has(label));
  return top ? own : [...rows, ...missing];
}
