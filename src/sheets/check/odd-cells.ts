import { isErrorText } from '../../sources/figure-cell';
import { parseNumber } from '../../sources/parse-number';
import { placeAt, valueAt } from '../changes/people-sheet';
import type { CheckRule } from './check-input';
import { finding, type CheckFinding } from './finding';

/** Every figure of a sheet is a figure: no error, and no number that is only text. */
export const oddCells: CheckRule = ({ sheets }) =>
  sheets.flatMap((sheet) =>
    sheet.people.flatMap(({ name, row }) =>
      sheet.columns.flatMap(({ at, title }): CheckFinding[] => {
        const value = valueAt(sheet, row, at);
        if (typeof value !== 'string') return [];
        const places = [placeAt(sheet, row, at)];
        if (isErrorText(value)) return [finding('cells.error', 'error', places, { name, title, value })];
        if (parseNumber(value) === null) return [];
        return [finding('cells.text', 'error', places, { name, title, value: `“${value}”` })];
      }),
    ),
  );
