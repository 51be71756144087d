import { dayOf } from '../../pay';
import { errorValue, gridValue, type Scalar, type Value } from '../../formula/value';
import { defaultOf, inputKind } from './entries';
import type { PlanInput, PlanValue, PlanValues } from './pay-plan';
import { isDate } from './plan-shape';

/** Day 0 of Excel's count, as dates from March 1900 on have it. */
const DAY_ZERO = dayOf('1899-12-30');

/** An ISO date as the serial number that a cell holds. */
export function serialOf(date: string): number {
  return dayOf(date) - DAY_ZERO;
}

/** What stands for an input in formulas: the value given, or what the plan says for one that is not. */
export function inputValue(name: string, input: PlanInput, given: PlanValues): Value {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (input.each === undefined) return cellValue(input, isList(value) ? null : (value ?? defaultOf(input)));
  const rows = isList(value) ? value : value === undefined || value === null ? [] : [value];
  // Without any there is still one row, and it is blank, as it is on a sheet.
  return gridValue(rows.length === 0 ? [[null]] : rows.map((one) => [cellValue(input, one)]));
}

/** Inputs that are neither given nor stood for by anything, a blank cell that the plan names among it. */
export function missingInputs(inputs: Readonly<Record<string, PlanInput>>, given: PlanValues): readonly string[] {
  return Object.entries(inputs).flatMap(([name, input]) =>
    input.each === undefined && input.default !== null && inputValue(name, input, given) === null ? [name] : [],
  );
}

/** An error of Excel's, as a cell that is read gives it, goes on as an error. */
const ERROR = /^#[A-Z0/]+[!?A]$/;

function cellValue(input: PlanInput, value: PlanValue): Scalar {
  if (typeof value !== 'string') return value;
  const kind = inputKind(input);
  if (kind === 'choice') return choiceWord(input, value) ?? value;
  if (ERROR.test(value)) return errorValue(value);
  if (kind !== 'date') return value;
  return isDate(value) ? serialOf(value) : errorValue('#VALUE!');
}

/** The word that formulas compare with, from it or from what people read in its place in either language. */
export function choiceWord({ choices = {} }: PlanInput, text: string): string | undefined {
  const wanted = plain(text);
  return Object.keys(choices).find((word) =>
    [word, ...Object.values(choices[word] ?? {})].some((known) => plain(known) === wanted),
  );
}

/** Capitals, full-width forms and surrounding blanks make no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function isList(value: PlanValues[string] | undefined): value is readonly PlanValue[] {
  return Array.isArray(value);
}
