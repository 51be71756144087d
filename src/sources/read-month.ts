import type { MonthSetup } from '../plan/month-setup';
import type { SourceChoice } from '../plan/month-setup';
import type { MonthData, MonthReading } from './month-data';
import { personIndicators } from './month-figures';
import { checkKeys } from './check-keys';
import { readPeople, type Person } from './people';
import { joinBy } from './person-finder';
import { readActuals } from './read-actuals';
import { cellPlace, type ReadingContext } from './reading-context';
import { readTargets } from './read-targets';
import { reportTargets } from './report-targets';
import type { Source } from './source';
import { matchKey, readable } from './text';

/**
 * What the ranges say about the setup's month, figure by figure as the sheet's formulas will find it.
 * What is odd, and which cells are to be rewritten, is gathered in the context.
 */
export function readMonth(context: ReadingContext, setup: MonthSetup, reading: MonthReading): MonthData {
  const targetColumns = setup.indicators.flatMap(({ targetColumn }) => targetColumn ?? []);
  checkRange(context, reading.people, setup.people, []);
  if (setup.targets && reading.targets) checkRange(context, reading.targets, setup.targets, targetColumns);
  setup.actuals.forEach((choice, index) => {
    const source = reading.actuals[index];
    const summed = setup.indicators.flatMap(({ actual: { source: list, measure } }) =>
      list === index && measure.kind === 'sum' ? [measure.column] : [],
    );
    if (source) checkRange(context, source, choice, summed);
  });
  const everyone = readPeople(context, reading.people, setup.people);
  const built = tellApart(context, setup, everyone).filter(
    (person) => setup.positions === null || setup.positions.includes(person.position ?? ''),
  );
  checkKeys(context, setup, reading, built);
  const targets = readTargets(context, setup, everyone, reading.targets);
  const actuals = readActuals(context, setup, everyone, reading.actuals);
  const people = built.map((person) => ({
    person,
    indicators: personIndicators(setup, person, targets.sums, actuals.sums),
  }));
  reportTargets(context, setup, people);
  return { setup, people, writtenMonth: targets.written, records: actuals.records };
}

/** Reports hidden rows, and titles that are no longer what they were when the range was chosen. */
function checkRange(
  context: ReadingContext,
  source: Source,
  choice: SourceChoice<string>,
  figures: readonly number[],
): void {
  const { sheet } = source.place;
  if (source.hiddenRows > 0) {
    context.findings.add('source.hidden', 'note', { sheet, rows: source.hiddenRows }, [source.place]);
  }
  for (const column of new Set([...Object.values(choice.columns), ...figures])) {
    if (column === undefined) continue;
    const was = choice.headers[column] ?? '';
    const is = readable(String(source.values[choice.headerRow]?.[column] ?? ''));
    if (was === is) continue;
    context.findings.add(
      'source.headerChanged',
      'error',
      { sheet },
      [cellPlace(source, choice.headerRow, column)],
      `“${was}” → “${is}”`,
    );
  }
}

/**
 * Two people of one name cannot be told apart in a list that has only names. The second is reported and not built,
 * because the formulas would pay both of them for the same records. Somebody without an ID is found by name alone.
 */
function tellApart(context: ReadingContext, setup: MonthSetup, everyone: readonly Person[]): readonly Person[] {
  const lists = [...(setup.targets ? [setup.targets] : []), ...setup.actuals];
  const byId = lists.every((list) => joinBy(setup.people, list) === 'id');
  const names = new Set<string>();
  return everyone.filter((person) => {
    const name = matchKey(person.name);
    const known = names.has(name);
    names.add(name);
    if (!known || (byId && person.id !== null)) return true;
    context.findings.add(
      'people.sameName',
      'error',
      { sheet: person.place.sheet },
      [person.place],
      `${person.name} (${person.id ?? ''})`,
    );
    return false;
  });
}
