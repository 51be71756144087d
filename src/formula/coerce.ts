import { exact, type Decimal, Decimal as D } from '../pay';
import { errorValue, isFigure, isStop, unknownValue, type ErrorValue, type Scalar, type UnknownValue } from './value';

const ZERO = new D(0);
const ONE = new D(1);
const PLAIN_NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;
/** Full-width digits are digits to Excel too. */
const DIGIT = /\p{Nd}/u;

/** A value where arithmetic wants a number: a blank is 0, TRUE is 1, a text that spells a number is that number. */
export function toFigure(value: Scalar): Decimal | ErrorValue | UnknownValue {
  if (isFigure(value)) return exact(value);
  if (value === null) return ZERO;
  if (typeof value === 'boolean') return value ? ONE : ZERO;
  return typeof value === 'string' ? textToFigure(value) : value;
}

/**
 * A text that holds digits but is no plain number may be a date to Excel, or money where its sign is the computer's own;
 * what it would make of it is not guessed.
 */
function textToFigure(text: string): Decimal | ErrorValue | UnknownValue {
  const bare = text.trim();
  const [, sign = '', whole = '', fraction = '', power = '', percent = ''] = PLAIN_NUMBER.exec(bare) ?? [];
  const number = Number(`${sign}${whole.replaceAll(',', '')}${fraction}${power}`);
  if ((whole === '' && !DIGIT.test(fraction)) || !Number.isFinite(number)) {
    return DIGIT.test(bare) ? unknownValue(`"${text}"`) : errorValue('#VALUE!');
  }
  return percent === '' ? exact(number) : exact(number).dividedBy(100);
}

/** A value as `&` writes it. */
export function toText(value: Scalar): string | ErrorValue | UnknownValue {
  if (value === null) return '';
  if (isStop(value)) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isFigure(value) ? figureToText(exact(value)) : value;
}

/** As Excel's General format writes a number that has room enough: 15 digits, very large and small ones with a power of ten. */
export function figureToText(figure: Decimal): string {
  const shown = figure.toSignificantDigits(15);
  if (shown.isZero()) return '0';
  const plain = shown.toFixed();
  const { e } = shown;
  if (e <= 20 && (e >= -5 || plain.replace(/^-?0\.0*/, '').length - e <= 20)) return plain;
  const [mantissa = '', power = ''] = shown.toExponential().toUpperCase().split('E');
  const digits = power.replace(/^[+-]/, '').padStart(2, '0');
  return `${mantissa}E${power.startsWith('-') ? '-' : '+'}${digits}`;
}

/** A value as a condition: numbers other than 0 are true, the texts TRUE and FALSE count as these. */
export function toCondition(value: Scalar): boolean | ErrorValue | UnknownValue {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (isFigure(value)) return !exact(value).isZero();
  if (typeof value !== 'string') return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : errorValue('#VALUE!');
}
