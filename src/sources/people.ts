import type { Figure } from '../plan/month-pay';
import type { PeopleRole, SourceChoice } from '../plan/month-setup';
import { figureCell, isErrorText } from './figure-cell';
import { cellAt, cellPlace, repairCell, type ReadingContext } from './reading-context';
import type { CellValue, Place, Source } from './source';
import { isBlank, matchKey } from './text';
import { isTotal } from './totals-row';

/** Somebody on the people list. */
export interface Person {
  /** Who it is across sorting and rebuilding: the ID where the list has one, else the name. */
  readonly key: string;
  readonly id: string | number | null;
  readonly name: string;
  readonly position: string | null;
  /** Base pay; `null` where the list has no such column, 0 where the cell is blank. */
  readonly base: Figure;
  /** Performance pay at 100 %. */
  readonly performanceBase: Figure;
  readonly place: Place;
}

const STRAY = /[\u200b-\u200d\u2060\ufeff]|^\s+|\s+$|(?<=\s)\s+/g;

/**
 * Everybody on the list, in its order, each once: a second row with the same ID (or, without IDs, the same name)
 * is reported and left out, so that nobody is paid twice.
 */
export function readPeople(
  context: ReadingContext,
  source: Source,
  choice: SourceChoice<PeopleRole>,
): readonly Person[] {
  const people: Person[] = [];
  const seen = new Map<string, Person>();
  const { name: nameColumn, id: idColumn, position: positionColumn } = choice.columns;
  for (let row = choice.headerRow + 1; row < source.values.length; row += 1) {
    const nameCell = nameColumn === undefined ? '' : cellAt(source, row, nameColumn);
    const idCell = idColumn === undefined ? '' : cellAt(source, row, idColumn);
    if (isTotal(nameCell) || isTotal(idCell)) continue;
    const place = cellPlace(source, row, nameColumn ?? 0);
    if (isBlank(nameCell) || isErrorText(nameCell)) {
      if (!isBlank(idCell))
        context.findings.add('people.noName', 'warning', { sheet: place.sheet }, [place], String(idCell));
      continue;
    }
    const id = isBlank(idCell) ? null : asId(idCell);
    const name = tidyName(context, source, row, nameColumn ?? 0, nameCell);
    const key = id === null ? matchKey(name) : matchKey(id);
    const first = seen.get(key);
    if (first) {
      const values = { sheet: place.sheet };
      context.findings.add('people.duplicate', 'warning', values, [place], id === null ? name : `${name} (${id})`);
      continue;
    }
    const position = positionColumn === undefined ? '' : cellAt(source, row, positionColumn);
    const person: Person = {
      key,
      id,
      name,
      position: positionColumn === undefined ? null : isBlank(position) ? '' : String(position),
      base: money(context, source, row, choice, 'base'),
      performanceBase: money(context, source, row, choice, 'performance'),
      place,
    };
    seen.set(key, person);
    people.push(person);
  }
  return people;
}

function asId(cell: CellValue): string | number {
  return typeof cell === 'boolean' ? String(cell) : cell;
}

/** A name without the spaces that nobody sees; the cell itself is mended where mending is wanted. */
function tidyName(context: ReadingContext, source: Source, row: number, column: number, cell: CellValue): string {
  if (typeof cell !== 'string') return String(cell);
  const tidy = cell.replace(STRAY, '');
  return tidy !== cell && repairCell(context, source, row, column, tidy) ? tidy : cell;
}

function money(
  context: ReadingContext,
  source: Source,
  row: number,
  choice: SourceChoice<PeopleRole>,
  role: 'base' | 'performance',
): Figure {
  const column = choice.columns[role];
  if (column === undefined) return null;
  return figureCell(context, source, row, column, choice.headers[column] ?? '') ?? 0;
}
