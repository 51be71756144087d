import { lineOf } from '../../plan/language';
import { isBlank } from '../../sources/text';
import { placeAt, valueAt, type FigureColumn, type PeopleSheet } from '../changes/people-sheet';
import { figureKey } from '../changes/read-people-sheets';
import type { PlanReview } from '../month-types';
import { parameterName } from '../plan-book';
import type { CheckInput, CheckRule } from './check-input';
import { finding, type CheckFinding } from './finding';
import { hasNoRates, PAYROLL_NAMES } from './payroll-tables';

/** Rates that nobody has filled in yet deduct nothing. */
export const insuranceRates: CheckRule = ({ review: { payroll }, description }) => {
  const { plan, version } = payroll?.compiled ?? {};
  if (!payroll || !plan || !version || payroll.rows.length === 0 || !hasNoRates(version)) return [];
  const name = parameterName(plan, version, PAYROLL_NAMES.rates);
  const places = description.sheets.flatMap(({ description: { name: sheet, names } }) =>
    names
      .filter((area) => area.name === name)
      .map(({ row, column, rowCount, columnCount }) => ({ sheet, row, column, rowCount, columnCount })),
  );
  return [finding('payroll.noRates', 'warning', places, { sheet: places[0]?.sheet ?? '' })];
};

/** What is taken off somebody’s pay is typed above nought, and has its reason in the note. */
export const reasons: CheckRule = (input) =>
  ofPayroll(input, (payroll, sheet) => {
    const { version } = payroll.compiled;
    const lessening = new Set([
      ...Object.entries(version.inputs).flatMap(([name, { part }]) =>
        part === 'reduction' ? [figureKey('input', name)] : [],
      ),
      ...Object.keys(version.lines).flatMap((name) =>
        lineOf(version, name)?.part === 'reduction' ? [figureKey('line', name)] : [],
      ),
    ]);
    const columns = sheet.columns.filter(({ key }) => lessening.has(key));
    return sheet.people.flatMap(({ name, row, note }) =>
      columns.flatMap(({ at, title }): CheckFinding[] => {
        const amount = valueAt(sheet, row, at);
        if (typeof amount !== 'number' || amount === 0) return [];
        if (amount < 0) return [finding('payroll.raises', 'error', [placeAt(sheet, row, at)], { name, title, amount })];
        if (typeof note === 'object' || !isBlank(note)) return [];
        const place = placeAt(sheet, row, sheet.block.noteColumn);
        return [finding('payroll.noReason', 'warning', [place], { name, title, amount })];
      }),
    );
  });

/** Nobody owes more of draws than a month’s draw: more is not paid back in the ordinary way. */
export const drawsOwed: CheckRule = (input) =>
  ofPayroll(input, (_, sheet) => {
    const owed = columnOf(sheet, 'line', PAYROLL_NAMES.drawOwed);
    const draw = columnOf(sheet, 'input', PAYROLL_NAMES.draw);
    if (!owed || !draw) return [];
    return sheet.people.flatMap(({ name, row }): CheckFinding[] => {
      const [balance, monthly] = [valueAt(sheet, row, owed.at), valueAt(sheet, row, draw.at)];
      if (typeof balance !== 'number' || typeof monthly !== 'number' || balance <= monthly) return [];
      return [
        finding('payroll.drawOwed', 'warning', [placeAt(sheet, row, owed.at)], { name, owed: balance, draw: monthly }),
      ];
    });
  });

/** What a rule finds on the sheet that the month's payroll is worked out on. */
function ofPayroll(
  { review: { payroll }, sheets }: CheckInput,
  rule: (payroll: PlanReview, sheet: PeopleSheet) => readonly CheckFinding[],
): readonly CheckFinding[] {
  if (!payroll) return [];
  return sheets.filter(({ plan }) => plan === payroll.use.plan).flatMap((sheet) => rule(payroll, sheet));
}

/** The column of an input or a line of the payroll; null where the sheet has none. */
function columnOf(sheet: PeopleSheet, kind: 'input' | 'line', name: string): FigureColumn | null {
  return sheet.columns.find(({ key }) => key === figureKey(kind, name)) ?? null;
}
