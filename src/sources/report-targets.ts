import type { MonthSetup } from '../plan/month-setup';
import type { MonthData } from './month-data';
import type { ReadingContext } from './reading-context';

/** Reports who has no target, a target of zero or below, or a month's total below zero. */
export function reportTargets(context: ReadingContext, setup: MonthSetup, people: MonthData['people']): void {
  const { findings } = context;
  for (const { person, indicators } of people) {
    const places = [person.place];
    let targets = 0;
    let missing = 0;
    indicators.forEach(({ target, actual }, index) => {
      const indicator = setup.indicators[index];
      if (!indicator) return;
      const values = { indicator: indicator.title };
      if (typeof actual === 'number' && actual < 0)
        findings.add('records.netNegative', 'warning', values, places, person.name);
      if (indicator.targetColumn === null) return;
      if (target !== null) targets += 1;
      if (target === 0) findings.add('targets.zero', 'warning', values, places, person.name);
      else if (typeof target === 'number' && target < 0)
        findings.add('targets.negative', 'error', values, places, person.name);
      else if (target === null && actual !== 0) {
        missing += 1;
        findings.add('targets.missing', 'warning', values, places, person.name);
      }
    });
    const measured = setup.indicators.some((indicator) => indicator.targetColumn !== null);
    if (measured && targets === 0 && missing === 0) findings.add('targets.none', 'warning', {}, places, person.name);
  }
}
