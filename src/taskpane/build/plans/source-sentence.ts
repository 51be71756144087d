import {
  defaultOf,
  inputKind,
  lineTitle,
  titleOf,
  versionFor,
  type PayPlan,
  type PlanInput,
  type TeamFigure,
} from '../../../plan/language';
import type { Condition, FigureSource, IsoMonth } from '../../../plan/month-setup';
import { shownFigure } from '../../plans/shown-figure';
import type { Texts } from '../../texts';
import type { Ranges } from '../use-ranges';
import type { RangeColumns } from '../use-recognition';
import { columnTitle } from './column-title';

/** Whose records are meant: the person's, or everybody's. */
type Whose = 'own' | 'all';

/** What a choice of source means, in a plain sentence. */
export function sourceSentence(source: FigureSource, ranges: Ranges, whose: Whose, texts: Texts): string {
  const { t } = texts;
  switch (source.kind) {
    case 'people':
      return t('sources.say.people', { column: columnTitle(ranges.people, source.column) });
    case 'target':
      return t('sources.say.target', { column: columnTitle(ranges.targets, source.column) });
    case 'attainment':
      return t('sources.say.attainment', {
        actual: sourceSentence(source.actual, ranges, whose, texts),
        target: columnTitle(ranges.targets, source.targetColumn),
      });
    default: {
      const range = ranges.lists[source.source] ?? null;
      return t(`sources.say.${source.kind}`, {
        list: range?.choice.place.sheet ?? '',
        column: source.kind === 'count' ? '' : columnTitle(range, source.column),
        month: range?.choice.columns['date'] === undefined ? 'no' : 'yes',
        where: source.where ? whereText(source.where, range, texts) : '',
        whose,
      });
    }
  }
}

/** What counts for an input until it is typed; '' where nothing does. */
export function untilTyped(input: PlanInput, texts: Texts): string {
  const value = defaultOf(input);
  if (value === null || value === 0 || value === false || input.each !== undefined) return '';
  const shown =
    typeof value === 'number'
      ? shownFigure(value, inputKind(input) === 'ratio' ? 'ratio' : undefined, texts)
      : (input.choices?.[String(value)]?.[texts.language] ?? String(value));
  return texts.t('sources.say.typed', { value: shown });
}

/** Says how a figure is worked out over the people of another plan. */
export function takenSentence(
  { plan: name, line, take }: TeamFigure,
  plans: readonly PayPlan[],
  month: IsoMonth,
  { t, language }: Texts,
): string {
  const plan = plans.find((one) => one.plan === name);
  const version = plan && versionFor(plan, month);
  return t('sources.say.from', {
    plan: titleOf(plan, name)[language],
    line: version ? lineTitle(version, line)[language] : line,
    take: t(`sources.take.${take}`),
  });
}

function whereText({ column, equals }: Condition, range: RangeColumns | null, { t }: Texts): string {
  return t('sources.say.where', { column: columnTitle(range, column), value: conditionText(equals) });
}

/** A condition's value as its cells show it. */
export function conditionText(value: Condition['equals']): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
