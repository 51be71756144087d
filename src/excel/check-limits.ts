import { DEFAULT_LIMITS, type CheckLimits } from '../sheets/check';
import { runExcel } from './run';

/** The workbook setting that holds what the user wants to be told about when a month is checked. */
const LIMITS_SETTING = 'paysheet.check';

/** The limits in the text of a workbook's setting; those that stand at first where it has none, or none that can be read. */
export function limitsIn(texts: ReadonlyMap<string, string>): CheckLimits {
  try {
    const stored: unknown = JSON.parse(texts.get(LIMITS_SETTING) ?? '');
    return isLimits(stored) ? stored : DEFAULT_LIMITS;
  } catch {
    return DEFAULT_LIMITS;
  }
}

/**
 * Keeps limits in the workbook.
 * @throws ExcelProblem
 */
export function keepLimits(limits: CheckLimits): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.settings.add(LIMITS_SETTING, JSON.stringify(limits));
    await context.sync();
  });
}

function isLimits(value: unknown): value is CheckLimits {
  if (typeof value !== 'object' || value === null) return false;
  const { percent, amount, cap } = value as Partial<Record<keyof CheckLimits, unknown>>;
  return typeof percent === 'number' && typeof amount === 'number' && (cap === null || typeof cap === 'number');
}
