import { isFigure, toDouble } from '../../formula/value';
import { PAY, type CompiledPlan, type PersonResult } from '../../plan/language';
import { bonusTrap, PayError, tierTable, toNumber, type BonusTable } from '../../pay';
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

/** Names that the built-in payroll has, and plans adapted from it keep. */
const NAMES = { bonus: 'bonusApart', rates: 'bonusRates', quick: 'bonusQuick', owed: 'drawOwed' } as const;

/** Bonuses of which less is left than of a smaller one, draws still owed and net pay below 0, in the order of the people. */
export function payrollWarnings({ compiled, rows }: PlanReview): readonly PayrollWarning[] {
  const table = bonusTable(compiled);
  return rows.flatMap(({ name, result }): PayrollWarning[] => {
    const [bonus, owed, pay] = [NAMES.bonus, NAMES.owed, PAY].map((line) => figureOf(result, line));
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

/** The table by which a bonus is taxed apart, with the figures of the Plan sheet; null where the plan has none that can be used. */
function bonusTable({ version }: CompiledPlan): BonusTable | null {
  const [rates, quick] = [NAMES.rates, NAMES.quick].map((name) => version.parameters[name]);
  if (!rates || !quick || !('curve' in rates) || !('curve' in quick)) return null;
  try {
    return { rates: tierTable(rates.curve), quick: tierTable(quick.curve) };
  } catch (error) {
    // Rows out of order show as errors in the cells that use them.
    if (error instanceof PayError) return null;
    throw error;
  }
}
