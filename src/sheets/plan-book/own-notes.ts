import { isFormula } from '../../sources/is-formula';
import type { CellValue } from '../../sources/source';
import { isBlank } from '../../sources/text';
import type { Area, CellContent, NamedArea, SheetDescription } from '../description';
import type { BookCells } from './find-parameter';

/**
 * The Plan sheet with what the user has written beside its tables. A note stays where it is as long as the tables do, and
 * goes with the table that it stands beside when they move; where something of ours comes to stand there, it goes to the
 * right of it.
 * @param book the sheet as it stands
 * @param first the first row of the plans' part, here and there
 * @param ours every text that we can have written there, in whatever language
 */
export function withOwnNotes(
  description: SheetDescription,
  book: BookCells,
  first: number,
  ours: ReadonlySet<string>,
): SheetDescription {
  const notes = ownNotes(book, first, ours);
  if (notes.length === 0) return description;
  const cells = description.cells.map((row) => [...row]);
  for (const { row, column, content } of notes) {
    const at = newRow(row, book.names, description.names);
    const target = cells[at] ?? (cells[at] = blankRow(cells));
    let free = column;
    while ((target[free] ?? '') !== '' || inTable(description.names, at, free)) free += 1;
    for (const each of cells) while (each.length <= free) each.push('');
    target[free] = at === row || typeof content !== 'object' ? content : (valueAt(book, row, column) ?? '');
  }
  for (let row = 0; row < cells.length; row += 1) cells[row] ??= blankRow(cells);
  const missing = (cells[0]?.length ?? 0) - description.columnWidths.length;
  const widths = Array.from({ length: Math.max(0, missing) }, () => NOTE_WIDTH);
  return { ...description, cells, columnWidths: [...description.columnWidths, ...widths] };
}

const NOTE_WIDTH = 13;

interface OwnNote {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Cells of the block outside its tables that hold nothing of ours. */
function ownNotes(book: BookCells, first: number, ours: ReadonlySet<string>): readonly OwnNote[] {
  const { values, formulas = [], names } = book;
  const whole = blockOf(names);
  return values.flatMap((cells, row) =>
    row < first || (whole && row >= whole.row + whole.rowCount)
      ? []
      : cells.flatMap((cell, column): OwnNote[] => {
          if (isBlank(cell) || inTable(names, row, column)) return [];
          if (whole && column >= whole.column + whole.columnCount) return [];
          if (typeof cell === 'string' && ours.has(cell)) return [];
          const formula = formulas[row]?.[column];
          return [{ row, column, content: isFormula(formula, cell) ? { formula } : cell }];
        }),
  );
}

/** The block's own name covers everything, and a version's all its tables; neither is a table. */
const BLOCKS = /^Plan_/i;

function isTable({ name }: NamedArea): boolean {
  return !BLOCKS.test(name);
}

function blockOf(names: readonly NamedArea[]): Area | undefined {
  return names.find(({ name }) => name.toLowerCase() === 'plan_block');
}

function inTable(names: readonly NamedArea[], row: number, column: number): boolean {
  return names.some(
    (area) => isTable(area) && contains(area, row) && column >= area.column && column < area.column + area.columnCount,
  );
}

function contains({ row: first, rowCount }: Area, row: number): boolean {
  return row >= first && row < first + rowCount;
}

/** Where a row has gone: with its table, else with the version that it belongs to. */
function newRow(row: number, before: readonly NamedArea[], now: readonly NamedArea[]): number {
  const around = before
    .filter((area) => contains(area, row) && area.name.toLowerCase() !== 'plan_block')
    .sort((one, other) => one.rowCount - other.rowCount);
  for (const area of around) {
    const next = now.find(({ name }) => name.toLowerCase() === area.name.toLowerCase());
    if (next) return next.row + Math.min(row - area.row, next.rowCount - 1);
  }
  return row;
}

function valueAt({ values }: BookCells, row: number, column: number): CellValue | undefined {
  return values[row]?.[column];
}

function blankRow(cells: readonly (readonly CellContent[])[]): CellContent[] {
  return Array.from({ length: cells[0]?.length ?? 0 }, () => '');
}
