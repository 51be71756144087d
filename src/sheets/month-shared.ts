import type { Naming } from '../formula/naming';
import type { Language } from '../i18n';
import type { MonthSetup } from '../plan/month-setup';
import type { MonthReading } from '../sources/month-data';
import type { ExistingMonth } from './existing-month';
import type { WorkedMonth } from './work-month';

/** What all sheets of a month are laid out from. */
export interface MonthShared {
  readonly setup: MonthSetup;
  readonly reading: MonthReading;
  readonly existing: ExistingMonth;
  readonly worked: WorkedMonth;
  readonly language: Language;
  readonly naming: Naming;
}

/** The name of a sheet: the one it stands under, or the wanted one where that is free. */
export type SheetNamer = (block: string, wanted: string) => string;
