import type { ArgumentReference, Example, FunctionReference } from '../../functions';
import { holdsDates } from '../../functions/arguments/argument';
import { findChoice } from '../../functions/enumeration';
import { exampleFormula } from '../../functions/example-formula';
import { fromSerial } from '../../sources/calendar';
import { holdsLabels, writeArgument, type WrittenArgument } from './argument-text';
import { callsIn, type WrittenCall } from './calls';
import { dateText } from './date-text';

/** What stands in the fields of a function's form, by argument. */
export type FormTexts = Readonly<Record<string, string>>;

/** The fields of a call as people would have filled them: words without their quotes, dates as dates. */
export function textsOfCall({ arguments: given }: FunctionReference, call: WrittenCall): FormTexts {
  return Object.fromEntries(
    given.map((argument, index) => [argument.key, shownText(argument, call.arguments[index] ?? '')]),
  );
}

/** The fields of a worked example. */
export function textsOfExample(reference: FunctionReference, example: Example): FormTexts {
  const [call] = callsIn(exampleFormula(reference.fn, example));
  return call ? textsOfCall(reference, call) : {};
}

/** Every field as the formula will spell it, in the order of the arguments. */
export function writeForm(reference: FunctionReference, texts: FormTexts): readonly WrittenArgument[] {
  return reference.arguments.map((argument) => writeArgument(argument, texts[argument.key] ?? ''));
}

const TEXT = /^"((?:[^"]|"")*)"$/;
const DATE = /^DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)$/i;

function shownText(reference: ArgumentReference, written: string): string {
  const { argument } = reference;
  const word = TEXT.exec(written)?.[1]?.replaceAll('""', '"');
  if (word !== undefined && argument.kind === 'choice') {
    return (argument.enumeration && findChoice(argument.enumeration, word)) ?? written;
  }
  if (word !== undefined && holdsLabels(argument)) return word;
  if (!holdsDates(argument)) return written;
  const [, year, month, day] = DATE.exec(written) ?? [];
  if (year) return dateText({ year: Number(year), month: Number(month), day: Number(day) });
  const date = /^\d{4,6}$/.test(written) ? fromSerial(Number(written)) : null;
  return date ? dateText(date) : written;
}
