import type { IsoMonth } from './month-setup';

/** Whether a value is a month, `2026-10`. */
export function isMonth(value: unknown): value is IsoMonth {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
}
