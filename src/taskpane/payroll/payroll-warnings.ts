import { isFigure, toDouble } from '../../formula/value';
import { PAY, type PersonResult } from '../../plan/language';
import { bonusTrap, toNumber } from '../../pay';
import { bonusTable, PAYROLL_NAMES } from '../../sheets/check/payroll-tables';
import type { PlanReview } from '../../sheets/month-types';

/** What somebody should look at before the payroll is paid. */
export type PayrollWarning =
  | {
      readonly kind: 'bonus';
      readonly name: string;
      readonly bonus: number;
      readonly net: number;
      /** A smaller bonus that leaves more. */
      readonly better: number;
      readonly betterNet: number;
      /** From which bonus on as much is left again; null where from none. */
      readonly until: number | null;
    }
  | { readonly kind: 'draw'; readonly name: string; readonly owed: number }
  | { readonly kind: 'below'; readonly name: string; readonly pay: number };

/** Bonuses of which less is left than of a smaller one, draws still owed and net pay below 0, in the order of the people. */
export function payrollWarnings({ compiled, rows }: PlanReview): readonly PayrollWarning[] {
  const table = bonusTable(compiled.version);
  return rows.flatMap(({ name, result }): PayrollWarning[] => {
    const [bonus, owed, pay] = [PAYROLL_NAMES.bonus, PAYROLL_NAMES.drawOwed, PAY].map((line) => figureOf(result, line));
    const trap = table && bonus ? bonusTrap(bonus, table) : null;
    return [
      ...(pay !== undefined && pay < 0 ? [{ kind: 'below', name, pay } as const] : []),
      ...(trap && bonus
        ? [
            {
              kind: 'bonus',
              name,
              bonus,
              net: toNumber(trap.net),
              better: toNumber(trap.better),
              betterNet: toNumber(trap.betterNet),
              until: trap.until && toNumber(trap.until),
            } as const,
          ]
        : []),
      ...(owed !== undefined && owed > 0 ? [{ kind: 'draw', name, owed } as const] : []),
    ];
  });
}

function figureOf(result: PersonResult, line: string): number | undefined {
  const value = result.lines.get(line)?.value ?? null;
  return isFigure(value) ? toDouble(value) : undefined;
}
