import type { IsoMonth } from '../../plan/month-setup';

/** The month from which the built-in plans hold as they are; a company's own versions follow. */
export const FIRST_MONTH = '2026-01' as IsoMonth;
