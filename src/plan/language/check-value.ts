import type { Text } from '../../i18n';
import { PLANS } from '../../i18n/messages/plans';
import { inputKind } from './entries';
import type { InputKind, PlanInput, PlanValue } from './pay-plan';
import { isDate } from './plan-shape';

const HELD: Readonly<Record<InputKind, 'kind.number' | 'kind.date' | 'kind.flag' | 'kind.choice'>> = {
  count: 'kind.number',
  amount: 'kind.number',
  ratio: 'kind.number',
  score: 'kind.number',
  date: 'kind.date',
  flag: 'kind.flag',
  choice: 'kind.choice',
};

/** What a value should have been to stand for an input; null where it can. A blank always can. */
export function valueFault(input: PlanInput, value: PlanValue): Text | null {
  if (value === null) return null;
  const kind = inputKind(input);
  switch (kind) {
    case 'date':
      return isDate(value) ? null : PLANS[HELD[kind]];
    case 'flag':
      return typeof value === 'boolean' ? null : PLANS[HELD[kind]];
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(input.choices ?? {}, value) ? null : PLANS[HELD[kind]];
    default:
      return typeof value === 'number' ? null : PLANS[HELD[kind]];
  }
}
