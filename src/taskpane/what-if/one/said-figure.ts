import type { DepartmentFigure, PlanInput } from '../../../plan/language';
import { shownRate } from '../../plans/shown-figure';
import { unitText, unitWord } from '../../plans/unit-text';
import type { Texts } from '../../texts';

type Entry = PlanInput | DepartmentFigure | undefined;

const PERCENT = 100;

/** A figure in a sentence: `12 cars`, `1 car`, `85%`, `5,000 CNY`. */
export function saidFigure(value: number, entry: Entry, texts: Texts): string {
  const unit = entry?.unit;
  const figure = shownRate(value, unit, texts);
  const label = labelOf(value, unit, texts);
  return label === '' ? figure : texts.t('figure.withUnit', { figure, unit: label });
}

/** By how much a figure moves, without its sign: `2 cars`, `5 points` of a percentage. */
export function saidStep(value: number, entry: Entry, texts: Texts): string {
  const step = Math.abs(value);
  if (entry?.unit !== 'ratio') return saidFigure(step, entry, texts);
  return texts.t('one.points', { count: shownRate(step * PERCENT, undefined, texts) });
}

/** One of something is not several. */
function labelOf(value: number, unit: string | undefined, texts: Texts): string {
  return value === 1 && /^\w+$/.test(unit ?? '') && unitText(unit, texts) !== ''
    ? unitWord(unit ?? '', texts)
    : unitText(unit, texts);
}
