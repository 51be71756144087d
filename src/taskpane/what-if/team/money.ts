import type { TeamBase } from '../../../plan/what-if';
import { payCurrency } from '../../plans/shown-figure';
import { unitText } from '../../plans/unit-text';
import type { Texts } from '../../texts';

const CENTS = 2;

/** An amount of the month, to the cent. */
export function money(value: number, { figure }: Pick<Texts, 'figure'>): string {
  return figure(value, CENTS);
}

/** What amounts of the month are in, as the plans say; '' where none says, as when people are paid by indicators alone. */
export function moneyUnit(base: TeamBase, texts: Texts): string {
  const currencies = base.teams.flatMap(({ compiled: { version } }) => payCurrency(version) ?? []);
  return unitText(currencies[0], texts);
}

/** The same for texts that say otherwise where there is none. */
export function saidMoneyUnit(base: TeamBase, texts: Texts): string {
  return moneyUnit(base, texts) || 'none';
}
