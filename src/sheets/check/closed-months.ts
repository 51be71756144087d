import type { CheckRule } from './check-input';
import { finding } from './finding';

/** What has been closed stays as it was paid. */
export const closedMonths: CheckRule = ({ closedChanges }) =>
  closedChanges.map(({ month, closedOn, kind, sheet, places }) =>
    finding(`closed.${kind}`, kind === 'unprotected' ? 'warning' : 'error', places, { month, date: closedOn, sheet }),
  );
