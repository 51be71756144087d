import type { MonthSetup } from '../plan/month-setup';
import { figureCell, isErrorText, shownText } from './figure-cell';
import { headerFit, headerText } from './header-text';
import { recordMonth } from './date-cell';
import { PersonSums } from './month-figures';
import { parseNumber } from './parse-number';
import type { Person } from './people';
import { joinBy, joinColumn, personFinder } from './person-finder';
import { cellAt, cellPlace, type ReadingContext } from './reading-context';
import type { Source } from './source';
import { isBlank } from './text';

/** The month's actuals for each person and indicator. */
export interface ActualsRead {
  readonly sums: PersonSums;
  /** Records of the month. */
  readonly records: number;
}

/** Reads the month's records from every list; a list without dates holds totals, which count whatever the month. */
export function readActuals(
  context: ReadingContext,
  setup: MonthSetup,
  everyone: readonly Person[],
  sources: readonly Source[],
): ActualsRead {
  const sums = new PersonSums();
  let records = 0;
  setup.actuals.forEach((_, index) => {
    const source = sources[index];
    if (source) records += readList(context, setup, everyone, source, index, sums);
  });
  return { sums, records };
}

function readList(
  context: ReadingContext,
  setup: MonthSetup,
  everyone: readonly Person[],
  source: Source,
  index: number,
  sums: PersonSums,
): number {
  const choice = setup.actuals[index];
  const column = choice && joinColumn(setup.people, choice);
  if (!choice || column === undefined) return 0;
  const finder = personFinder(everyone, joinBy(setup.people, choice), column);
  const measures = setup.indicators.flatMap((indicator, number) =>
    indicator.actual.source === index ? [{ number, measure: indicator.actual.measure }] : [],
  );
  const { sheet } = source.place;
  const unused = unusedAmounts(setup, index);
  let records = 0;
  let others = 0;
  for (let row = choice.headerRow + 1; row < source.values.length; row += 1) {
    if (isEmptyRow(source, row)) continue;
    const dateColumn = choice.columns.date;
    if (dateColumn !== undefined) {
      const { counts, month } = recordMonth(
        context,
        source,
        row,
        dateColumn,
        choice.headers[dateColumn] ?? '',
        setup.month,
      );
      if (!counts && month !== null && month !== setup.month) others += 1;
      if (!counts) continue;
    } else if (isBlank(cellAt(source, row, column))) continue;
    records += 1;
    for (const column of unused) noteUnused(context, source, row, column, choice.headers[column] ?? '');
    const person = finder.find(context, source, row);
    if (!person) continue;
    for (const { number, measure } of measures) {
      const sum = sums.of(person, number);
      if (measure.kind === 'count') sum.add(1);
      else sum.add(recordFigure(context, source, row, measure.column, choice.headers[measure.column] ?? ''));
    }
  }
  if (records === 0)
    context.findings.add('records.noneInMonth', 'warning', { sheet, month: setup.month }, [source.place]);
  else if (others > 0)
    context.findings.add('records.otherMonths', 'note', { sheet, left: others, month: setup.month }, []);
  return records;
}

function recordFigure(context: ReadingContext, source: Source, row: number, column: number, title: string) {
  const figure = figureCell(context, source, row, column, title);
  if (typeof figure === 'number' && figure < 0) {
    const values = { sheet: source.place.sheet, column: title };
    context.findings.add('numbers.negative', 'warning', values, [cellPlace(source, row, column)], String(figure));
  }
  return figure;
}

/** Amount columns that no indicator sums. */
function unusedAmounts(setup: MonthSetup, index: number): readonly number[] {
  const choice = setup.actuals[index];
  const summed = setup.indicators.flatMap(({ actual: { source, measure } }) =>
    source === index && measure.kind === 'sum' ? [measure.column] : [],
  );
  return (choice?.headers ?? []).flatMap((title, column) =>
    headerFit(headerText(title), 'amount') > 0 && !summed.includes(column) ? [column] : [],
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
