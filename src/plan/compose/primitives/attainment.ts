import { DIRECTION } from '../../../functions/enumerations';
import { NUMBERS } from '../../language/entries';
import { input } from '../fresh';
import { fromTemplates } from '../from-templates';

/** How far a target was met, for other lines to use: `ATTAINMENT(cars, target)`. */
export const ATTAINMENT = fromTemplates({
  kind: 'attainment',
  paid: false,
  unit: 'ratio',
  fields: [
    {
      kind: 'figure',
      key: 'actual',
      from: ['inputs', 'department', 'lines'],
      holds: NUMBERS,
      fresh: input('car', 9),
    },
    {
      kind: 'figure',
      key: 'target',
      from: ['inputs', 'department', 'parameters', 'lines'],
      holds: NUMBERS,
      fresh: {
        inputs: ({ unit }) => ({ entry: { unit: unit('actual') ?? 'car' }, example: 10 }),
        parameters: ({ unit }) => ({ entry: { value: 10, unit: unit('actual') ?? 'car' } }),
      },
    },
    { kind: 'choice', key: 'direction', words: ['higher', 'lower', 'lower-ratio'], enumeration: DIRECTION },
  ],
  templates: ['ATTAINMENT(actual, target)', 'ATTAINMENT(actual, target, direction)'],
});
