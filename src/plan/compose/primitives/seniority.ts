import { currency, rate } from '../fresh';
import { fromTemplates } from '../from-templates';

/** An amount for each full year served: `PAY.SENIORITY(hired, month.end, perYear)`. */
export const SENIORITY = fromTemplates({
  kind: 'seniority',
  paid: true,
  fields: [
    {
      kind: 'figure',
      key: 'hired',
      from: ['inputs'],
      holds: ['date'],
      fresh: { inputs: () => ({ entry: { unit: 'date' }, example: '2021-03-01' }) },
    },
    {
      kind: 'figure',
      key: 'perYear',
      from: ['parameters'],
      holds: ['amount', 'count'],
      fresh: rate(50, (context) => `${context.currency}/year`),
    },
    {
      kind: 'figure',
      key: 'cap',
      optional: true,
      from: ['parameters'],
      holds: ['amount', 'count'],
      fresh: rate(500, currency),
    },
  ],
  templates: ['PAY.SENIORITY(hired, month.end, perYear)', 'PAY.SENIORITY(hired, month.end, perYear, cap)'],
});
