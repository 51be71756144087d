import { readPlan, type PayPlan } from '../plan/language';
import type { MonthSetup } from '../plan/month-setup';
import { BUILT_IN_PLANS } from '../plans/built-in';

/** The workbook setting that holds what was chosen. */
export const SETTING = 'paysheet.setup';
const VERSION = 1;

/** What a workbook remembers between one month and the next. */
export interface Remembered {
  readonly setup: MonthSetup;
  /** Column titles that the last build of each sheet wrote, by the defined name over its block. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Excel's ids of the sheets that the set-up's ranges stand on, by name: a sheet keeps its id when it is renamed. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Plans whose figures stand on the Plan sheet. */
  readonly book: readonly string[];
  /** Those of them that are the workbook's own, as the last build wrote them. */
  readonly plans: readonly PayPlan[];
}

/** What the setting's text says; null where there is none, or one of a later version or another hand. */
export function readRemembered(text: string | null): Remembered | null {
  if (text === null) return null;
  try {
    const stored: unknown = JSON.parse(text);
    if (!isStored(stored)) return null;
    const { setup, headers, sheets, book, plans } = stored;
    // Workbooks from before there were plans, or payrolls, remember none.
    return {
      setup: { ...setup, plans: listOf(setup.plans), payroll: isRecord(setup.payroll) ? setup.payroll : null },
      headers,
      sheets: isRecord(sheets) ? sheets : {},
      book: listOf(book).filter((name) => typeof name === 'string'),
      plans: listOf(plans).flatMap((plan) => readPlan(plan).plan ?? []),
    };
  } catch {
    return null;
  }
}

function listOf<Item>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}

/** What is remembered of the plans whose figures stand on the Plan sheet: all by name, the workbook's own as they are. */
export function rememberedBook(book: readonly PayPlan[]): Pick<Remembered, 'book' | 'plans'> {
  return { book: book.map(({ plan }) => plan), plans: book.filter((plan) => !BUILT_IN_PLANS.includes(plan)) };
}

/** Queues remembering what was chosen. */
export function remember(context: Excel.RequestContext, remembered: Remembered): void {
  context.workbook.settings.add(SETTING, JSON.stringify({ version: VERSION, ...remembered }));
}

/** Queues putting the setting back to an earlier text; null takes it away. */
export function restoreRemembered(context: Excel.RequestContext, text: string | null): void {
  if (text === null) context.workbook.settings.getItemOrNullObject(SETTING).delete();
  else context.workbook.settings.add(SETTING, text);
}

function isStored(value: unknown): value is Remembered & { readonly version: number } {
  if (!isRecord(value) || value['version'] !== VERSION) return false;
  if (!isRecord(value['setup']) || !isRecord(value['headers'])) return false;
  const setup = value['setup'];
  return (
    typeof setup['month'] === 'string' &&
    isRecord(setup['people']) &&
    Array.isArray(setup['actuals']) &&
    Array.isArray(setup['indicators']) &&
    isRecord(setup['curve'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
