import type { MonthSetup } from '../plan/month-setup';
import { columnCells, wildcardSide } from './criterion';
import type { Demand } from './demand';
import { figureCell, shownText } from './figure-cell';
import { PersonSums } from './month-figures';
import type { Person } from './people';
import { joinBy, joinColumn, personFinder } from './person-finder';
import { cellAt, cellPlace, type ReadingContext } from './reading-context';
import type { CellValue, Source } from './source';
import { monthRows, type MonthRows } from './target-months';
import { isBlank } from './text';

/** The month's targets for each person and column. */
export interface TargetsRead {
  readonly sums: PersonSums<number>;
  readonly written: MonthRows['written'];
}

/** Reads the month's targets of everybody who is asked about; a list without months applies to any month. */
export function readTargets(
  context: ReadingContext,
  setup: MonthSetup,
  everyone: readonly Person[],
  source: Source | null,
  demands: readonly Demand[],
): TargetsRead {
  const sums = new PersonSums<number>();
  const asked = new Map(
    demands.flatMap(({ people, targets }) =>
      targets.size > 0 ? people.map((person) => [person, targets] as const) : [],
    ),
  );
  const { targets: choice } = setup;
  const column = choice ? joinColumn(setup.people, choice) : undefined;
  if (!choice || !source || column === undefined) return { sums, written: null };
  const monthColumn = choice.columns.month;
  const { rows, written } =
    monthColumn === undefined
      ? { rows: undatedRows(source, choice.headerRow, column), written: null }
      : monthRows(context, source, choice.headerRow, monthColumn, setup.month);
  if (monthColumn !== undefined && written?.kind === 'value' && !context.repairText) {
    checkWritten(context, source, columnCells(source, choice.headerRow, monthColumn), written.value);
  }
  if (rows.length === 0 && asked.size > 0) {
    context.findings.add('targets.noneInMonth', 'warning', { sheet: source.place.sheet, month: setup.month }, [
      source.place,
    ]);
  }
  const finder = personFinder(everyone, joinBy(setup.people, choice), column);
  const seen = new Set<string>();
  for (const row of rows) {
    const person = finder.find(context, source, row);
    const columns = person && asked.get(person);
    if (!columns) continue;
    if (seen.has(person.key)) {
      context.findings.add(
        'targets.duplicate',
        'warning',
        { sheet: source.place.sheet },
        [cellPlace(source, row, column)],
        person.name,
      );
    }
    seen.add(person.key);
    for (const target of columns) {
      sums.of(person, target).add(figureCell(context, source, row, target, choice.headers[target] ?? ''));
    }
  }
  return { sums, written };
}

/** Reports a month that no criterion tells from months written almost alike, which the formulas would count as well. */
function checkWritten(
  context: ReadingContext,
  source: Source,
  months: readonly CellValue[],
  written: string | number,
): void {
  if (typeof written === 'number' || wildcardSide(written, months) !== 'none') return;
  context.findings.add('months.alike', 'error', { sheet: source.place.sheet }, [source.place], shownText(written));
}

function undatedRows(source: Source, headerRow: number, column: number): readonly number[] {
  return source.values.flatMap((_, row) => (row > headerRow && !isBlank(cellAt(source, row, column)) ? [row] : []));
}
