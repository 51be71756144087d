import { dayOfSerial } from '../../functions/excel-date';
import { isoDate } from '../../pay';
import { choiceWord, defaultOf, inputKind, serialOf, type PlanInput, type PlanValue } from '../language';
import { isDate } from '../language/plan-shape';

/**
 * A value as a lever has it: a flag is 0 or 1, a choice the place of its word among the choices, a date its serial
 * number, a number itself. A blank is what the plan puts in its place; NaN where that is nothing, and for a value that no
 * lever can be set to, such as an error.
 */
export function leverFigure(input: PlanInput, value: PlanValue | undefined): number {
  const given = value ?? defaultOf(input);
  switch (inputKind(input)) {
    case 'flag':
      return typeof given === 'boolean' ? Number(given) : Number.NaN;
    case 'choice': {
      const place = typeof given === 'string' ? wordsOf(input).indexOf(choiceWord(input, given) ?? '') : -1;
      return place < 0 ? Number.NaN : place;
    }
    case 'date':
      if (typeof given === 'number') return given;
      return isDate(given) ? serialOf(given) : Number.NaN;
    default:
      return typeof given === 'number' ? given : Number.NaN;
  }
}

/** What a lever's figure says, as it is given to a plan; null for NaN and for a place that no choice has. */
export function leverValue(input: PlanInput, figure: number): PlanValue {
  if (Number.isNaN(figure)) return null;
  switch (inputKind(input)) {
    case 'flag':
      return figure !== 0;
    case 'choice':
      return wordsOf(input)[figure] ?? null;
    case 'date': {
      const day = Number.isInteger(figure) ? dayOfSerial(figure) : null;
      const date = day === null ? null : isoDate(day);
      // A time of day, and the day in 1900 that only Excel has, stay numbers.
      return date !== null && serialOf(date) === figure ? date : figure;
    }
    default:
      return figure;
  }
}

function wordsOf({ choices = {} }: PlanInput): readonly string[] {
  return Object.keys(choices);
}
