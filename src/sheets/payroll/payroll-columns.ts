import {
  inputKind,
  lineTitle,
  PAY,
  titleOf,
  type CompiledPlan,
  type PayrollPart,
  type PlanValues,
  type PlanVersion,
} from '../../plan/language';
import type { Scalar } from '../../formula/value';
import type { Language } from '../../i18n';
import type { PlanReviewRow } from '../month-types';
import type { PlanKpiColumn } from '../plan-book/plan-month-types';
import { sheetText } from '../sheet-text';
import { payrollText } from './payroll-text';

/** A column of the payroll sheet, or a line of a pay slip, and the column of the calculation sheet that it shows. */
export interface PayrollColumn {
  readonly kind: PayrollPart | 'person' | 'net' | 'adjustment' | 'paid';
  readonly column: PlanKpiColumn;
}

/** What comes before the net pay, in the order in which it is read. */
const BEFORE: readonly PayrollPart[] = ['earning', 'reduction', 'gross', 'deduction'];

/**
 * The amounts of a payroll in the order of a pay slip: what is earned, what lessens it, gross, what is taken off, net,
 * what is adjusted after tax, what is paid out, and what the employer bears beside it.
 */
export function payrollAmounts({ version }: CompiledPlan): readonly PayrollColumn[] {
  return [
    ...BEFORE.flatMap((part) => partsOf(version, part)),
    { kind: 'net', column: { kind: 'line', name: PAY } },
    { kind: 'adjustment', column: { kind: 'adjustment' } },
    { kind: 'paid', column: { kind: 'total' } },
    ...partsOf(version, 'employer'),
  ];
}

/** Inputs and lines that are one part of a payroll, lines first. */
export function partsOf({ inputs, lines }: PlanVersion, part: PayrollPart): readonly PayrollColumn[] {
  return [
    ...Object.entries(lines).flatMap(([name, line]): PayrollColumn[] =>
      typeof line !== 'string' && line.part === part ? [{ kind: part, column: { kind: 'line', name } }] : [],
    ),
    ...Object.entries(inputs).flatMap(([name, input]): PayrollColumn[] =>
      input.part === part ? [{ kind: part, column: { kind: 'input', name } }] : [],
    ),
  ];
}

/** What a column of the payroll is called. */
export function payrollTitle({ version }: CompiledPlan, { column }: PayrollColumn, language: Language): string {
  switch (column.kind) {
    case 'input':
      return titleOf(version.inputs[column.name], column.name)[language];
    case 'line':
      return column.name === PAY ? payrollText('work.net', language) : lineTitle(version, column.name)[language];
    case 'adjustment':
      return payrollText('work.adjustment', language);
    case 'total':
      return payrollText('work.paid', language);
    default:
      return sheetText(`kpi.${column.kind}`, language);
  }
}

/** Whether a column is an amount of money, and not a count or a date. */
export function isAmount({ version }: CompiledPlan, { column }: PayrollColumn): boolean {
  if (column.kind !== 'input') return true;
  return inputKind(version.inputs[column.name] ?? {}) === 'amount';
}

/** What somebody's payroll has in a column, as it was worked out or typed. */
export function payrollValue(row: PlanReviewRow, column: PlanKpiColumn): PlanValues[string] | Scalar | undefined {
  switch (column.kind) {
    case 'input':
      return row.inputs[column.name];
    case 'line':
      return row.result.lines.get(column.name)?.value;
    case 'total':
      return row.pay;
    default:
      return row[column.kind];
  }
}
