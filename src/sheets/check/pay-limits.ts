import { placeAt, valueAt, type FigureColumn, type PeopleSheet } from '../changes/people-sheet';
import type { CheckRule } from './check-input';
import { finalSheets } from './final-sheets';
import { finding, type CheckFinding } from './finding';

/** Nobody comes to less than nothing, on a KPI sheet or on the payroll. */
export const belowZero: CheckRule = ({ sheets }) =>
  sheets.flatMap((sheet) => {
    const columns = sheet.columns.filter(({ role }) => role === 'total' || (role === 'pay' && sheet.isPayroll));
    return amounts(sheet, columns, (amount) => amount < 0).map(({ values, place }) =>
      finding('amount.belowZero', 'error', [place], values),
    );
  });

/** Nobody is paid more than the limit that the user has set. */
export const aboveCap: CheckRule = ({ sheets, limits: { cap } }) => {
  if (cap === null) return [];
  return finalSheets(sheets).flatMap((sheet) => {
    const columns = sheet.columns.filter(({ role }) => role === 'total');
    return amounts(sheet, columns, (amount) => amount > cap).map(({ values, place }) =>
      finding('amount.aboveCap', 'warning', [place], { ...values, cap }),
    );
  });
};

function amounts(
  sheet: PeopleSheet,
  columns: readonly FigureColumn[],
  isWanted: (amount: number) => boolean,
): readonly Pick<Amount, 'values' | 'place'>[] {
  return sheet.people.flatMap(({ name, row }) =>
    columns.flatMap(({ at, title }): Amount[] => {
      const amount = valueAt(sheet, row, at);
      if (typeof amount !== 'number' || !isWanted(amount)) return [];
      return [{ values: { name, title, amount }, place: placeAt(sheet, row, at) }];
    }),
  );
}

interface Amount {
  readonly values: CheckFinding['values'];
  readonly place: CheckFinding['places'][number];
}
