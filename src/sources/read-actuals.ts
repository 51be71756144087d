import type { ActualsRole, MonthSetup, SourceChoice } from '../plan/month-setup';
import { ActualsRead } from './actuals-read';
import { recordMonthReader } from './date-cell';
import type { Demand } from './demand';
import { isErrorText, shownText } from './figure-cell';
import { headerFit, headerText } from './header-text';
import { listWork } from './list-work';
import { parseNumber } from './parse-number';
import type { Person } from './people';
import { joinBy, joinColumn, personFinder } from './person-finder';
import { cellAt, cellPlace, type ReadingContext } from './reading-context';
import type { Source } from './source';
import { isBlank } from './text';
import { isTotal } from './totals-row';

/**
 * Reads the month's records from every list that anybody's pay depends on, each in one pass; a list without dates holds
 * totals, which count whatever the month.
 */
export function readActuals(
  context: ReadingContext,
  setup: MonthSetup,
  everyone: readonly Person[],
  sources: readonly Source[],
  demands: readonly Demand[],
): ActualsRead {
  const gathered = new ActualsRead();
  setup.actuals.forEach((choice, index) => {
    const source = sources[index];
    if (source) readList(context, setup, everyone, source, choice, index, demands, gathered);
  });
  return gathered;
}

function readList(
  context: ReadingContext,
  setup: MonthSetup,
  everyone: readonly Person[],
  source: Source,
  choice: SourceChoice<ActualsRole>,
  index: number,
  demands: readonly Demand[],
  gathered: ActualsRead,
): void {
  const work = listWork(context, source, choice, index, demands, gathered);
  if (!work) return;
  const column = joinColumn(setup.people, choice);
  const finder =
    column !== undefined && work.isPersonal ? personFinder(everyone, joinBy(setup.people, choice), column) : null;
  const dateColumn = choice.columns.date;
  const dateTitle = choice.headers[dateColumn ?? -1] ?? '';
  const monthOf =
    dateColumn === undefined ? null : recordMonthReader(context, source, dateColumn, dateTitle, setup.month);
  const unused = unusedAmounts(choice, index, demands);
  const { sheet } = source.place;
  let records = 0;
  let others = 0;
  for (let row = choice.headerRow + 1; row < source.values.length; row += 1) {
    if (isEmptyRow(source, row)) continue;
    const whose = column === undefined ? '' : cellAt(source, row, column);
    if (isTotal(whose) || (dateColumn !== undefined && isTotal(cellAt(source, row, dateColumn)))) continue;
    if (monthOf) {
      const { counts, month } = monthOf(row);
      if (!counts && month !== null && month !== setup.month) others += 1;
      if (!counts) continue;
    } else if (column !== undefined && isBlank(whose)) continue;
    records += 1;
    for (const other of unused) noteUnused(context, source, row, other, choice.headers[other] ?? '');
    work.takeForAll(row);
    const person = finder?.find(context, source, row);
    if (person) work.takeFor(person, row);
  }
  if (records === 0)
    context.findings.add('records.noneInMonth', 'warning', { sheet, month: setup.month }, [source.place]);
  else if (others > 0)
    context.findings.add('records.otherMonths', 'note', { sheet, left: others, month: setup.month }, []);
  gathered.records += records;
}

/** Amount columns that nobody's figures come from. */
function unusedAmounts(
  choice: SourceChoice<ActualsRole>,
  index: number,
  demands: readonly Demand[],
): readonly number[] {
  const used = new Set(
    demands.flatMap(({ figures, department, records }) => [
      ...[...figures, ...department].flatMap((figure) =>
        figure.source === index && figure.kind === 'sum' ? [figure.column] : [],
      ),
      ...records.flatMap(({ source }) => (source.source === index ? [source.column] : [])),
    ]),
  );
  return choice.headers.flatMap((title, column) =>
    headerFit(headerText(title), 'amount') > 0 && !used.has(column) ? [column] : [],
  );
}

/** An error, or text in place of an amount, is worth knowing even where it changes nothing yet. */
function noteUnused(context: ReadingContext, source: Source, row: number, column: number, title: string): void {
  const cell = cellAt(source, row, column);
  if (typeof cell !== 'string' || isBlank(cell)) return;
  if (!isErrorText(cell) && parseNumber(cell) === null) return;
  const values = { sheet: source.place.sheet, column: title };
  const example = isErrorText(cell) ? cell : shownText(cell);
  context.findings.add('cells.unused', 'note', values, [cellPlace(source, row, column)], example);
}

function isEmptyRow(source: Source, row: number): boolean {
  return source.values[row]?.every(isBlank) ?? true;
}
