import { Decimal, exact, toNumber } from '../../pay';
import { inputKind, isNumeric, ofDepartment, type DepartmentFigure, type InputKind, type PlanInput } from '../language';
import type { LeverName } from '../quick';
import type { Lever } from './lever';
import { presentFigure } from './present-figure';
import type { Situation } from './situation';

/** Where a plan says nothing: the range for nought, and about how many steps it has. */
const USUAL: Readonly<Record<string, { readonly max: number; readonly step: number }>> = {
  ratio: { max: 1.5, step: 0.01 },
  score: { max: 100, step: 1 },
  count: { max: 20, step: 1 },
  amount: { max: 10_000, step: 100 },
} satisfies Partial<Record<InputKind, object>>;
/** The range of an amount or a count is about twice what there is now, in about this many steps. */
const ROOM = 2;
const STEPS = 200;
/** A step is made finer, so that the present figure lies on it, until there are this many places. */
const MOST_PLACES = 20_000;
/** Above a range that the present figure has left. */
const ROOM_ABOVE = 1.2;

/**
 * The figures that can be moved by a slider: inputs of one value and figures of the department, unless these are worked
 * out over other people. Ranges and steps are the plan's own or follow from the kind of figure and what it is now; they
 * always hold the present figure, and it lies on a step wherever that does not take too many of them.
 */
export function leversOf(situation: Situation): readonly Lever[] {
  const { inputs, department = {} } = situation.compiled.version;
  return [
    ...Object.entries(inputs).flatMap(([name, input]) =>
      input.each === undefined && isNumeric(input) ? [leverFor(situation, name, input)] : [],
    ),
    ...Object.entries(department).flatMap(([name, figure]) =>
      figure.from === undefined && isNumeric(figure) ? [leverFor(situation, ofDepartment(name), figure)] : [],
    ),
  ];
}

function leverFor(situation: Situation, name: LeverName, entry: PlanInput | DepartmentFigure): Lever {
  const present = exact(presentFigure(situation, name) ?? 0);
  const usual = usualRange(inputKind(entry), present);
  const step = exact(entry.step ?? usual.step);
  const from = exact(entry.min ?? 0);
  const min = present.lessThan(from) ? from.minus(from.minus(present).dividedBy(step).ceil().times(step)) : from;
  const stated = exact(entry.max ?? usual.max);
  const end = Decimal.max(present.greaterThan(stated) ? present.times(ROOM_ABOVE) : stated, min.plus(step));
  const max = min.plus(end.minus(min).dividedBy(step).ceil().times(step));
  const fine = holding(present, min, max, step);
  return { name, min: toNumber(min), max: toNumber(max), step: toNumber(fine) };
}

function usualRange(kind: InputKind, present: Decimal): { readonly max: number; readonly step: number } {
  const usual = USUAL[kind] ?? { max: 100, step: 1 };
  const isMeasured = kind === 'ratio' || kind === 'score';
  const wanted = toNumber(present.times(isMeasured ? ROOM_ABOVE : ROOM));
  if (wanted <= usual.max || (isMeasured && present.lessThanOrEqualTo(usual.max))) return usual;
  const step = Math.max(usual.step, roundFigure(wanted / STEPS));
  return { max: toNumber(exact(step).times(Math.ceil(wanted / step))), step };
}

/** The least of 1, 2 and 5 times a power of ten that is not below a figure. */
function roundFigure(figure: number): number {
  const power = Math.floor(Math.log10(figure));
  const lead = [1, 2, 5].find((one) => one * 10 ** power >= figure) ?? 10;
  return toNumber(exact(lead).times(new Decimal(10).pow(power)));
}

/** The step, or the coarsest half, fifth or tenth of it and so on whose multiples above `min` hold a figure and the end. */
function holding(figure: Decimal, min: Decimal, max: Decimal, step: Decimal): Decimal {
  const tenths = [1, 2, 5];
  for (let power = 0; ; power++) {
    for (const part of tenths) {
      const fine = step.dividedBy(new Decimal(10).pow(power).times(part));
      if (max.minus(min).dividedBy(fine).greaterThan(MOST_PLACES)) return step;
      if (figure.minus(min).modulo(fine).isZero()) return fine;
    }
  }
}
