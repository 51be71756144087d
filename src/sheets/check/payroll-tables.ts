import { PayError, tierTable, type BonusTable } from '../../pay';
import { parameterCells, type PlanVersion } from '../../plan/language';

/** Names that the built-in payroll has, and plans adapted from it keep. */
export const PAYROLL_NAMES = {
  rates: 'insuranceRates',
  base: 'insuranceBase',
  draw: 'draw',
  drawOwed: 'drawOwed',
  bonus: 'bonusApart',
  bonusRates: 'bonusRates',
  bonusQuick: 'bonusQuick',
} as const;

/** Whether every insurance rate is 0, as the built-in plan has them until a city's are filled in; never without any rates. */
export function hasNoRates({ parameters }: PlanVersion): boolean {
  const rates = parameters[PAYROLL_NAMES.rates];
  if (!rates) return false;
  return parameterCells(rates)
    .flat()
    .every((cell) => typeof cell !== 'number' || cell === 0);
}

/** The table by which a bonus is taxed apart; null where the plan has none that can be used. */
export function bonusTable({ parameters }: PlanVersion): BonusTable | null {
  const { [PAYROLL_NAMES.bonusRates]: rates, [PAYROLL_NAMES.bonusQuick]: quick } = parameters;
  if (!rates || !quick || !('tiers' in rates) || !('tiers' in quick)) return null;
  try {
    return { rates: tierTable(rates.tiers), quick: tierTable(quick.tiers) };
  } catch (error) {
    // Rows out of order show as errors in the cells that use them.
    if (error instanceof PayError) return null;
    throw error;
  }
}
