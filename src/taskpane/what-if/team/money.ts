import type { TeamBase } from '../../../plan/what-if';
import { payCurrency } from '../../plans/shown-figure';
import { unitText } from '../../plans/unit-text';
import type { Texts } from '../../texts';

const CENTS = 2;
const CHINA = 'CNY';

/** An amount of the month, to the cent. */
export function money(value: number, { figure }: Pick<Texts, 'figure'>): string {
  return figure(value, CENTS);
}

/** What amounts of the month are in, as the plans say; what none says is in yuan. */
export function moneyUnit(base: TeamBase, texts: Texts): string {
  const currencies = base.teams.flatMap(({ compiled: { version } }) => payCurrency(version) ?? []);
  return unitText(currencies[0] ?? CHINA, texts);
}
