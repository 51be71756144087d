import type { Figure } from '../../../plan/month-pay';
import type { Texts } from '../../texts';

/** Money to the cent; an error shows its code, nothing shows nothing. */
export function shownMoney(value: Figure, { figure }: Texts): string {
  if (value === null) return '';
  return typeof value === 'number' ? figure(value, 2) : value;
}
