import { exact } from '../../pay';
import { toFigure } from '../coerce';
import { compare } from '../operators';
import { errorValue, isFigure, isStop, isUnknown, type Scalar } from '../value';
import { Answer } from './excel-function';

type Sign = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Whether a cell meets a condition. */
export type Criterion = (cell: Scalar) => boolean;

/**
 * A condition as SUMIFS, COUNTIF and their kin take it: a value to equal, or a text such as `>=10`, `<>` or `A*`.
 * Texts are compared without regard to case; `*`, `?` and `~` are wildcards; a number also meets the text that spells it.
 * Source: Microsoft's pages on COUNTIF and SUMIFS.
 * @throws Answer see `readOperand`
 */
export function criterion(condition: Scalar): Criterion {
  if (condition === null) return equalTo(exact(0));
  if (isStop(condition))
    return isUnknown(condition)
      ? () => false
      : (cell) => isStop(cell) && cell.kind === 'error' && cell.code === condition.code;
  if (typeof condition !== 'string') return equalTo(condition);
  const [, sign = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(condition) ?? [];
  if (sign === '' || sign === '=' || sign === '<>') {
    const meets = operand === '' ? blank(sign !== '') : equalTo(readOperand(operand));
    return sign === '<>' ? (cell) => !meets(cell) : meets;
  }
  return ordered(sign as Sign, readOperand(operand));
}

/** `""` is met by blank cells and empty texts, `"="` by blank cells alone. */
function blank(strictly: boolean): Criterion {
  return (cell) => cell === null || (!strictly && cell === '');
}

/** Nothing but digits and what dates, times and money are written with. */
const MAY_BE_DATE =
  /^(?:[\p{Nd}\s\-/.:,%()+$¥€£年月日时分秒]|上午|下午|[ap]m|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)+$/iu;

/** @throws Answer for a text that Excel may take for a date, as in `>=2026-1-31` */
function readOperand(text: string): Scalar {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (text.startsWith('#')) return errorValue(text.toUpperCase());
  if (text.trim() === '') return text;
  const number = toFigure(text);
  if (!isStop(number)) return number;
  if (isUnknown(number) && MAY_BE_DATE.test(text)) throw new Answer(number);
  return text;
}

function equalTo(wanted: Scalar): Criterion {
  if (typeof wanted === 'string') {
    const pattern = wildcards(wanted);
    return (cell) => typeof cell === 'string' && pattern.test(cell);
  }
  if (isFigure(wanted)) {
    return (cell) => {
      const number = typeof cell === 'string' ? toFigure(cell) : cell;
      return isFigure(number) && compare(number, wanted) === 0;
    };
  }
  if (isStop(wanted))
    return (cell) => isStop(cell) && cell.kind === 'error' && wanted.kind === 'error' && cell.code === wanted.code;
  return (cell) => cell === wanted;
}

/** Only values of the same kind are larger or smaller. */
function ordered(sign: Sign, wanted: Scalar): Criterion {
  return (cell) => {
    const alike =
      (isFigure(cell) && isFigure(wanted)) || (cell !== null && !isStop(cell) && typeof cell === typeof wanted);
    if (!alike) return false;
    const side = compare(cell, wanted);
    if (sign === '<') return side < 0;
    if (sign === '<=') return side <= 0;
    return sign === '>' ? side > 0 : side >= 0;
  };
}

/** A text with `*` for any characters, `?` for one and `~` before one of these that means itself. */
export function wildcards(text: string): RegExp {
  const pattern = text.replace(/~[*?~]|[*?]|[\\^$.+()[\]{}|]/g, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '.';
    return `\\${found.startsWith('~') && found.length === 2 ? found.charAt(1) : found}`;
  });
  return new RegExp(`^${pattern}$`, 'isu');
}
