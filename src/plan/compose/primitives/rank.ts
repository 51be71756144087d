import { TIES } from '../../../functions/enumerations';
import { NUMBERS } from '../../language/entries';
import { input } from '../fresh';
import { fromTemplates } from '../from-templates';

/** A prize by rank among everyone under the plan: `INDEX(BONUS.RANK(team.cars, prizes), team.mine)`. */
export const RANK = fromTemplates({
  kind: 'rank',
  paid: true,
  fields: [
    { kind: 'figure', key: 'figure', from: ['inputs', 'lines'], holds: NUMBERS, fresh: input('car', 12) },
    {
      kind: 'table',
      key: 'prizes',
      holds: ['list'],
      fresh: ({ currency }) => ({ unit: currency, list: [500, 300, 200] }),
    },
    { kind: 'choice', key: 'ties', words: ['split', 'full'], enumeration: TIES },
  ],
  templates: [
    'INDEX(BONUS.RANK(team.figure, prizes), team.mine)',
    'INDEX(BONUS.RANK(team.figure, prizes, ties), team.mine)',
  ],
});
