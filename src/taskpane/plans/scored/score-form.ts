import type { Text } from '../../../i18n';
import { inputKind } from '../../../plan/language';
import { indicatorName, totalWeight, type ScoredIndicator, type ScoredSheet } from '../../../plan/scored';
import { INDICATOR_CATALOGUE } from '../../../plans/built-in';
import { scoredFromCatalogue } from '../../../plans/catalogue-score';
import { evenWeights } from '../../../sheets/month';

/** An indicator to choose. */
export interface FormIndicator {
  readonly indicator: ScoredIndicator;
  readonly chosen: boolean;
  /** Where it comes from; one that was kept before goes on under its name in formulas. */
  readonly origin: 'catalogue' | 'own' | 'kept';
}

/** What has been chosen and typed so far. */
export interface ScoreForm {
  /** Of the catalogue; null for a sheet that begins without any indicators. */
  readonly position: string | null;
  readonly items: readonly FormIndicator[];
  readonly fullMarks: number;
  readonly pays: ScoredSheet['pays'];
}

const FULL_MARKS = 100;

/** The form as it opens for a position: all of its indicators, weighed alike. */
export function formFor(position: string | null): ScoreForm {
  return withPosition({ position, items: [], fullMarks: FULL_MARKS, pays: { kind: 'amount', base: false } }, position);
}

/** The form with another position’s indicators; those of the user’s own stay. */
export function withPosition(form: ScoreForm, position: string | null): ScoreForm {
  const found = INDICATOR_CATALOGUE.find(({ name }) => name === position);
  const offered = (found?.indicators ?? []).map((indicator): FormIndicator => {
    return { indicator: scoredFromCatalogue(indicator, 0), chosen: true, origin: 'catalogue' };
  });
  const own = form.items.filter(({ origin }) => origin !== 'catalogue');
  return evened({ ...form, position, items: [...offered, ...own] });
}

/** The form filled with a sheet that was made before. */
export function formOf({ indicators, fullMarks, pays }: ScoredSheet): ScoreForm {
  const items = indicators.map((indicator) => ({ indicator, chosen: true, origin: 'kept' as const }));
  return { position: null, items, fullMarks, pays };
}

export function chosenIn({ items }: ScoreForm): readonly ScoredIndicator[] {
  return items.flatMap(({ indicator, chosen }) => (chosen ? [indicator] : []));
}

/** Every chosen indicator weighed alike. */
export function evened(form: ScoreForm): ScoreForm {
  const weights = [...evenWeights(chosenIn(form).length)];
  return {
    ...form,
    items: form.items.map((item) =>
      item.chosen ? { ...item, indicator: { ...item.indicator, weight: weights.shift() ?? 0 } } : item,
    ),
  };
}

/** An indicator ticked or not. Weights that nobody has touched stay even; otherwise one more takes what is missing. */
export function withChosen(form: ScoreForm, at: number, chosen: boolean): ScoreForm {
  const even = isEven(form);
  const missing = Math.max(0, Number((1 - totalWeight(chosenIn(form))).toPrecision(12)));
  const next = withItem(form, at, (item) => ({
    ...item,
    chosen,
    indicator: { ...item.indicator, weight: chosen ? missing : item.indicator.weight },
  }));
  return even ? evened(next) : next;
}

export function withIndicator(form: ScoreForm, at: number, indicator: ScoredIndicator): ScoreForm {
  return withItem(form, at, (item) => ({ ...item, indicator }));
}

/** The form with an indicator of the user's own behind the others. */
export function withOwn(form: ScoreForm, title: Text): ScoreForm {
  const indicator: ScoredIndicator = {
    name: '',
    title,
    unit: '',
    direction: 'higher',
    target: { kind: 'common', value: usualTarget('') },
    scoring: { kind: 'proportion', cap: 1.2 },
    weight: 0,
    weekly: false,
  };
  const items = [...form.items, { indicator, chosen: false, origin: 'own' as const }];
  return withChosen({ ...form, items }, items.length - 1, true);
}

export function withoutItem(form: ScoreForm, at: number): ScoreForm {
  const next = { ...form, items: form.items.filter((_, index) => index !== at) };
  return isEven(form) ? evened(next) : next;
}

/** The sheet that is made of the form; indicators of the user's own get their names from their titles. */
export function sheetOf(form: ScoreForm, title: (text: Text) => string): ScoredSheet {
  const named = form.items.filter(({ origin }) => origin !== 'own').map(({ indicator }) => indicator.name);
  const indicators = form.items.flatMap(({ indicator, chosen, origin }) => {
    if (!chosen) return [];
    if (origin !== 'own') return [indicator];
    const name = indicatorName(title(indicator.title), named);
    named.push(name);
    return [{ ...indicator, name }];
  });
  return { indicators, fullMarks: form.fullMarks, pays: form.pays };
}

/** A target to begin with, where one is wanted and none is known. */
export function usualTarget(unit: string): number {
  const kind = inputKind({ unit });
  if (kind === 'ratio') return 0.8;
  return kind === 'score' ? 90 : kind === 'amount' ? 10000 : 10;
}

function isEven(form: ScoreForm): boolean {
  const chosen = chosenIn(form);
  const even = evenWeights(chosen.length);
  return chosen.every(({ weight }, index) => weight === even[index]);
}

function withItem(form: ScoreForm, at: number, change: (item: FormIndicator) => FormIndicator): ScoreForm {
  return { ...form, items: form.items.map((item, index) => (index === at ? change(item) : item)) };
}
