import type { CompiledPlan } from '../plan/language';
import type { MonthSetup, PeopleRole, PlanUse, SourceChoice } from '../plan/month-setup';
import { readPeople, type Person } from './people';
import { readingContext, type ReadingContext } from './reading-context';
import type { Source } from './source';
import { nearKey } from './text';

/** People who are paid by one plan. */
export interface PaidByPlan {
  readonly use: PlanUse;
  readonly compiled: CompiledPlan;
  readonly people: readonly Person[];
}

/** Everybody of a month by what they are paid by; nobody twice, and in the order of the people list. */
export interface PeopleByPlan {
  readonly plans: readonly PaidByPlan[];
  /** Those who are paid by the indicators. */
  readonly others: readonly Person[];
}

/**
 * Finds the plan of everybody by their position; one for everybody takes those that no other names. Whoever's plan is
 * not there, or not in force yet, is paid by nothing, and that is reported.
 */
export function peopleByPlan(
  context: ReadingContext,
  { plans: uses, month }: Pick<MonthSetup, 'plans' | 'month'>,
  people: readonly Person[],
  compiled: ReadonlyMap<string, CompiledPlan>,
): PeopleByPlan {
  const useOf = planUseFinder(context, uses);
  const members = new Map<PlanUse | null, Person[]>([...uses, null].map((use) => [use, []]));
  for (const person of people) members.get(useOf(person.position))?.push(person);
  return {
    plans: uses.flatMap((use) => {
      const plan = compiled.get(use.plan);
      const paid = members.get(use) ?? [];
      if (plan) return [{ use, compiled: plan, people: paid }];
      const places = paid.map(({ place }) => place);
      context.findings.add('plans.missing', 'error', { plan: use.plan, month, people: paid.length }, places);
      return [];
    }),
    others: members.get(null) ?? [],
  };
}

/** Whether a plan pays everybody on a people list, so that nothing is to be measured by indicators. */
export function everyoneHasPlan(uses: readonly PlanUse[], source: Source, choice: SourceChoice<PeopleRole>): boolean {
  if (uses.length === 0) return false;
  const quiet = readingContext(false);
  const useOf = planUseFinder(quiet, uses);
  return readPeople(quiet, source, choice).every(({ position }) => useOf(position) !== null);
}

/** Whose plan is whose; the first of two that name a position wins. */
function planUseFinder(
  { findings }: ReadingContext,
  uses: readonly PlanUse[],
): (position: string | null) => PlanUse | null {
  const byPosition = new Map<string, PlanUse>();
  const forAll = uses.filter(({ positions }) => positions === null);
  for (const use of uses) {
    for (const position of new Set(use.positions?.map(nearKey))) {
      const first = byPosition.get(position);
      if (first) findings.add('plans.positionTwice', 'warning', { position, plan: first.plan, other: use.plan }, []);
      else byPosition.set(position, use);
    }
  }
  const [first, ...others] = forAll;
  for (const { plan } of others) {
    findings.add('plans.everyoneTwice', 'warning', { plan: first?.plan ?? '', other: plan }, []);
  }
  return (position) => (position === null ? undefined : byPosition.get(nearKey(position))) ?? first ?? null;
}
