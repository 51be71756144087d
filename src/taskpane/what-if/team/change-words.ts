import type { ScenarioChange, ScenarioWho } from '../../../plan/what-if';
import { shownFigure } from '../../plans/shown-figure';
import { unitText } from '../../plans/unit-text';
import type { Texts } from '../../texts';
import { figureId, whoId, type ChangeableFigure, type Choice } from './figure-choices';

/** A change in a few words: “Everyone: Targets +10%”. */
export function changeWords(
  { who, figure, how, value }: ScenarioChange,
  people: readonly Choice<ScenarioWho>[],
  figures: readonly Choice<ChangeableFigure>[],
  texts: Texts,
): string {
  const { t } = texts;
  const known = figures.find(({ id }) => id === figureId(figure));
  const name = figure.kind === 'input' ? figure.input : figure.kind === 'department' ? figure.figure : '';
  const unit = known?.of.entry?.unit;
  const amount = (): string => [shownFigure(value, unit, texts), unitText(unit, texts)].filter(Boolean).join(' ');
  return t('team.inWords', {
    who: people.find(({ id }) => id === whoId(who))?.title ?? t('team.who.gone'),
    what: known?.title ?? name,
    how:
      how === 'times'
        ? signed(texts.percent(Math.abs(value - 1)), value - 1)
        : how === 'plus'
          ? signed(amount().replace(/^-/, ''), value)
          : t('team.inWords.set', { value: amount() }),
  });
}

function signed(text: string, value: number): string {
  return `${value < 0 ? '−' : '+'}${text}`;
}
