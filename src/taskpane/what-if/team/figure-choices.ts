import { isNumeric, titleOf, type PlanInput } from '../../../plan/language';
import { type ScenarioChange, type ScenarioFigure, type ScenarioWho, type TeamBase } from '../../../plan/what-if';
import type { Texts } from '../../texts';

/** Something to choose in a list. */
export interface Choice<Of> {
  /** Tells it from the others. */
  readonly id: string;
  readonly title: string;
  /** The heading it stands under; null for none. */
  readonly group: string | null;
  readonly of: Of;
}

/** Whom a change can be for: everybody, positions, plans of the month, people. */
export function whoChoices(base: TeamBase, { t, language }: Texts): readonly Choice<ScenarioWho>[] {
  const people = base.teams.flatMap((team) => team.people);
  const positions = [...new Set(people.flatMap(({ position }) => position ?? []))];
  const choice = (of: ScenarioWho, title: string, group: string | null): Choice<ScenarioWho> => ({
    id: whoId(of),
    title,
    group,
    of,
  });
  return [
    choice({ kind: 'all' }, t('team.who.all'), null),
    ...positions.map((position) =>
      choice(
        { kind: 'position', position },
        position === '' ? t('team.who.noPosition') : position,
        t('team.who.positions'),
      ),
    ),
    ...base.teams.map(({ compiled: { plan } }) =>
      choice({ kind: 'plan', plan: plan.plan }, plan.title[language], t('team.who.plans')),
    ),
    ...people.map(({ key, name }) => choice({ kind: 'person', key }, name, t('team.who.people'))),
  ];
}

/** An input that a change can be about, of one plan or of several that call it by the same name. */
export interface ChangeableFigure {
  readonly figure: ScenarioFigure;
  /** How the figure is written; null for targets, which are changed by percent alone. */
  readonly entry: PlanInput | null;
}

/**
 * What can be changed for some of the people, by the plans that pay them in the scenario: targets, their own figures, and
 * what a department shares.
 */
export function figureChoices(scenarioBase: TeamBase, texts: Texts): readonly Choice<ChangeableFigure>[] {
  const { t, language } = texts;
  const titles = new Map<string, { readonly entry: PlanInput; readonly titles: Set<string> }>();
  for (const { compiled } of scenarioBase.teams) {
    for (const [name, entry] of Object.entries(compiled.version.inputs)) {
      if (!isNumeric(entry)) continue;
      const known = titles.get(name) ?? { entry, titles: new Set<string>() };
      known.titles.add(titleOf(entry, name)[language]);
      titles.set(name, known);
    }
  }
  const several = scenarioBase.teams.length > 1;
  const shared = scenarioBase.teams.flatMap(({ compiled: { plan, version } }) =>
    Object.entries(version.department ?? {}).flatMap(([name, entry]) => {
      if (!isNumeric(entry)) return [];
      const title = titleOf(entry, name)[language];
      return [
        choice(
          { kind: 'department', plan: plan.plan, figure: name },
          several ? t('one.withPosition', { name: title, position: plan.title[language] }) : title,
          t('team.what.shared'),
          entry,
        ),
      ];
    }),
  );
  return [
    choice({ kind: 'targets' }, t('team.what.targets'), null, null),
    ...[...titles].map(([input, known]) =>
      choice({ kind: 'input', input }, [...known.titles].join(' / '), t('team.what.own'), known.entry),
    ),
    ...shared,
  ];
}

function choice(
  figure: ScenarioFigure,
  title: string,
  group: string | null,
  entry: PlanInput | null,
): Choice<ChangeableFigure> {
  return { id: figureId(figure), title, group, of: { figure, entry } };
}

/** Tells figures apart. */
export function figureId(figure: ScenarioFigure): string {
  switch (figure.kind) {
    case 'targets':
      return figure.kind;
    case 'input':
      return `input ${figure.input}`;
    case 'department':
      return `department ${figure.plan} ${figure.figure}`;
  }
}

/** Tells those apart whom a change is for. */
export function whoId(who: ScenarioWho): string {
  switch (who.kind) {
    case 'all':
      return who.kind;
    case 'position':
      return `position ${who.position}`;
    case 'plan':
      return `plan ${who.plan}`;
    case 'person':
      return `person ${who.key}`;
  }
}

/** A change with another figure: what cannot be of it goes back to what can. */
export function withFigure(change: ScenarioChange, { figure, entry }: ChangeableFigure): ScenarioChange {
  const who = figure.kind === 'department' ? ({ kind: 'all' } as const) : change.who;
  if (figure.kind === 'targets' || (entry === null && change.how !== 'times')) {
    return { who, figure, how: 'times', value: change.how === 'times' && change.value > 0 ? change.value : 1 };
  }
  return { ...change, who, figure };
}
