import { departmentName, lineOf, lineTitle, titleOf, type CompiledPlan } from '../../../plan/language';
import type { LeverName } from '../../../plan/quick';
import type { Crossing, DecisionChange } from '../../../plan/solve';
import { shownRate } from '../../plans/shown-figure';
import { unitText } from '../../plans/unit-text';
import type { Message, Texts } from '../../texts';

const SIDES = {
  reaches: 'one.reaches',
  exceeds: 'one.exceeds',
  'falls below': 'one.fallsBelow',
  'falls to': 'one.fallsTo',
} as const satisfies Record<DecisionChange['side'], Message>;

/**
 * The same in as few words as stand beside a line of a chart: `Completion of the task 80%`, and `15 cars` where the figure
 * along the axis is itself what is compared.
 * @param along the figure along the axis
 */
export function crossingLabel(
  { changes }: Pick<Crossing, 'changes'>,
  along: LeverName,
  compiled: CompiledPlan,
  texts: Texts,
): string {
  const [change] = changes;
  if (!change) return '';
  if (change.threshold === null || !THRESHOLDS.has(change.kind)) return saidChange(change, compiled, texts);
  const figure = thresholdText(change.threshold, change.subject.unit, texts);
  if (change.subject.name === along) return figure;
  return texts.t('one.mark', { title: subjectTitle(change, compiled, texts), figure });
}

/** Decisions that a figure says best. */
const THRESHOLDS: ReadonlySet<DecisionChange['kind']> = new Set(['row', 'comparison', 'whole', 'truth']);

/** What of a plan is crossed, each thing once: `Completion of the task reaches 80%`. */
export function saidCrossing({ changes }: Pick<Crossing, 'changes'>, compiled: CompiledPlan, texts: Texts): string {
  return texts.list([...new Set(changes.map((change) => saidChange(change, compiled, texts)))]);
}

function saidChange(change: DecisionChange, compiled: CompiledPlan, texts: Texts): string {
  const { t } = texts;
  const { kind, subject, threshold, side } = change;
  const title = lineTitle(compiled.version, change.line)[texts.language];
  const isRising = side === 'reaches' || side === 'exceeds';
  switch (kind) {
    case 'cap':
      return t(isRising ? 'one.capped' : 'one.uncapped', { title });
    case 'floor':
      // MAX(0, …) guarantees nothing that anybody would call a guarantee.
      if (threshold === 0) return t(SIDES[side], { title, figure: '0' });
      return t(isRising ? 'one.unfloored' : 'one.floored', { title });
    case 'rank':
      return t('one.ranked', { title });
    case 'least':
    case 'most':
    case 'middle':
      return t('one.decided', { title });
    default:
      if (threshold === null) return t('one.stepped', { title });
      return t(SIDES[side], {
        title: subjectTitle(change, compiled, texts),
        figure: thresholdText(threshold, subject.unit, texts),
      });
  }
}

/** What is compared by its own name; a part of a formula by the table that it is looked up in, or by its line. */
function subjectTitle({ subject, from, line }: DecisionChange, { version }: CompiledPlan, { language }: Texts): string {
  const { name } = subject;
  if (name !== null) {
    const entry = lineOf(version, name) ?? version.inputs[name] ?? version.department?.[departmentName(name) ?? name];
    return lineOf(version, name) ? lineTitle(version, name)[language] : titleOf(entry, name)[language];
  }
  const parameter = from === null ? undefined : version.parameters[from];
  return parameter && from !== null ? titleOf(parameter, from)[language] : lineTitle(version, line)[language];
}

function thresholdText(threshold: number, unit: string | null, texts: Texts): string {
  const figure = shownRate(threshold, unit ?? undefined, texts);
  const label = unitText(unit ?? undefined, texts);
  return label === '' ? figure : texts.t('figure.withUnit', { figure, unit: label });
}
