import { bonusTrap, PayError, tierTable, toNumber, type BonusTable } from '../../pay';
import type { PlanVersion } from '../../plan/language';
import { placeAt, valueAt } from '../changes/people-sheet';
import { figureKey } from '../changes/read-people-sheets';
import type { CheckRule } from './check-input';
import { finding, type CheckFinding } from './finding';

/** Of no bonus taxed apart is less left than of a smaller one. */
export const bonusRange: CheckRule = ({ review: { payroll }, sheets }) => {
  const table = payroll && bonusTable(payroll.compiled.version);
  if (!table) return [];
  return sheets
    .filter(({ plan }) => plan === payroll.use.plan)
    .flatMap((sheet) => {
      const column = sheet.columns.find(({ key }) => key === figureKey('line', 'bonusApart'));
      if (!column) return [];
      return sheet.people.flatMap(({ name, row }): CheckFinding[] => {
        const bonus = valueAt(sheet, row, column.at);
        const trap = typeof bonus === 'number' && bonus > 0 ? bonusTrap(bonus, table) : null;
        if (!trap || typeof bonus !== 'number') return [];
        const [net, better, betterNet] = [trap.net, trap.better, trap.betterNet].map(toNumber);
        const values = { name, bonus, net: net ?? 0, better: better ?? 0, betterNet: betterNet ?? 0 };
        return [finding('payroll.bonusRange', 'warning', [placeAt(sheet, row, column.at)], values)];
      });
    });
};

/** The table by which a bonus is taxed apart; null where the plan has none that can be used. */
function bonusTable({ parameters }: PlanVersion): BonusTable | null {
  const { bonusRates: rates, bonusQuick: quick } = parameters;
  if (!rates || !quick || !('curve' in rates) || !('curve' in quick)) return null;
  try {
    return { rates: tierTable(rates.curve), quick: tierTable(quick.curve) };
  } catch (error) {
    // Rows out of order show as errors in the cells that use them.
    if (error instanceof PayError) return null;
    throw error;
  }
}
