import type { PlanInput, PlanValue } from '../../../plan/language';
import { shownFigure } from '../../plans/shown-figure';
import type { Texts } from '../../texts';

/** What a plan takes for a figure that is not given, as people read it; null where nothing stands for it. */
export function standsInText(
  value: PlanValue,
  entry: Pick<PlanInput, 'unit' | 'choices'> | undefined,
  texts: Texts,
): string | null {
  if (typeof value === 'number') return shownFigure(value, entry?.unit, texts);
  if (typeof value === 'boolean') return texts.t(value ? 'argument.true' : 'argument.false');
  return value === null ? null : (entry?.choices?.[value]?.[texts.language] ?? value);
}
