import { PLAIN_NAMES, type Naming } from '../../src/formula/naming';
import type { Language } from '../../src/i18n';
import type { MonthSetup } from '../../src/plan/month-setup';
import type { SheetDescription } from '../../src/sheets/description';
import {
  describeMonth,
  NOTHING_BUILT,
  type ExistingKpi,
  type MonthDescription,
  type MonthReading,
  type PlanReading,
} from '../../src/sheets/month';
import type { KpiBlock } from '../../src/sheets/month-types';

/** A month in which everybody is paid by indicators: its two sheets. */
export interface IndicatorMonth extends MonthDescription {
  readonly plan: SheetDescription;
  readonly kpi: SheetDescription;
  readonly block: KpiBlock;
}

/** Describes a month of indicators. */
export function indicatorMonth(
  setup: MonthSetup,
  reading: MonthReading,
  kpi: ExistingKpi | null,
  plan: PlanReading | null,
  language: Language,
  naming: Naming = PLAIN_NAMES,
): IndicatorMonth {
  const described = describeMonth(setup, reading, { ...NOTHING_BUILT, kpi, plan }, { language, naming });
  const { sheets, indicators } = described;
  const [planSheet] = sheets;
  if (!planSheet || !indicators) throw new Error('Nobody is paid by indicators');
  return {
    ...described,
    plan: planSheet.description,
    kpi: indicators.sheet.description,
    block: indicators.block,
  };
}
