import type { MonthSetup } from '../plan/month-setup';

/** The workbook setting that holds what was chosen. */
const SETTING = 'paysheet.setup';
const VERSION = 1;

/** What a workbook remembers between one month and the next. */
export interface Remembered {
  readonly setup: MonthSetup;
  /** Column titles that the last build of each sheet wrote, by the defined name over its block. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Excel's ids of the sheets that the set-up's ranges stand on, by name: a sheet keeps its id when it is renamed. */
  readonly sheets: Readonly<Record<string, string>>;
}

/** The setting as an object to be loaded in the caller's next round trip. */
export function rememberedSetting(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load('value');
  return setting;
}

/** What a loaded setting says; null where there is none, or one of a later version or another hand. */
export function readRemembered(setting: Excel.Setting): Remembered | null {
  if (setting.isNullObject || typeof setting.value !== 'string') return null;
  try {
    const stored: unknown = JSON.parse(setting.value);
    if (!isStored(stored)) return null;
    const { setup, headers, sheets } = stored;
    return { setup, headers, sheets: isRecord(sheets) ? sheets : {} };
  } catch {
    return null;
  }
}

/** The setting's own text; null where there is none. For putting it back. */
export function settingText(setting: Excel.Setting): string | null {
  return setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value;
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
