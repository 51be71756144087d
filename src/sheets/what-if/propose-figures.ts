import { inputKind, titleOf, type PlanInput, type PlanVersion } from '../../plan/language';
import { canFollow, carriedFigures, hasUnitOf, type ScenarioPlan } from '../../plan/what-if';
import { headerFit, headerText } from '../../sources/header-text';
import { TARGET_WORDS } from '../../sources/propose-indicators';
import { titleKey } from '../../sources/title-key';

/** A figure of a plan that has no counterpart yet. */
interface Figure {
  readonly name: string;
  readonly input: PlanInput;
}

/** What says that a figure of one plan is one of the other; the same words mean the same figure. */
type Meaning = (figure: Figure) => readonly string[];

/** From the surest on: a figure that one has settled is not in the way of another any more. */
const MEANINGS: readonly Meaning[] = [titles, targetTitles, roles, goals];

/**
 * Which figures of the plan that pays people now stand for those of another plan, as far as titles and meaning tell: by the
 * same title in either language, what a target is of, base pay and performance pay by the names that lists have for them,
 * and by being the plan's one target or attainment in the same unit. Only where one figure alone means the same on either
 * side, and none that comes along by its name. All else is for the user to say.
 * @returns by input of the new plan, the input of the present one
 */
export function proposeFigures(from: PlanVersion, to: PlanVersion): NonNullable<ScenarioPlan['figures']> {
  const { inputs: same } = carriedFigures(from, to);
  const settled = new Map(same);
  for (const meaning of MEANINGS) {
    const sources = new Set(settled.values());
    const wanted = figuresOf(to).filter(({ name }) => !settled.has(name));
    const offered = figuresOf(from).filter(({ name }) => !sources.has(name));
    for (const figure of wanted) {
      const source = only(figure, offered, meaning);
      if (source && only(source, wanted, meaning) === figure && isSure(figure.input, source.input)) {
        settled.set(figure.name, source.name);
      }
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

/** In the same unit, as far as both say one, and on the same side of a target. */
function isSure(input: PlanInput, source: PlanInput): boolean {
  const saysUnit = [input, source].every(({ unit }) => (unit ?? '') !== '');
  return canFollow(input, source) && input.goal === source.goal && (!saysUnit || hasUnitOf(input, source));
}

function titles({ name, input }: Figure): readonly string[] {
  return Object.values(titleOf(input, name)).map(titleKey);
}

/** Target, task and quota of one thing. */
function targetTitles(figure: Figure): readonly string[] {
  if (figure.input.goal !== 'target') return [];
  return titles(figure)
    .map((key) => key.replace(TARGET_WORDS, ''))
    .filter((key) => key !== '');
}

function roles({ name, input }: Figure): readonly string[] {
  if (inputKind(input) !== 'amount') return [];
  const headers = Object.values(titleOf(input, name)).map((title) => headerText(title));
  return (['base', 'performance'] as const).filter((role) => headers.some((header) => headerFit(header, role) > 0));
}

/** A figure without a unit may be a target of anything. */
function goals({ input: { goal, unit } }: Figure): readonly string[] {
  return goal === undefined || unit === undefined ? [] : [`${goal} ${unit}`];
}
