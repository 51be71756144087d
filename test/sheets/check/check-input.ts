import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { DEFAULT_LIMITS, findingText, type CheckFinding, type CheckInput } from '../../../src/sheets/check';
import { peopleSheets } from '../../../src/sheets/changes/read-people-sheets';
import { describeMonth } from '../../../src/sheets/month';
import type { StandingMonth } from '../../support/standing-month';

/** A month that stands, as it is checked; `over` is what is otherwise. */
export function checkInput(month: StandingMonth, over: Partial<CheckInput> = {}): CheckInput {
  const { setup, reading, existing, sheets } = month;
  const description = describeMonth(setup, reading, existing, {
    language: 'en-US',
    plans: BUILT_IN_PLANS,
    names: {
      taken: [...sheets.values()].map(({ sheet }) => sheet),
      standing: (block) => sheets.get(block)?.sheet ?? null,
    },
  });
  return {
    ...{ setup, description, review: description.review, people: reading.people, standing: sheets },
    ...{ before: [], limits: DEFAULT_LIMITS, isClosed: false, closedChanges: [], unreadable: null },
    sheets: peopleSheets(setup, setup.month, existing, BUILT_IN_PLANS),
    ...over,
  };
}

/** Findings in words, each with its first cell. */
export const told = (findings: readonly CheckFinding[]): readonly string[] =>
  findings.map((finding) => findingText(finding, 'en-US'));
