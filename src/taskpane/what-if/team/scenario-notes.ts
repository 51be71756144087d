import { titleOf, type PayPlan } from '../../../plan/language';
import type { ImpossibleMove, MissingFigure, UnfitFigure } from '../../../plan/what-if';
import { monthText } from '../../plans/month-text';
import type { Texts } from '../../texts';
import { changeWords } from './change-words';
import { figureChoices, whoChoices } from './figure-choices';
import { movedVersions } from './proposed-move';
import { standsInText } from './stands-in-text';
import type { Compared, WorkedScenario } from './use-comparison';

/** So many figures that are missing are named; the list of changes has all of them. */
const NAMED = 4;

/** What of a scenario could not be, or stands on figures that nobody gave. */
export function scenarioNotes(
  base: Compared['base'],
  { applied }: WorkedScenario,
  known: readonly PayPlan[],
  texts: Texts,
): readonly string[] {
  const { unused, impossible, unfit, missing } = applied;
  const people = whoChoices(base, texts);
  const figures = [...figureChoices(applied.base, texts), ...figureChoices(base, texts)];
  const plans = [...known, ...base.teams.map(({ compiled }) => compiled.plan)];
  return [
    ...impossible.map((move) => impossibleText(move, plans, texts)),
    ...unfit.map((figure) => unfitText(figure, base, plans, texts)),
    ...unused.map((change) => texts.t('team.note.unused', { change: changeWords(change, people, figures, texts) })),
    ...missingTexts(missing, applied, texts),
  ];
}

function impossibleText({ kind, move }: ImpossibleMove, plans: readonly PayPlan[], { t, language }: Texts): string {
  const title = (name: string): string => plans.find(({ plan }) => plan === name)?.title[language] ?? name;
  const month = monthText(move.to.validFrom, language);
  return t(`team.note.${kind}`, { plan: title(kind === 'people' ? move.from : move.to.plan), month });
}

function unfitText(
  { move, input }: UnfitFigure,
  base: Compared['base'],
  plans: readonly PayPlan[],
  texts: Texts,
): string {
  const { t, language } = texts;
  const versions = movedVersions(move, base, plans);
  const source = move.figures?.[input] ?? '';
  return t('team.note.unfit', {
    plan: titleOf(
      plans.find(({ plan }) => plan === move.to.plan),
      move.to.plan,
    )[language],
    figure: titleOf(versions?.to.inputs[input], input)[language],
    source: titleOf(versions?.from.inputs[source], source)[language],
  });
}

function missingTexts(
  missing: readonly MissingFigure[],
  { base }: WorkedScenario['applied'],
  texts: Texts,
): readonly string[] {
  const { t, list, language } = texts;
  return base.teams.flatMap(({ compiled: { plan, version } }) => {
    const own = missing.filter((one) => one.plan === plan.plan);
    if (own.length === 0) return [];
    const figures = own.map(({ of, name, standsIn }) => {
      const entry = (of === 'input' ? version.inputs : (version.department ?? {}))[name];
      const figure = titleOf(entry, name)[language];
      const value = standsInText(standsIn, entry, texts);
      return value === null ? figure : t('team.note.standsIn', { figure, value });
    });
    const more = figures.length - NAMED;
    const named = [...figures.slice(0, NAMED), ...(more > 0 ? [t('team.note.more', { more })] : [])];
    return [t('team.note.missing', { plan: plan.title[language], figures: list(named) })];
  });
}
