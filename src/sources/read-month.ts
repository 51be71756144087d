import type { CompiledPlan } from '../plan/language';
import type { MonthSetup, SourceChoice } from '../plan/month-setup';
import { checkKeys } from './check-keys';
import { indicatorDemand, indicatorFigure, planDemand } from './demand';
import type { MonthData, MonthReading, PlanMembers } from './month-data';
import { personIndicators } from './month-figures';
import { peopleByPlan, type PaidByPlan } from './paid-by-plan';
import { readPeople, type Person } from './people';
import { joinBy } from './person-finder';
import { departmentFigures, personFigures } from './plan-figures';
import { readActuals } from './read-actuals';
import { cellPlace, type ReadingContext } from './reading-context';
import { readTargets } from './read-targets';
import { reportFigures } from './report-figures';
import { reportTargets } from './report-targets';
import type { Source } from './source';
import { matchKey, readable } from './text';
import { usableSources } from './usable-sources';
import { usedColumns } from './used-columns';

/** No plans: everybody is paid by the indicators. */
const NONE: ReadonlyMap<string, CompiledPlan> = new Map();

/**
 * What the ranges say about the setup's month, figure by figure as the sheets' formulas will find it.
 * What is odd, and which cells are to be rewritten, is gathered in the context.
 * @param plans the plans in use, by name, in the version of the month
 */
export function readMonth(
  context: ReadingContext,
  setup: MonthSetup,
  reading: MonthReading,
  plans: ReadonlyMap<string, CompiledPlan> = NONE,
): MonthData {
  const ranges = [reading.people, ...(setup.targets ? [reading.targets] : []), ...reading.actuals];
  usedColumns(setup).forEach(({ choice, used }, index) => {
    const source = ranges[index];
    if (source) checkRange(context, source, choice, used);
  });
  const everyone = readPeople(context, reading.people, setup.people);
  const built = tellApart(context, setup, everyone).filter(
    (person) => setup.positions === null || setup.positions.includes(person.position ?? ''),
  );
  const paid = peopleByPlan(context, setup, built, plans);
  const teams = paid.plans.map((team) => ({
    ...team,
    use: usableSources(context, setup, reading, team.use, team.compiled),
  }));
  const payroll = onPayroll(context, setup, reading, built, plans);
  const figures = setup.indicators.map(indicatorFigure);
  const demands = [
    indicatorDemand(setup, paid.others, figures),
    ...[...teams, ...payroll].map(({ use, compiled, people }) => planDemand(use, compiled, people)),
  ];
  checkKeys(context, setup, reading, demands);
  const targets = readTargets(context, setup, everyone, reading.targets, demands);
  const actuals = readActuals(context, setup, everyone, reading.actuals, demands);
  const people = paid.others.map((person) => ({
    person,
    indicators: personIndicators(setup, person, figures, targets.sums, actuals.sums),
  }));
  reportTargets(context, setup, people);
  const read = { context, setup, people: reading.people, targets, actuals };
  const membersOf = ({ use, compiled, people: paidByIt }: PaidByPlan): PlanMembers => {
    const figuresOf = personFigures(read, compiled, use);
    const team = {
      use,
      people: paidByIt.map((person) => ({ person, figures: figuresOf(person) })),
      department: departmentFigures(read, compiled, use),
    };
    reportFigures(context, compiled, team, reading, { targets, actuals });
    return team;
  };
  return {
    setup,
    people,
    plans: teams.map(membersOf),
    payroll: payroll.map(membersOf)[0] ?? null,
    writtenMonth: targets.written,
    records: actuals.records,
  };
}

/** The payroll over all people who are built; none where no plan in force is chosen for it. */
function onPayroll(
  context: ReadingContext,
  setup: MonthSetup,
  reading: MonthReading,
  people: readonly Person[],
  plans: ReadonlyMap<string, CompiledPlan>,
): readonly PaidByPlan[] {
  const compiled = setup.payroll && plans.get(setup.payroll.plan);
  return setup.payroll && compiled
    ? [{ use: usableSources(context, setup, reading, setup.payroll, compiled), compiled, people }]
    : [];
}

/** Reports hidden rows, and titles that are no longer what they were when the range was chosen. */
function checkRange(
  context: ReadingContext,
  source: Source,
  choice: SourceChoice<string>,
  used: readonly number[],
): void {
  const { sheet } = source.place;
  if (source.hiddenRows > 0) {
    context.findings.add('source.hidden', 'note', { sheet, rows: source.hiddenRows }, [source.place]);
  }
  for (const column of used) {
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
