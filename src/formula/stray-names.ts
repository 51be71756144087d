import type { Naming } from './naming';
import { isWrittenAs, type OurCall } from './our-calls';

/** A formula with its calls of our functions, and what its cell shows; null where it is in no cell. */
export interface ShownFormula {
  readonly formula: string;
  readonly calls: readonly OurCall[];
  readonly value: string | number | boolean | null;
}

/**
 * The names, as `written` of a call has them, under which formulas call our functions although this installation does
 * not answer to them.
 *
 * Another add-in may have a `COMMISSION` of its own, and its formulas are none of our business. Excel knows whose a name is
 * and does not tell, so that it has to be seen from the cells:
 * - Where Excel has put the file's `_xldudf_COMMISSION` into the formula bar, nobody answers to the plain name; it is ours.
 * - Any other name is stray where a cell that calls it shows `#NAME?`, or `#REF!` as where two add-ins claim a name, and
 *   no cell that holds nothing but such a call shows a value: that would be somebody's answer.
 * - A name that the workbook itself defines, as a LAMBDA may be, is the workbook's.
 * What is left to chance is an add-in that has a function named like ours and is not installed here. That is why formulas
 * are never rewritten unasked, and the question says how they are written now.
 *
 * @param definedNames the workbook's names, in capitals
 */
export function strayNames(
  cells: Iterable<ShownFormula>,
  naming: Naming,
  definedNames: ReadonlySet<string>,
): ReadonlySet<string> {
  const certain = new Set<string>();
  const missing = new Set<string>();
  const answered = new Set<string>();
  for (const { formula, calls, value } of cells) {
    for (const call of calls) {
      const { written, unresolved, namespace, whole } = call;
      if (isWrittenAs(call, naming) || definedNames.has(written)) continue;
      if (unresolved && namespace === null) certain.add(written);
      else if (showsMissing(formula, value)) missing.add(written);
      else if (!unresolved && whole && isAnswer(value)) answered.add(written);
    }
  }
  return new Set([...certain, ...[...missing].filter((name) => !answered.has(name))]);
}

function showsMissing(formula: string, value: ShownFormula['value']): boolean {
  return value === '#NAME?' || (value === '#REF!' && !formula.includes('#REF!'));
}

function isAnswer(value: ShownFormula['value']): boolean {
  return value !== null && !(typeof value === 'string' && value.startsWith('#'));
}
