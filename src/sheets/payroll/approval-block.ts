import type { Language } from '../../i18n';
import { isFormula } from '../../sources/is-formula';
import type { CellContent, StyledArea } from '../description';
import type { StandingSheet } from '../existing-month';
import { BRAND, INK } from '../style';
import { isPayrollText, payrollText } from './payroll-text';

const SIGNERS = ['approval.prepared', 'approval.checked', 'approval.approved', 'approval.date'] as const;
/** A label and the room to sign in beside it. */
const WIDTH = 2;

/** Columns that the approval takes. */
export const APPROVAL_WIDTH = SIGNERS.length * WIDTH;

/** Who prepared, checked and approved the payroll, and when; what somebody wrote there stays. */
export function approvalRow(standing: StandingSheet | null, language: Language): readonly CellContent[] {
  return SIGNERS.flatMap((signer) => [payrollText(signer, language), standing ? written(standing, signer) : '']);
}

/** A line to sign on beside each label. */
export function approvalStyles(row: number): readonly StyledArea[] {
  return SIGNERS.map((_, index) => ({
    ...{ row, column: index * WIDTH + 1, rowCount: 1, columnCount: 1 },
    style: { color: INK.input, borders: { bottom: { line: 'Thin', color: BRAND.middle } } },
  }));
}

/** What stands beside a label: the last of those in the first column may be somebody's name, so the row is told by its first label. */
function written({ values, formulas }: StandingSheet, signer: (typeof SIGNERS)[number]): CellContent {
  const row = values.findLastIndex(([first]) => isPayrollText(SIGNERS[0], first));
  const column = (values[row] ?? []).findIndex((cell) => isPayrollText(signer, cell));
  if (column < 0) return '';
  const value = values[row]?.[column + 1] ?? '';
  const formula = formulas[row]?.[column + 1];
  return isFormula(formula, value) ? { formula } : value;
}
