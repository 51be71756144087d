import type { MonthSetup, SourceChoice } from '../plan/month-setup';
import { columnCells, textCriterion } from './criterion';
import { asksPeopleOf, type Demand } from './demand';
import type { MonthReading } from './month-data';
import { joinBy, joinColumn, valueOf } from './person-finder';
import type { ReadingContext } from './reading-context';
import type { Source } from './source';

/**
 * Reports people whom the formulas cannot find in a list that their pay depends on: by an ID that they lack, or one that
 * reads as a figure.
 */
export function checkKeys(
  context: ReadingContext,
  setup: MonthSetup,
  reading: MonthReading,
  demands: readonly Demand[],
): void {
  const check = (
    choice: SourceChoice<string> | null,
    source: Source | null | undefined,
    asks: (demand: Demand) => boolean,
  ): void => {
    const column = choice ? joinColumn(setup.people, choice) : undefined;
    if (!choice || !source || column === undefined) return;
    const by = joinBy(setup.people, choice);
    const cells = columnCells(source, choice.headerRow, column);
    const { sheet } = source.place;
    for (const person of demands.filter(asks).flatMap(({ people }) => people)) {
      const key = valueOf(person, by);
      if (key === null) context.findings.add('people.noId', 'error', { sheet }, [person.place], person.name);
      else if (textCriterion(key, cells) === 'none')
        context.findings.add('people.readsAsFigure', 'error', { sheet }, [person.place], String(key));
    }
  };
  check(setup.targets, reading.targets, ({ targets }) => targets.size > 0);
  setup.actuals.forEach((choice, index) => {
    check(choice, reading.actuals[index], (demand) => asksPeopleOf(demand, index));
  });
}
