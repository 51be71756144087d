import { describeFault } from '../../functions/describe-fault';
import { isError, isGrid, isUnknown, isFigure, shapeOfValue, type Scalar, type Value } from '../../formula/value';
import { toNumber } from '../../pay';
import type { Texts } from '../texts';
import type { WrittenArgument } from './argument-text';

/** As many digits behind the point as a cell of usual width shows. */
const DECIMALS = 6;

/** One value as people read it. */
export function shownScalar(value: Scalar, { t, language }: Texts): string {
  if (isFigure(value)) {
    return new Intl.NumberFormat(language, { maximumFractionDigits: DECIMALS }).format(
      typeof value === 'number' ? value : toNumber(value),
    );
  }
  if (value === null || value === '') return t('argument.blankCell');
  if (typeof value === 'boolean') return t(value ? 'argument.true' : 'argument.false');
  if (typeof value === 'string') return value;
  return isError(value) ? value.code : '…';
}

/** What typed arguments are is plain from what was typed. */
const PLAIN: readonly string[] = ['number', 'text', 'boolean', 'array'];

/** An argument's value in the room beside its name, where its field does not say it: a range by its size. */
export function valueBeside(written: WrittenArgument | undefined, value: Value | undefined, texts: Texts): string {
  if (!written || 'wrong' in written || !written.node || PLAIN.includes(written.node.kind)) return '';
  return value === undefined ? '' : shownBeside(value, texts);
}

function shownBeside(value: Value, texts: Texts): string {
  if (!isGrid(value)) return isUnknown(value) ? '' : shownScalar(value, texts);
  const { rows, columns } = shapeOfValue(value);
  const [first] = value.rows[0] ?? [];
  return rows * columns === 1 ? shownScalar(first ?? null, texts) : texts.t('argument.size', { rows, columns });
}

/** Whether a result is shown as one of Excel's errors, `#VALUE!`. */
export function isErrorCode(shown: string): boolean {
  return /^#[A-Z0/]+[!?]?$/.test(shown);
}

/** What is wrong, in words; null where nothing is, or where Excel's own code says all there is. */
export function faultText(value: Value, { language }: Texts): string | null {
  return isError(value) && value.fault ? describeFault(value.fault, language) : null;
}
