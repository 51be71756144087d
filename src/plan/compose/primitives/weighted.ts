import { NUMBERS } from '../../language/entries';
import { input, money, rate } from '../fresh';
import { fromTemplates } from '../from-templates';

/** A bonus by a multiplier and by assessment: `BONUS(base, multiplier, score)`. */
export const WEIGHTED = fromTemplates({
  kind: 'weighted',
  paid: true,
  fields: [
    {
      kind: 'figure',
      key: 'base',
      from: ['inputs', 'department', 'parameters', 'lines'],
      holds: ['amount', 'count'],
      fresh: money(3000),
    },
    {
      kind: 'figure',
      key: 'multiplier',
      from: ['inputs', 'department', 'parameters', 'lines'],
      holds: NUMBERS,
      fresh: input('ratio', 0.95),
    },
    {
      kind: 'figure',
      key: 'score',
      from: ['inputs', 'lines'],
      holds: ['score', 'count', 'ratio'],
      fresh: input('score', 92),
    },
    {
      kind: 'figure',
      key: 'fullMarks',
      optional: true,
      from: ['parameters'],
      holds: ['score', 'count'],
      fresh: rate(100, 'score'),
    },
  ],
  templates: ['BONUS(base, multiplier, score)', 'BONUS(base, multiplier, score, fullMarks)'],
});
