import { inputKind, titleOf, type CompiledPlan, type PlanInput } from '../plan/language';
import type { FigureSource, ListFigure, PlanUse } from '../plan/month-setup';
import type { Text } from '../i18n';
import type { ActualsRead } from './actuals-read';
import type { MonthReading, PlanMembers } from './month-data';
import type { ListsRead } from './plan-figures';
import type { ReadingContext } from './reading-context';
import { canFollowRecords } from './record-formulas';
import type { TargetsRead } from './read-targets';

/** No attainment, rate or share of a month is ten times the whole; what is was probably typed as 95 for 95 %. */
const LARGEST_RATIO = 10;

/** Reports what is odd about the figures that the lists give to the people of a plan. */
export function reportFigures(
  context: ReadingContext,
  { plan, version }: CompiledPlan,
  { use, people }: PlanMembers,
  reading: MonthReading,
  { targets, actuals }: Pick<ListsRead, 'targets' | 'actuals'>,
): void {
  const planTitle = titleOf(plan, plan.plan);
  for (const [name, source] of Object.entries(use.inputs)) {
    const input = version.inputs[name];
    if (!input) continue;
    const asked = { name, input, source, values: { plan: planTitle, input: titleOf(input, name) } };
    const kind = inputKind(input);
    if (kind === 'ratio') reportRatios(context, people, asked);
    if (source.kind === 'sum' && (kind === 'ratio' || kind === 'score')) {
      reportSeveral(context, people, asked, source, actuals);
    }
    if (source.kind === 'attainment') reportTargets(context, people, asked, source.targetColumn, targets);
    const list = source.kind === 'records' ? reading.actuals[source.source] : undefined;
    if (list && !canFollowRecords(people, name, list)) {
      context.findings.add('records.asValues', 'note', { ...asked.values, sheet: list.place.sheet }, []);
    }
  }
  reportApart(context, version.inputs, use, planTitle);
}

interface Asked {
  readonly name: string;
  readonly input: PlanInput;
  readonly source: FigureSource;
  readonly values: { readonly plan: Text; readonly input: Text };
}

function reportRatios({ findings }: ReadingContext, people: PlanMembers['people'], { name, values }: Asked): void {
  for (const { person, figures } of people) {
    const given = figures[name] ?? null;
    const all = Array.isArray(given) ? given : [given];
    if (all.some((figure) => typeof figure === 'number' && figure > LARGEST_RATIO)) {
      findings.add('inputs.ratio', 'warning', values, [person.place], person.name);
    }
  }
}

/** Who has several scores or rates in the month: they would be added up. */
function reportSeveral(
  { findings }: ReadingContext,
  people: PlanMembers['people'],
  { values }: Asked,
  source: ListFigure,
  actuals: ActualsRead,
): void {
  for (const { person } of people) {
    if (actuals.sums.of(person, source).figures > 1) {
      findings.add('inputs.several', 'error', values, [person.place], person.name);
    }
  }
}

/** Who has no target or one of zero, and what stands for the attainment then; and who has one below zero. */
function reportTargets(
  { findings }: ReadingContext,
  people: PlanMembers['people'],
  { name, values }: Asked,
  column: number,
  targets: TargetsRead,
): void {
  for (const { person, figures } of people) {
    const target = targets.sums.of(person, column).value();
    const places = [person.place];
    if (typeof target === 'number' && target < 0)
      findings.add('inputs.targetNegative', 'error', values, places, person.name);
    else if ((figures[name] ?? null) === null) findings.add('inputs.noTarget', 'warning', values, places, person.name);
  }
}

/** Values of one thing stand in one row, so that they have to come from the same record. */
function reportApart(
  { findings }: ReadingContext,
  inputs: CompiledPlan['version']['inputs'],
  use: PlanUse,
  plan: Text,
): void {
  const firsts = new Map<string, string>();
  for (const [name, source] of Object.entries(use.inputs)) {
    const input = inputs[name];
    if (source.kind !== 'records' || input?.each === undefined) continue;
    const records = JSON.stringify([source.source, source.where]);
    const first = firsts.get(input.each) ?? records;
    firsts.set(input.each, first);
    if (first !== records) findings.add('plans.recordsApart', 'error', { plan, input: titleOf(input, name) }, []);
  }
}
