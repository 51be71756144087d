import type { Language } from '../../i18n';
import type { FormulaError } from '../formula-error';
import { Words } from './words';

/** What is wrong with a text that is no formula, where, and what to do. Characters are counted from 1. */
export function describeFormulaError({ code, span: [start], found }: FormulaError, language: Language): string {
  return new Words(language).say(`formula.${code}`, { found, position: start + 1 });
}
