import type { MonthSetup, SourceChoice } from '../plan/month-setup';
import { columnCells, textCriterion } from './criterion';
import type { MonthReading } from './month-data';
import type { Person } from './people';
import { joinBy, joinColumn, valueOf } from './person-finder';
import type { ReadingContext } from './reading-context';
import type { Source } from './source';

/** Reports people whom the formulas cannot find in a list: by an ID that they lack, or one that reads as a figure. */
export function checkKeys(
  context: ReadingContext,
  setup: MonthSetup,
  reading: MonthReading,
  people: readonly Person[],
): void {
  const check = (choice: SourceChoice<string> | null, source: Source | null | undefined): void => {
    const column = choice ? joinColumn(setup.people, choice) : undefined;
    if (!choice || !source || column === undefined) return;
    const by = joinBy(setup.people, choice);
    const cells = columnCells(source, choice.headerRow, column);
    const { sheet } = source.place;
    for (const person of people) {
      const key = valueOf(person, by);
      if (key === null) context.findings.add('people.noId', 'error', { sheet }, [person.place], person.name);
      else if (textCriterion(key, cells) === 'none')
        context.findings.add('people.readsAsFigure', 'error', { sheet }, [person.place], String(key));
    }
  };
  check(setup.targets, reading.targets);
  setup.actuals.forEach((choice, index) => {
    check(choice, reading.actuals[index]);
  });
}
