import { inputKind, lineOf, parameterKind, type IndicatorMark, type Parameter, type PlanVersion } from '../language';
import { ofIndicator, ONCE } from './scored-names';
import { scoredVersion } from './scored-version';
import type { ScoredIndicator, ScoredSheet, ScoredTarget, ScorePays } from './scored-sheet';
import type { Scoring } from './scoring';

/**
 * The indicators that a version of a plan was put together from, with its figures as they are now.
 * @returns null where it was not, or where its formulas were changed since, which a form would undo
 */
export function readScoredSheet(version: PlanVersion): ScoredSheet | null {
  if (!version.scored) return null;
  const indicators = Object.entries(version.scored.indicators).map(([name, mark]) =>
    readIndicator(version, name, mark),
  );
  const found = indicators.flatMap((indicator) => indicator ?? []);
  const fullMarks = valueOf(version.parameters[ONCE.fullMarks]);
  if (found.length < indicators.length || found.length === 0 || fullMarks === null) return null;
  const sheet: ScoredSheet = { indicators: found, fullMarks, pays: readPays(version) };
  return rules(scoredVersion(sheet, version.validFrom)) === rules(version) ? sheet : null;
}

function readIndicator({ inputs, parameters }: PlanVersion, name: string, mark: IndicatorMark): ScoredIndicator | null {
  const input = inputs[name];
  const weight = valueOf(parameters[ofIndicator.weight(name)]);
  const scoring = readScoring(parameters, name, mark);
  if (!input?.title || weight === null || !scoring) return null;
  return {
    name,
    title: input.title,
    unit: input.unit ?? '',
    ...(input.note && { source: input.note }),
    direction: mark.direction ?? 'higher',
    target: readTarget(inputs, parameters, name),
    scoring,
    weight,
    weekly: input.each !== undefined,
  };
}

function readScoring(parameters: PlanVersion['parameters'], name: string, { scoring }: IndicatorMark): Scoring | null {
  switch (scoring) {
    case 'proportion': {
      const cap = valueOf(parameters[ofIndicator.cap(name)]);
      return cap === null ? null : { kind: scoring, cap };
    }
    case 'bands': {
      const bands = parameters[ofIndicator.bands(name)];
      return bands && 'curve' in bands ? { kind: scoring, rows: bands.curve } : null;
    }
    case 'all-or-nothing':
      return { kind: scoring };
    case 'deduction': {
      const perCase = valueOf(parameters[ofIndicator.perCase(name)]);
      return perCase === null ? null : { kind: scoring, perCase };
    }
  }
}

function readTarget(
  inputs: PlanVersion['inputs'],
  parameters: PlanVersion['parameters'],
  name: string,
): ScoredTarget | null {
  const target = ofIndicator.target(name);
  const common = valueOf(parameters[target]);
  if (common !== null) return { kind: 'common', value: common };
  const personal = inputs[target];
  if (!personal) return null;
  return { kind: 'personal', usual: typeof personal.default === 'number' ? personal.default : null };
}

function readPays(version: PlanVersion): ScorePays {
  const base = ONCE.base in version.inputs;
  if (!(ONCE.performance in version.inputs)) return { kind: 'nothing' };
  const table = version.parameters[ONCE.multipliers];
  if (!table || !('curve' in table)) return { kind: 'amount', base };
  const linear = lineOf(version, ONCE.multiplier)?.formula.includes('"linear"') === true;
  return { kind: 'multiplier', base, rows: table.curve, method: linear ? 'linear' : 'step' };
}

function valueOf(parameter: Parameter | undefined): number | null {
  return parameter && 'value' in parameter ? parameter.value : null;
}

/** What a version asks for and how it reckons, without its figures and words, to be compared. */
function rules(version: PlanVersion): string {
  const { inputs, parameters, lines, pay, scored, department = {} } = version;
  const sorted = (entries: readonly (readonly [string, unknown])[]): unknown =>
    [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([
    sorted(Object.entries(inputs).map(([name, input]) => [name, [inputKind(input), input.each ?? null]])),
    sorted(Object.entries(parameters).map(([name, parameter]) => [name, parameterKind(parameter)])),
    sorted(
      Object.keys(lines).map((name) => {
        const { formula = '', rounding = null } = lineOf(version, name) ?? {};
        return [name, [formula.replace(/\s/g, ''), rounding]];
      }),
    ),
    pay.replace(/\s/g, ''),
    scored?.score,
    Object.keys(department),
  ]);
}
