import type { PayPlan } from '../../../plan/language';
import type { BaseTeam, TeamBase } from '../../../plan/what-if';
import { readable } from '../../../sources/text';
import type { Texts } from '../../texts';

/** What can be planned: a person of the month, or a plan with figures of its own. */
export interface Subject {
  /** Stays the same when the workbook is read again. */
  readonly id: string;
  readonly title: string;
  /** Under which heading it stands among the others. */
  readonly group: string;
  readonly of: SubjectOf;
}

export type SubjectOf =
  | { readonly kind: 'person'; readonly team: BaseTeam; readonly at: number }
  | { readonly kind: 'plan'; readonly plan: PayPlan };

/** The month's people, plan by plan, then the plans on their own; payroll last, because nobody earns by it. */
export function subjectsOf(base: TeamBase | null, plans: readonly PayPlan[], texts: Texts): readonly Subject[] {
  const { t, language } = texts;
  const people = (base?.teams ?? []).flatMap((team) =>
    team.people.map(({ key, name, position }, at) => ({
      id: `person ${team.compiled.plan.plan} ${key}`,
      title: position === null ? name : t('one.withPosition', { name, position }),
      group: team.compiled.plan.title[language],
      of: { kind: 'person' as const, team, at },
    })),
  );
  const payrollLast = [...plans].sort((one, other) => Number(one.use === 'payroll') - Number(other.use === 'payroll'));
  const bare = payrollLast.map((plan) => ({
    id: `plan ${plan.plan}`,
    title: plan.title[language],
    group: t('one.bare'),
    of: { kind: 'plan' as const, plan },
  }));
  return [...people, ...bare];
}

/** The subjects that have every word of a query in their title or their heading; all of them for an empty one. */
export function findSubjects(query: string, subjects: readonly Subject[]): readonly Subject[] {
  const words = readable(query).toLowerCase().split(' ').filter(Boolean);
  return subjects.filter(({ title, group }) => {
    const text = readable(`${title} ${group}`).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
