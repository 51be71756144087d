import type { Parameter, PlanInput, PlanLine } from '../language';
import { ONCE } from './scored-names';
import type { ScorePays } from './scored-sheet';
import { scoredText } from './titles';

/** What of a plan pays for the score. */
export interface PayParts {
  readonly inputs: Readonly<Record<string, PlanInput>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly lines: Readonly<Record<string, PlanLine>>;
  readonly pay: string;
}

const MONEY = { unit: 'CNY/month', min: 0, max: 20000, step: 100 } as const;

/** The inputs, figures and lines by which a score pays. */
export function payParts(pays: ScorePays): PayParts {
  if (pays.kind === 'nothing') return { inputs: {}, parameters: {}, lines: {}, pay: '0' };
  const { base, performance, basePay, performancePay, multiplier, multipliers, score, fullMarks } = ONCE;
  const byTable = pays.kind === 'multiplier';
  const paid: PlanLine = {
    title: scoredText('line.performancePay'),
    formula: byTable ? `${performance} * ${multiplier}` : `BONUS(${performance}, 1, ${score}, ${fullMarks})`,
    unit: 'CNY',
  };
  const factor: PlanLine = {
    title: scoredText('line.multiplier'),
    formula: `MULTIPLIER(${score}, ${multipliers}${byTable && pays.method === 'linear' ? ', "linear"' : ''})`,
    unit: 'ratio',
    rounding: 'none',
  };
  const basis: PlanLine = { title: scoredText('line.basePay'), formula: base, unit: 'CNY' };
  return {
    inputs: {
      ...(pays.base && { [base]: { title: scoredText('input.base'), ...MONEY } }),
      [performance]: { title: scoredText('input.performance'), ...MONEY },
    },
    parameters: byTable
      ? { [multipliers]: { title: scoredText('parameter.multipliers'), unit: 'ratio', curve: pays.rows } }
      : {},
    lines: {
      ...(byTable && { [multiplier]: factor }),
      ...(pays.base && { [basePay]: basis }),
      [performancePay]: paid,
    },
    pay: pays.base ? `${basePay} + ${performancePay}` : performancePay,
  };
}
