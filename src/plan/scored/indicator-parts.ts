import type { IndicatorMark, Parameter, PlanInput, PlanLine } from '../language';
import { ofIndicator, ONCE } from './scored-names';
import type { ScoredIndicator } from './scored-sheet';
import { trialRange } from './trial-range';
import { scoredText } from './titles';

/** What of a plan belongs to one of its indicators. */
export interface IndicatorParts {
  readonly inputs: Readonly<Record<string, PlanInput>>;
  readonly weight: Readonly<Record<string, Parameter>>;
  /** Every other figure that it is scored by. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly lines: Readonly<Record<string, PlanLine>>;
  readonly marks: Readonly<Record<string, IndicatorMark>>;
}

/** Weekly results are averaged to the cent; shares to a hundredth of a per cent. */
const MEAN_STEP = 0.01;
const MEAN_STEP_OF_RATIO = 0.0001;
const WEEK = 'week';

/** The inputs, figures and lines by which one indicator is scored. */
export function indicatorParts(indicator: ScoredIndicator): IndicatorParts {
  const { name, title, unit, source, weekly, target, scoring, direction, weight } = indicator;
  const values = { title };
  const weightName = ofIndicator.weight(name);
  const actual: PlanInput = {
    title,
    ...(source && { note: source }),
    unit,
    ...trialRange(unit),
    ...(weekly && { each: WEEK }),
  };
  const mean: PlanLine = {
    title: scoredText('line.mean', values),
    formula: `AVERAGE(${name})`,
    unit,
    rounding: unit === 'ratio' ? MEAN_STEP_OF_RATIO : MEAN_STEP,
  };
  const { parameters, lines, points } = scoringParts(indicator);
  return {
    inputs: { [name]: actual, ...(scoring.kind === 'deduction' ? {} : personalTarget(indicator)) },
    weight: {
      [weightName]: { title: scoredText('parameter.weight', values), unit: 'ratio', value: weight },
    },
    parameters: {
      ...(target?.kind === 'common' && scoring.kind !== 'deduction'
        ? { [ofIndicator.target(name)]: { title: scoredText('parameter.target', values), unit, value: target.value } }
        : {}),
      ...parameters,
    },
    lines: {
      ...(weekly && { [ofIndicator.mean(name)]: mean }),
      ...lines,
      [ofIndicator.points(name)]: { title: scoredText('line.points', values), formula: points, unit: 'score' },
    },
    marks: {
      [name]: { weight: weightName, scoring: scoring.kind, ...(direction === 'higher' ? {} : { direction }) },
    },
  };
}

function personalTarget({ name, title, unit, target }: ScoredIndicator): Readonly<Record<string, PlanInput>> {
  if (target?.kind !== 'personal') return {};
  const usual = target.usual === null ? {} : { default: target.usual };
  return {
    [ofIndicator.target(name)]: {
      title: scoredText('input.personalTarget', { title }),
      unit,
      ...usual,
      ...trialRange(unit),
    },
  };
}

/** How the marks come about: further figures, the attainment where it counts, and the formula of the marks. */
function scoringParts({ name, title, unit, weekly, scoring, direction }: ScoredIndicator): {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly lines: Readonly<Record<string, PlanLine>>;
  readonly points: string;
} {
  const values = { title };
  const actual = weekly ? ofIndicator.mean(name) : name;
  const target = ofIndicator.target(name);
  const attainment = ofIndicator.attainment(name);
  const full = `${ofIndicator.weight(name)} * ${ONCE.fullMarks}`;
  const side = direction === 'higher' ? '' : `, "${direction}"`;
  const attained = {
    [attainment]: {
      title: scoredText('line.attainment', values),
      formula: `ATTAINMENT(${actual}, ${target}${side})`,
      unit: 'ratio',
      rounding: 'none',
    },
  } as const;
  switch (scoring.kind) {
    case 'proportion': {
      const cap = ofIndicator.cap(name);
      return {
        parameters: { [cap]: { title: scoredText('parameter.cap', values), unit: 'ratio', value: scoring.cap } },
        lines: attained,
        points: `PAY.CLAMP(${attainment}, 0, ${cap}) * ${full}`,
      };
    }
    case 'bands': {
      const bands = ofIndicator.bands(name);
      return {
        parameters: { [bands]: { title: scoredText('parameter.bands', values), unit: 'ratio', curve: scoring.rows } },
        lines: attained,
        points: `MULTIPLIER(${attainment}, ${bands}) * ${full}`,
      };
    }
    case 'all-or-nothing':
      return {
        parameters: {},
        lines: {},
        points: `IF(${actual} ${direction === 'higher' ? '>=' : '<='} ${target}, ${full}, 0)`,
      };
    case 'deduction': {
      const perCase = ofIndicator.perCase(name);
      const title = scoredText('parameter.perCase', values);
      return {
        parameters: { [perCase]: { title, unit: marksFor(unit), value: scoring.perCase } },
        lines: {},
        points: `PAY.CLAMP(${full} - ${actual} * ${perCase}, 0)`,
      };
    }
  }
}

/** The unit of marks for each of something: `score/case`. */
function marksFor(unit: string): string {
  if (unit === '') return 'score';
  const [above = '', ...below] = unit.split('/');
  return [['score', ...below].join('*'), ...above.split('*')].join('/');
}
