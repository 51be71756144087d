import type { ComparedTotal, CostReference, Side, TeamBase } from '../../../plan/what-if';
import { signedAmount } from '../../build/changed-value';
import type { Texts } from '../../texts';
import { money } from './money';
import { referenceText } from './reference-text';

/** So many of those who break a budget are named. */
const NAMED = 3;

interface Said {
  readonly base: TeamBase;
  /** null for the month as it is. */
  readonly name: string | null;
  readonly total: ComparedTotal;
  readonly today: ComparedTotal;
  readonly reference: CostReference | null;
  readonly nameOf: (key: string) => string;
}

/** What a scenario comes to, as one would say it: what it costs, who gains and loses most, the budget. */
export function summary(said: Said, texts: Texts): readonly string[] {
  const { total, name } = said;
  return [
    name === null ? todayText(said, texts) : costText(name, total.difference, texts),
    ...sideText('losers', total.losers, said, texts),
    ...sideText('winners', total.winners, said, texts),
    ...budgetText(said, texts),
    ...shareText(said, texts),
    ...(total.unknown > 0 ? [texts.t('team.said.unknown', { count: total.unknown })] : []),
  ];
}

function todayText({ base, today }: Said, texts: Texts): string {
  const count = base.teams.reduce((sum, { people }) => sum + people.length, 0);
  return texts.t('team.said.today', { count, amount: money(today.total, texts) });
}

function costText(name: string, difference: number, texts: Texts): string {
  const amount = money(Math.abs(difference), texts);
  return texts.t(`team.said.${difference === 0 ? 'same' : difference > 0 ? 'more' : 'less'}`, { name, amount });
}

function sideText(side: 'losers' | 'winners', { people, most }: Side, { nameOf }: Said, texts: Texts): string[] {
  if (!most) return [];
  const difference = signedAmount(most.difference, texts.language);
  return [texts.t(`team.said.${side}`, { count: people, name: nameOf(most.key), difference })];
}

function budgetText({ total, name, nameOf }: Said, texts: Texts): string[] {
  const { t, list, language } = texts;
  if (!total.budget) return [];
  const { left, breakers, withoutRises } = total.budget;
  const amount = money(Math.abs(left), texts);
  if (left >= 0) return [t('team.said.left', { amount })];
  if (withoutRises || breakers.length === 0)
    return [t(name === null ? 'team.said.over' : 'team.said.overAnyway', { amount })];
  const named = breakers
    .slice(0, NAMED)
    .map(({ key, difference }) =>
      t('team.said.breaker', { name: nameOf(key), difference: signedAmount(difference, language) }),
    );
  const others = breakers.length - named.length;
  const people = list([...named, ...(others > 0 ? [t('team.said.andMore', { count: others })] : [])]);
  return [t('team.said.breakers', { amount, people })];
}

function shareText({ base, name, total, today, reference }: Said, texts: Texts): string[] {
  if (!reference || total.share === null) return [];
  const { t, percent } = texts;
  const values = { share: percent(total.share), reference: referenceText(reference, base, texts) };
  if (name === null || today.share === null) return [t('team.said.shareNow', values)];
  return [t('team.said.share', { ...values, before: percent(today.share) })];
}
