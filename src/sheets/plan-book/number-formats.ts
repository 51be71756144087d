import { inputKind } from '../../plan/language';
import { FORMATS } from '../style';

const MONEY_RATE = '#,##0.00##';
const PERCENT_RATE = '0.0##%';
/** Attainments are quotients, of which two places say enough. */
const PERCENT_FIGURE = '0.0#%';
/** As it is: `10`, and `10.5` where somebody needs it; `#,##0.##` would show `10.` and `#,##0` would hide the half. */
export const AS_IS = 'General';
/** Ratios above it are no shares but factors and divisors. */
const LARGEST_SHARE = 2;
const LARGEST_ATTAINMENT = 10;

/** How rates and other figures of a plan show, from their unit; without one shares of an amount are per cent. */
export function rateFormat(unit: string | undefined, figures: readonly number[]): string {
  const isShare = figures.every((figure) => Math.abs(figure) <= LARGEST_SHARE);
  if (unit === undefined) return figures.every((figure) => Math.abs(figure) < 1) ? PERCENT_RATE : MONEY_RATE;
  const kind = inputKind({ unit });
  if (kind === 'ratio') return isShare ? PERCENT_RATE : AS_IS;
  return kind === 'amount' ? MONEY_RATE : AS_IS;
}

/** How thresholds show: broken ones up to a few wholes are attainments, others counts or amounts. */
export function thresholdFormat(figures: readonly number[]): string {
  const broken = figures.some((figure) => !Number.isInteger(figure));
  return broken && figures.every((figure) => Math.abs(figure) <= LARGEST_ATTAINMENT) ? PERCENT_RATE : AS_IS;
}

/** How a person's or the department's figure shows, from its kind; null for words and flags, which need none. */
export function figureFormat(kind: ReturnType<typeof inputKind>): string | null {
  switch (kind) {
    case 'amount':
      return FORMATS.money;
    case 'ratio':
      return PERCENT_FIGURE;
    case 'score':
    case 'count':
      return AS_IS;
    case 'date':
      return FORMATS.date;
    case 'flag':
    case 'choice':
      return null;
  }
}
