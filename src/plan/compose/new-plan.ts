import type { Text } from '../../i18n';
import type { PayPlan } from '../language/pay-plan';
import type { IsoMonth } from '../month-setup';

/**
 * A plan that pays nothing yet.
 * @param name as `isPlanName` has it
 * @param month the first month that it holds for
 */
export function newPlan(name: string, title: Text, month: IsoMonth): PayPlan {
  return {
    plan: name,
    title,
    versions: [{ validFrom: month, inputs: {}, parameters: {}, lines: {}, pay: '0', examples: [] }],
  };
}
