import { bonusTrap, toNumber } from '../../pay';
import { placeAt, valueAt } from '../changes/people-sheet';
import { figureKey } from '../changes/read-people-sheets';
import type { CheckRule } from './check-input';
import { finding, type CheckFinding } from './finding';
import { bonusTable, PAYROLL_NAMES } from './payroll-tables';

/** Of no bonus taxed apart is less left than of a smaller one. */
export const bonusRange: CheckRule = ({ review: { payroll }, sheets }) => {
  const table = payroll && bonusTable(payroll.compiled.version);
  if (!table) return [];
  return sheets
    .filter(({ plan }) => plan === payroll.use.plan)
    .flatMap((sheet) => {
      const column = sheet.columns.find(({ key }) => key === figureKey('line', PAYROLL_NAMES.bonus));
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
