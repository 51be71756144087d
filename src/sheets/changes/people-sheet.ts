import type { Text } from '../../i18n';
import { isFormula } from '../../sources/is-formula';
import type { CellValue, Place } from '../../sources/source';
import type { StandingSheet } from '../existing-month';
import type { ExistingEntry, KpiBlock } from '../month-types';

/**
 * What a column of figures is to those who read them: what goes into the pay, what is worked out from it, what the plan
 * pays, what is adjusted by hand, and what it all comes to.
 */
export type FigureRole = 'input' | 'line' | 'pay' | 'adjustment' | 'total';

/** A column of figures, wherever it stands on its sheet. */
export interface FigureColumn {
  /** The same from month to month and in either language. */
  readonly key: string;
  readonly role: FigureRole;
  readonly title: Text;
  /** An amount of money that is part of somebody's pay; rates, counts and scores are not. */
  readonly isPay: boolean;
  readonly at: number;
}

/** A sheet with a row a person as it stands, found by its titles. */
export interface PeopleSheet {
  /** The plan that pays those on it; null for the sheet of those paid by the indicators. */
  readonly plan: string | null;
  /** It makes of what others pay what is paid out. */
  readonly isPayroll: boolean;
  readonly standing: StandingSheet;
  readonly block: KpiBlock;
  /** Everybody with a row, from the top down; whom the sheet only keeps something of is not among them. */
  readonly people: readonly ExistingEntry[];
  readonly columns: readonly FigureColumn[];
}

/** What a cell shows; a blank one `""`. */
export function valueAt({ standing }: PeopleSheet, row: number, column: number): CellValue {
  return standing.values[row]?.[column] ?? '';
}

/** Whether a cell works its value out. */
export function isFormulaAt({ standing }: PeopleSheet, row: number, column: number): boolean {
  return isFormula(standing.formulas[row]?.[column], standing.values[row]?.[column]);
}

/** The place of a cell. */
export function placeAt({ standing }: PeopleSheet, row: number, column: number): Place {
  return { sheet: standing.sheet, row, column, rowCount: 1, columnCount: 1 };
}

/** The column of what everything comes to. */
export function totalColumn({ columns }: PeopleSheet): FigureColumn | null {
  return columns.find(({ role }) => role === 'total') ?? null;
}

/** What somebody's row comes to; null where the cell shows no number. */
export function totalOf(sheet: PeopleSheet, { row }: ExistingEntry): number | null {
  const column = totalColumn(sheet);
  const value = column && valueAt(sheet, row, column.at);
  return typeof value === 'number' ? value : null;
}
