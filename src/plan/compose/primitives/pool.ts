import { NUMBERS } from '../../language/entries';
import { currency, input, rate } from '../fresh';
import { fromTemplates } from '../from-templates';

/** A share of a sum over everyone under the plan, which always adds up: `INDEX(BONUS.POOL(pool, team.share), team.mine)`. */
export const POOL = fromTemplates({
  kind: 'pool',
  paid: true,
  fields: [
    {
      kind: 'figure',
      key: 'pool',
      from: ['department', 'parameters'],
      holds: ['amount', 'count'],
      fresh: {
        department: (context) => ({ entry: { unit: context.currency }, example: 10000 }),
        ...rate(10000, currency),
      },
    },
    { kind: 'figure', key: 'share', from: ['inputs', 'lines'], holds: NUMBERS, fresh: input('ratio', 1) },
  ],
  templates: ['INDEX(BONUS.POOL(pool, team.share), team.mine)'],
});
