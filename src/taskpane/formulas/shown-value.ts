import { describeFault } from '../../functions/describe-fault';
import { holdsDates } from '../../functions/arguments/argument';
import { isError, isGrid, isUnknown, isFigure, shapeOfValue, type Scalar, type Value } from '../../formula/value';
import type { ArgumentReference } from '../../functions';
import { toNumber, type Figure } from '../../pay';
import { fromSerial } from '../../sources/calendar';
import type { Texts } from '../texts';
import type { WrittenArgument } from './argument-text';
import { dateText } from './date-text';

/** As many digits behind the point as a cell of usual width shows. */
const DECIMALS = 6;

/** What a cell shows while Excel is still working it out. */
export const BUSY = '#BUSY!';

/** One value as people read it. */
export function shownScalar(value: Scalar, { t, language }: Texts): string {
  if (isFigure(value)) {
    return new Intl.NumberFormat(language, { maximumFractionDigits: DECIMALS }).format(plainNumber(value));
  }
  if (value === null || value === '') return t('argument.blankCell');
  if (typeof value === 'boolean') return t(value ? 'argument.true' : 'argument.false');
  if (typeof value === 'string') return value;
  return isError(value) ? value.code : '…';
}

/** What typed arguments are is plain from what was typed. */
const PLAIN: readonly string[] = ['number', 'text', 'boolean', 'array'];

/** An argument's value in the room beside its name, where its field does not say it: a range by its size. */
export function valueBeside(
  { argument }: ArgumentReference,
  written: WrittenArgument | undefined,
  value: Value | undefined,
  texts: Texts,
): string {
  if (!written || 'wrong' in written || !written.node || PLAIN.includes(written.node.kind)) return '';
  if (value === undefined || isUnknown(value)) return '';
  const { rows, columns } = shapeOfValue(value);
  if (rows * columns > 1) return texts.t('argument.size', { rows, columns });
  const one = isGrid(value) ? (value.rows[0]?.[0] ?? null) : value;
  const date = holdsDates(argument) && isFigure(one) ? fromSerial(plainNumber(one)) : null;
  return date ? dateText(date) : shownScalar(one, texts);
}

function plainNumber(figure: Figure): number {
  return typeof figure === 'number' ? figure : toNumber(figure);
}

/** A figure that no number format has touched, as long as it needs separators to be read. */
const BARE_FIGURE = /^-?[1-9]\d{3,}(\.\d+)?$/;

/**
 * What the pane says that a cell shows: a bare figure with separators, a blank in words. While Excel is still at it, the
 * figure that the steps come to, where they come to one.
 */
export function shownResult(shown: string, steps: string | null, { t, language }: Texts): string {
  const text = shown === BUSY && steps !== null ? steps : shown;
  if (text === '') return t('argument.blankCell');
  if (!BARE_FIGURE.test(text)) return text;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(Number(text));
}

/** Whether a result is shown as one of Excel's errors, `#VALUE!`. */
export function isErrorCode(shown: string): boolean {
  return /^#[A-Z0/]+[!?]?$/.test(shown);
}

/** What is wrong, in words; null where nothing is, or where Excel's own code says all there is. */
export function faultText(value: Value, { language }: Texts): string | null {
  return isError(value) && value.fault ? describeFault(value.fault, language) : null;
}
