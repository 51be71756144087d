import { LANGUAGES, type Language } from '../../i18n';
import { inputKind, titleOf, type PlanInput, type PlanVersion } from '../../plan/language';
import { canFollow, carriedFigures, hasUnitOf, type ScenarioPlan } from '../../plan/what-if';
import { headerFit, headerText, type HeaderText } from '../../sources/header-text';
import { TARGET_WORDS } from '../../sources/propose-indicators';
import { nearKey } from '../../sources/text';
import { titleKey } from '../../sources/title-key';

interface Figure {
  readonly name: string;
  readonly input: PlanInput;
}

/** What says that a figure of one plan is one of the other; the same words mean the same figure. */
type Meaning = (figure: Figure) => readonly string[];

/** From the surest on. */
const MEANINGS: readonly Meaning[] = [
  ...LANGUAGES.map((language) => titled(language, nearKey)),
  ...LANGUAGES.map((language) => titled(language, titleKey)),
  ...LANGUAGES.map((language) => targetOf(language)),
  roles,
  goals,
];

/**
 * Which figures of the plan that pays people now stand for those of another plan, as far as titles and meaning tell: by the
 * same title in either language, by what a target is of, base pay and performance pay by the names that lists have for
 * them, and by being the plan's one target or attainment in the same unit. Only where one figure alone means that on
 * either side, and never one that comes along by its name. All else is for the user to say.
 * @returns by input of the new plan, the input of the present one
 */
export function proposeFigures(from: PlanVersion, to: PlanVersion): NonNullable<ScenarioPlan['figures']> {
  const { inputs: same } = carriedFigures(from, to);
  const settled = new Map(same);
  const [offered, wanted] = [figuresOf(from), figuresOf(to)];
  for (const meaning of MEANINGS) {
    const sources = new Set(settled.values());
    for (const figure of wanted) {
      const source = only(figure, offered, meaning);
      // A figure that is settled already is still one of several that mean the same.
      if (!source || only(source, wanted, meaning) !== figure || !isSure(figure, source)) continue;
      if (!settled.has(figure.name) && !sources.has(source.name)) settled.set(figure.name, source.name);
    }
  }
  return Object.fromEntries([...settled].filter(([name]) => !same.has(name)));
}

function figuresOf({ inputs }: PlanVersion): readonly Figure[] {
  return Object.entries(inputs).map(([name, input]) => ({ name, input }));
}

/** The one figure that means the same; undefined where several do. */
function only(figure: Figure, others: readonly Figure[], meaning: Meaning): Figure | undefined {
  const said = new Set(meaning(figure));
  const [found, ...more] = others.filter((other) => meaning(other).some((word) => said.has(word)));
  return more.length === 0 ? found : undefined;
}

/** On the same side of a target; in the same unit, and with the same in brackets, as far as both say one. */
function isSure(figure: Figure, source: Figure): boolean {
  const [input, other] = [figure.input, source.input];
  const saysUnit = [input, other].every(({ unit = '' }) => unit !== '');
  return (
    canFollow(input, other) &&
    input.goal === other.goal &&
    (!saysUnit || hasUnitOf(input, other)) &&
    LANGUAGES.every((language) => {
      const [one, two] = [headerIn(figure, language).unit, headerIn(source, language).unit];
      return one === two || one === '' || two === '';
    })
  );
}

function headerIn({ name, input }: Figure, language: Language): HeaderText {
  return headerText(titleOf(input, name)[language]);
}

function titled(language: Language, key: (title: string) => string): Meaning {
  return ({ name, input }) => [key(titleOf(input, name)[language])];
}

/** Target, task and quota of one thing. */
function targetOf(language: Language): Meaning {
  return ({ name, input }) => {
    const key = titleKey(titleOf(input, name)[language]).replace(TARGET_WORDS, '');
    return input.goal === 'target' && key !== '' ? [key] : [];
  };
}

function roles(figure: Figure): readonly string[] {
  if (inputKind(figure.input) !== 'amount') return [];
  return (['base', 'performance'] as const).filter((role) =>
    LANGUAGES.some((language) => headerFit(headerIn(figure, language), role) > 0),
  );
}

/** A figure without a unit may be a target of anything. */
function goals({ input: { goal, unit } }: Figure): readonly string[] {
  return goal === undefined || unit === undefined ? [] : [`${goal} ${unit}`];
}
