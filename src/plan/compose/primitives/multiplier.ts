import { BOUNDARY, CURVE_METHOD } from '../../../functions/enumerations';
import { input, money } from '../fresh';
import { fromTemplates } from '../from-templates';

/** An amount by how far a target was met: `performance * MULTIPLIER(completion, curve)`. */
export const MULTIPLIER = fromTemplates({
  kind: 'multiplier',
  paid: true,
  fields: [
    {
      kind: 'figure',
      key: 'base',
      from: ['inputs', 'parameters', 'lines'],
      holds: ['amount', 'count'],
      fresh: money(3000),
    },
    {
      kind: 'figure',
      key: 'attainment',
      from: ['inputs', 'department', 'lines'],
      holds: ['ratio', 'score'],
      fresh: input('ratio', 0.85),
    },
    {
      kind: 'table',
      key: 'curve',
      holds: ['curve', 'tiers'],
      fresh: () => ({ unit: 'ratio', curve: [[0, 0], [0.8, 0.8], [1, 1], [1.2, 1.2]] }), // prettier-ignore
    },
    { kind: 'choice', key: 'method', words: ['step', 'linear'], enumeration: CURVE_METHOD },
    { kind: 'choice', key: 'boundary', words: ['>=', '>'], enumeration: BOUNDARY },
  ],
  templates: [
    'base * MULTIPLIER(attainment, curve)',
    'base * MULTIPLIER(attainment, curve, method)',
    'base * MULTIPLIER(attainment, curve, method, boundary)',
  ],
  alsoRead: ['MULTIPLIER(attainment, curve) * base', 'base * MULTIPLIER(attainment, curve, , boundary)'],
});
