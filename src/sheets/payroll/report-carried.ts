import type { IsoMonth } from '../../plan/month-setup';
import { isErrorText } from '../../sources/figure-cell';
import type { ReadingContext } from '../../sources/reading-context';
import { beginsYear, monthBefore } from './payroll-names';
import type { PayrollTeam } from './payroll-team';

/** Tells what a payroll in the middle of a year cannot carry over: all of it, or that of people who are new on it. */
export function reportCarried({ findings }: ReadingContext, month: IsoMonth, { team, before }: PayrollTeam): void {
  if (beginsYear(month)) return;
  const values = { before: monthBefore(month) };
  if (!before) {
    findings.add('payroll.noBefore', 'note', values, []);
    return;
  }
  const carried = Object.values(team.compiled.version.inputs).flatMap(({ follows }) =>
    follows && 'earlier' in follows ? [follows.earlier] : [],
  );
  for (const { person } of team.people) {
    const last = before.of(person);
    if (!last) findings.add('payroll.newcomers', 'note', values, [person.place], person.name);
    else if (carried.some((name) => isErrorText(last.value(name)))) {
      findings.add('payroll.beforeErrors', 'error', { ...values, sheet: before.sheet }, [person.place], person.name);
    }
  }
}
