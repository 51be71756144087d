import { NUMBERS } from '../../language/entries';
import { input, rate, rateUnit } from '../fresh';
import { fromTemplates } from '../from-templates';

/** So much for each: `cars * carRate`. */
export const RATE = fromTemplates({
  kind: 'rate',
  paid: true,
  fields: [
    {
      kind: 'figure',
      key: 'figure',
      from: ['inputs', 'department'],
      holds: NUMBERS,
      fresh: input('car', 10),
    },
    {
      kind: 'figure',
      key: 'rate',
      from: ['parameters'],
      holds: NUMBERS,
      fresh: rate(100, rateUnit('figure')),
    },
  ],
  templates: ['figure * rate'],
  alsoRead: ['rate * figure'],
});
