import type { Problem } from '../../sources/problem';
import type { BookProblem } from '../plan-book';
import { valueAt, type PeopleSheet } from '../changes/people-sheet';
import { isPending } from '../changes/same-figure';
import { bonusRange } from './bonus-range';
import { compareMonths, type PersonComparison } from './compare-months';
import type { CheckInput, CheckRule } from './check-input';
import { closedMonths } from './closed-months';
import { finding, type CheckFinding } from './finding';
import { notPaid } from './not-paid';
import { oddCells } from './odd-cells';
import { overwritten } from './overwritten';
import { paidTwice } from './paid-twice';
import { aboveCap, belowZero } from './pay-limits';
import { drawsOwed, insuranceRates, reasons } from './payroll-rules';

/** What is looked for, in the order in which it is told. */
const RULES: readonly CheckRule[] = [
  paidTwice,
  notPaid,
  belowZero,
  aboveCap,
  oddCells,
  insuranceRates,
  reasons,
  drawsOwed,
  bonusRange,
  closedMonths,
  overwritten,
];

/** What came of checking a month. */
export interface MonthCheck {
  readonly findings: readonly CheckFinding[];
  /** What is odd about the lists and the rules, as a build reports it. */
  readonly problems: readonly Problem[];
  /** What is damaged on the Plan sheet. */
  readonly damage: readonly BookProblem[];
  /** Null where the month before has no sheets. */
  readonly comparison: readonly PersonComparison[] | null;
  /** Cells are still being worked out; what they will show is not checked yet. */
  readonly pending: boolean;
  /** People with a row, and the sheets they stand on. */
  readonly checked: { readonly people: number; readonly sheets: number };
}

/** Figures typed over the lists' formulas: told cell by cell, each with the way to put it back. */
const TOLD_HERE: readonly Problem['key'][] = ['plans.typedOver'];

/** Checks a month that has been built before it is paid. */
export function checkMonth(input: CheckInput): MonthCheck {
  const { review, sheets, before, limits, unreadable } = input;
  const earning = sheets.filter(({ isPayroll }) => !isPayroll);
  return {
    // Whoever stands on a sheet that cannot be read would be told as missing.
    findings: unreadable
      ? [finding('sheet.unreadable', 'error', [], unreadable)]
      : RULES.flatMap((rule) => rule(input)),
    problems: review.problems.filter(({ key }) => !TOLD_HERE.includes(key)),
    damage: review.damage,
    comparison: before.length > 0 ? compareMonths(sheets, before, limits) : null,
    pending: sheets.some(isPendingOn),
    checked: { people: earning.reduce((sum, { people }) => sum + people.length, 0), sheets: sheets.length },
  };
}

function isPendingOn(sheet: PeopleSheet): boolean {
  return sheet.people.some(({ row }) => sheet.columns.some(({ at }) => isPending(valueAt(sheet, row, at))));
}
