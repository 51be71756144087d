import type { Language } from '../../i18n';
import { isError, isFigure, toDouble, type Scalar } from '../../formula/value';
import { choiceWords, inputKind, type PlanInput, type PlanVersion } from '../../plan/language';
import type { Area, CellContent, Validation } from '../description';
import { bookText } from './book-text';

const MOST = 1e9;
/** The last day that Excel's calendar has. */
const LAST_DAY = 2958465;

/** A value of an input as its cell holds it: choices in the reader's words, a date as its day. */
export function inputCell(version: PlanVersion, value: Scalar, language: Language): CellContent {
  if (isFigure(value)) return toDouble(value);
  if (isError(value)) return { formula: `=${value.code}` };
  if (typeof value === 'string') return choiceWords(version, language).get(value) ?? value;
  return typeof value === 'boolean' ? value : '';
}

/** What may be typed into the cells of an input. */
export function inputValidation(input: PlanInput, area: Area, language: Language): Validation {
  const kind = inputKind(input);
  if (kind === 'choice') {
    const values = Object.values(input.choices ?? {}).map((title) => title[language]);
    return { ...area, kind: 'list', values, message: bookText('book.rule.choice', language) };
  }
  if (kind === 'flag') {
    return { ...area, kind: 'list', values: ['TRUE', 'FALSE'], message: bookText('book.rule.choice', language) };
  }
  if (kind === 'date') {
    return { ...area, kind: 'decimal', min: 1, max: LAST_DAY, message: bookText('book.rule.date', language) };
  }
  return { ...area, kind: 'decimal', min: -MOST, max: MOST, message: bookText('book.rule.figure', language) };
}
