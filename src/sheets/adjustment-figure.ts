import type { Figure } from '../plan/month-pay';
import { isErrorText } from '../sources/figure-cell';
import type { ReadingContext } from '../sources/reading-context';
import type { Place } from '../sources/source';
import { isBlank } from '../sources/text';
import type { ExistingEntry } from './month-types';

/** What an adjustment comes to; text is reported and counts as none. */
export function adjustmentFigure(
  context: ReadingContext,
  entry: ExistingEntry | null,
  name: string,
  place: Place,
): Figure {
  const value = entry?.adjustmentValue ?? '';
  if (typeof value === 'number' || isErrorText(value)) return value;
  if (!isBlank(value)) context.findings.add('adjustment.text', 'warning', {}, [place], name);
  return null;
}
