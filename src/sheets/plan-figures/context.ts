import type { Naming } from '../../formula/naming';
import type { Language } from '../../i18n';
import type { CompiledPlan } from '../../plan/language';
import type { MonthSetup } from '../../plan/month-setup';
import type { MonthData, MonthReading, PlanMembers } from '../../sources/month-data';
import type { PlanKpiBlock } from '../plan-book/plan-month-types';

/** What the figures of a plan's KPI sheet are written from. */
export interface PlanFigureContext {
  readonly setup: MonthSetup;
  readonly reading: MonthReading;
  readonly data: MonthData;
  readonly members: PlanMembers;
  readonly compiled: CompiledPlan;
  /** Where the people stand on the sheet. */
  readonly block: PlanKpiBlock;
  readonly naming: Naming;
  readonly language: Language;
}
