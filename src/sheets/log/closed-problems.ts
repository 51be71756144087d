import type { Problem } from '../../sources/problem';
import type { ClosedChange } from './closed-changes';

/** What is odd about months that are closed, for whoever looks at a month’s data: none of it changes what is built. */
export function closedProblems(changes: readonly ClosedChange[]): readonly Problem[] {
  return changes.map(({ kind, month, closedOn, sheet, places }) => ({
    key: `closed.${kind}`,
    severity: kind === 'unprotected' ? 'note' : 'warning',
    places,
    values: { month, date: closedOn, sheet },
  }));
}
