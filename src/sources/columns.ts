import { toCol } from '@borgar/fx';
import { isDateFormat, monthOfSerial } from './calendar';
import { headerText, type HeaderText } from './header-text';
import { parseDate, parseMonth } from './parse-date';
import { parseNumber } from './parse-number';
import type { ColumnContent, ColumnInfo } from './recognition';
import type { CellValue, Source } from './source';
import { isBlank, readable } from './text';

/** A column and everything that helps to tell what it is. */
export interface Column extends ColumnInfo {
  readonly title: HeaderText;
  /** Filled cells below the header. */
  readonly filled: number;
  /** How many of them differ. */
  readonly distinct: number;
}

/** Rows looked at to judge what a column holds; a list's first rows are like its others. */
const ROWS_JUDGED = 500;
const EXAMPLES = 3;

/** The columns of a range below its header row, judged by what most of their cells hold. */
export function describeColumns(source: Source, headerRow: number): readonly Column[] {
  const titles = source.values[headerRow] ?? [];
  return titles.map((title, column) => {
    const cells: CellValue[] = [];
    const kinds = new Map<ColumnContent, number>();
    const last = Math.min(source.values.length, headerRow + 1 + ROWS_JUDGED);
    for (let row = headerRow + 1; row < last; row += 1) {
      const cell = source.values[row]?.[column];
      if (cell === undefined || isBlank(cell)) continue;
      cells.push(cell);
      const kind = contentOf(cell, source.numberFormats[row]?.[column] ?? 'General');
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const letter = toCol(source.place.column + column);
    return {
      column,
      header: isBlank(title) ? letter : readable(String(title)),
      title: headerText(title),
      content: [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'empty',
      examples: [...new Set(cells.map(String))].slice(0, EXAMPLES),
      filled: cells.length,
      distinct: new Set(cells).size,
    };
  });
}

/** What a cell holds, or would hold if its text were typed as it reads. */
function contentOf(cell: CellValue, format: string): ColumnContent {
  if (typeof cell === 'number') return isDateFormat(format) && monthOfSerial(cell) ? 'date' : 'number';
  if (typeof cell === 'boolean') return 'text';
  if (parseDate(cell)) return 'date';
  if (parseMonth(cell)) return 'month';
  return parseNumber(cell) === null ? 'text' : 'number';
}
