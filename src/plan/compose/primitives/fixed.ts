import { currency, input, money, rate } from '../fresh';
import { fromTemplates } from '../from-templates';

/** An amount a month, by attendance or not: `wage * attendance`. */
export const FIXED = fromTemplates({
  kind: 'fixed',
  paid: true,
  fields: [
    {
      kind: 'figure',
      key: 'amount',
      from: ['inputs', 'parameters'],
      holds: ['amount', 'count'],
      fresh: { ...money(3000), ...rate(3000, currency) },
    },
    {
      kind: 'figure',
      key: 'attendance',
      optional: true,
      from: ['inputs'],
      holds: ['ratio'],
      fresh: input('ratio', 1, { default: 1 }),
    },
  ],
  templates: ['amount', 'amount * attendance'],
});
