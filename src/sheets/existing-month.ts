import type { PayPlan } from '../plan/language';
import type { IsoMonth, PlanUse } from '../plan/month-setup';
import type { CellValue } from '../sources/source';
import type { ExistingKpi, PlanReading } from './month-types';
import type { BookCells } from './plan-book';

/** A sheet of ours as it stands, from A1 on. */
export interface StandingSheet {
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** Rows of its block as its defined name tells; null where no name tells. */
  readonly rowCount: number | null;
}

/** A plan's sheets of a month as they were built before. */
export interface ExistingPlanSheets {
  readonly plan: string;
  readonly kpi: StandingSheet | null;
  readonly records: StandingSheet | null;
}

/** All that was built before and has a bearing on a month. */
export interface ExistingMonth {
  /** The sheet of those paid by indicators. */
  readonly kpi: ExistingKpi | null;
  /** What the Plan sheet says of the indicators. */
  readonly plan: PlanReading | null;
  /** The Plan sheet's cells, for the figures of plans. */
  readonly book: BookCells | null;
  readonly planSheets: readonly ExistingPlanSheets[];
  readonly summary: StandingSheet | null;
  /** The cells of the sheet of those paid by indicators. */
  readonly kpiCells: StandingSheet | null;
  readonly payrollSheet: StandingSheet | null;
  /** The payroll worked out for the month before, and the plan it was worked out by. */
  readonly payrollBefore: { readonly plan: string; readonly month: IsoMonth; readonly sheet: StandingSheet } | null;
  /** Plans whose figures the last build wrote to the Plan sheet. */
  readonly bookPlans: readonly string[];
  /** Those plans as they were then. */
  readonly written: readonly PayPlan[];
  /** Where the figures of plans came from in the last build. */
  readonly usesBefore: readonly PlanUse[];
}

/** A month of a workbook in which nothing has been built. */
export const NOTHING_BUILT: ExistingMonth = {
  kpi: null,
  plan: null,
  book: null,
  planSheets: [],
  summary: null,
  kpiCells: null,
  payrollSheet: null,
  payrollBefore: null,
  bookPlans: [],
  written: [],
  usesBefore: [],
};

/** Whether the month has sheets already. */
export function isBuilt({ kpi, planSheets }: ExistingMonth): boolean {
  return kpi !== null || planSheets.length > 0;
}
