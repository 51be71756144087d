import { rate } from '../fresh';
import { fromTemplates } from '../from-templates';

/** A percentage of another line: `commission * heldBack`. */
export const LINE_SHARE = fromTemplates({
  kind: 'lineShare',
  paid: true,
  fields: [
    { kind: 'figure', key: 'line', from: ['lines'], holds: ['amount', 'count'], fresh: {} },
    {
      kind: 'figure',
      key: 'share',
      from: ['parameters', 'inputs'],
      holds: ['ratio', 'count'],
      fresh: {
        ...rate(0.1, 'ratio'),
        inputs: () => ({ entry: { unit: 'ratio' }, example: 0.1 }),
      },
    },
  ],
  templates: ['line * share'],
  alsoRead: ['share * line'],
});
