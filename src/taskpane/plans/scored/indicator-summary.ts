import type { ScoredIndicator } from '../../../plan/scored';
import type { Texts } from '../../texts';
import { shownRate } from '../shown-figure';
import { unitText, unitWord } from '../unit-text';

/** An indicator’s target and scoring in a few words. */
export function indicatorSummary(indicator: ScoredIndicator, texts: Texts): string {
  const { t } = texts;
  const parts = [
    ...(indicator.weekly ? [t('scored.summary.weekly')] : []),
    ...targetText(indicator, texts),
    scoringText(indicator, texts),
  ];
  const said = parts.join(t('scored.summary.and'));
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function targetText({ target, unit }: ScoredIndicator, texts: Texts): readonly string[] {
  const { t } = texts;
  if (!target) return [];
  if (target.kind === 'personal') return [t('scored.summary.personal')];
  const figure = shownRate(target.value, unit, texts);
  const label = unitText(unit, texts);
  return [
    t('scored.summary.common', { target: label === '' ? figure : t('figure.withUnit', { figure, unit: label }) }),
  ];
}

function scoringText({ scoring, unit }: ScoredIndicator, texts: Texts): string {
  const { t, percent } = texts;
  switch (scoring.kind) {
    case 'proportion':
      return t('scored.summary.proportion', { cap: percent(scoring.cap) });
    case 'bands':
      return t('scored.summary.bands', { count: scoring.rows.length });
    case 'all-or-nothing':
      return t('scored.summary.all-or-nothing');
    case 'deduction': {
      const word = unitText(unit, texts) === '' ? t('scored.summary.once') : unitWord(unit, texts);
      return t('scored.summary.deduction', { marks: scoring.perCase, unit: word });
    }
  }
}
