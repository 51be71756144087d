import { BOUNDARY, TIER_METHOD } from '../../../functions/enumerations';
import { NUMBERS } from '../../language/entries';
import { freshTiers, input } from '../fresh';
import { fromTemplates } from '../from-templates';

/** Commission by tiers: `COMMISSION(cars, tiers, "whole")`. */
export const TIERS = fromTemplates({
  kind: 'tiers',
  paid: true,
  fields: [
    {
      kind: 'figure',
      key: 'figure',
      from: ['inputs', 'department', 'lines'],
      holds: NUMBERS,
      fresh: input('car', 12),
    },
    { kind: 'table', key: 'tiers', holds: ['tiers'], fresh: freshTiers('figure') },
    { kind: 'choice', key: 'method', words: ['marginal', 'whole', 'lump'], enumeration: TIER_METHOD },
    { kind: 'choice', key: 'boundary', words: ['>=', '>'], enumeration: BOUNDARY },
  ],
  templates: [
    'COMMISSION(figure, tiers)',
    'COMMISSION(figure, tiers, method)',
    'COMMISSION(figure, tiers, method, boundary)',
  ],
  alsoRead: ['COMMISSION(figure, tiers, , boundary)'],
});
