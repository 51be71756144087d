import { matchEntries } from '../kept-entries';
import type { PlanReviewRow, ReviewRow } from '../month-types';
import { placeAt, totalColumn, valueAt, type PeopleSheet } from '../changes/people-sheet';
import type { CheckRule } from './check-input';
import { earningSheets, finalSheets } from './final-sheets';
import { finding, type CheckFinding } from './finding';
import { isBlank } from '../../sources/text';

/** Everybody who is listed has a row and is paid something, and nobody else has a row. */
export const notPaid: CheckRule = ({ review, sheets }) => {
  const earned = earningSheets(sheets);
  const listed = [...review.rows, ...review.plans.flatMap(({ rows }) => rows)];
  const payrolls = sheets.filter(({ isPayroll }) => isPayroll);
  return [
    ...listedAndStanding(listed, earned, 'unpaid.noRow'),
    ...(review.payroll && payrolls.length > 0
      ? listedAndStanding(review.payroll.rows, payrolls, 'unpaid.offPayroll').filter(
          ({ key }) => key === 'unpaid.offPayroll',
        )
      : []),
    ...finalSheets(sheets).flatMap(nothingPaid),
  ];
};

function listedAndStanding(
  people: readonly (ReviewRow | PlanReviewRow)[],
  sheets: readonly PeopleSheet[],
  missing: 'unpaid.noRow' | 'unpaid.offPayroll',
): readonly CheckFinding[] {
  const entries = sheets.flatMap((sheet) => sheet.people.map((entry) => ({ sheet, entry })));
  const matched = matchEntries(
    entries.map(({ entry }) => entry),
    people,
  );
  const standing = new Set(matched.values());
  // Whoever is on the sheets twice is told as such; the list matches neither row.
  const names = new Set(entries.map(({ entry }) => entry.name));
  const listedNames = new Set(people.map(({ name }) => name));
  return [
    ...people
      .filter((person) => !matched.has(person) && !names.has(person.name))
      .map(({ name, place }) => finding(missing, 'error', [place], { name })),
    ...entries
      .filter(({ entry }) => !standing.has(entry) && !listedNames.has(entry.name))
      .map(({ sheet, entry: { name, row } }) =>
        finding('unpaid.gone', 'error', [placeAt(sheet, row, sheet.block.nameColumn)], {
          name,
          sheet: sheet.standing.sheet,
        }),
      ),
  ];
}

function nothingPaid(sheet: PeopleSheet): readonly CheckFinding[] {
  const total = totalColumn(sheet);
  if (!total) return [];
  return sheet.people.flatMap(({ name, row }): CheckFinding[] => {
    const value = valueAt(sheet, row, total.at);
    if (value !== 0 && !isBlank(value)) return [];
    return [finding('unpaid.zero', 'warning', [placeAt(sheet, row, total.at)], { name, sheet: sheet.standing.sheet })];
  });
}
