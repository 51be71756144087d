import { inputKind, titleOf, type PlanInput } from '../../../plan/language';
import type { CostReference, TeamBase } from '../../../plan/what-if';
import type { Texts } from '../../texts';
import type { Choice } from './figure-choices';

/** What the cost can be set against out of the month's own figures: amounts, of people or of a department. */
export function referenceChoices(base: TeamBase, { language }: Texts): readonly Choice<CostReference>[] {
  return base.teams.flatMap(({ compiled: { plan, version } }) => {
    const amounts = (
      of: 'department' | 'input',
      entries: Readonly<Record<string, PlanInput>>,
    ): Choice<CostReference>[] =>
      Object.entries(entries).flatMap(([name, entry]) => {
        if (inputKind(entry) !== 'amount') return [];
        const figure: CostReference = { kind: 'figure', plan: plan.plan, of, name };
        const title = titleOf(entry, name)[language];
        return [{ id: referenceId(figure), title, group: plan.title[language], of: figure }];
      });
    return [...amounts('department', version.department ?? {}), ...amounts('input', version.inputs)];
  });
}

/** Tells what the cost is set against apart. */
export function referenceId(reference: CostReference | null): string {
  if (!reference || reference.kind === 'amount') return reference?.kind ?? 'none';
  return [reference.of, reference.plan, reference.name].join(' ');
}

/** What the cost is set against, as it stands in a sentence. */
export function referenceText(reference: CostReference, base: TeamBase, texts: Texts): string {
  if (reference.kind === 'amount') return texts.t('team.reference.revenue');
  const id = referenceId(reference);
  return referenceChoices(base, texts).find((choice) => choice.id === id)?.title ?? reference.name;
}
