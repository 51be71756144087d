import { isError, isFigure, toDouble, type Scalar } from '../../formula/value';
import { lineOf, type PlanVersion } from '../../plan/language';
import type { Texts } from '../texts';
import { currencyOf, unitText } from './unit-text';

/** As many digits behind the point as a cell of usual width shows. */
const DECIMALS = 6;
const CENTS = 2;

/** A figure of a plan as people read it: money with its cents, a ratio in percent, anything else as it is. */
export function shownFigure(
  value: number,
  unit: string | undefined,
  texts: Texts,
  digits: number | null = null,
): string {
  const { language } = texts;
  if (unit === 'ratio') return ratioText(value, texts);
  if (digits !== null) return texts.figure(value, Math.max(0, digits));
  const least = isBareMoney(unit) ? CENTS : 0;
  return new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: DECIMALS }).format(
    value,
  );
}

/** A rate or a step of a table: as few digits as spell it. */
export function shownRate(value: number, unit: string | undefined, texts: Texts): string {
  if (unit === 'ratio') return ratioText(value, texts);
  return new Intl.NumberFormat(texts.language, { maximumFractionDigits: DECIMALS }).format(value);
}

/** What a line came to; an error shows its code. */
export function shownResult(value: Scalar, unit: string | undefined, digits: number | null, texts: Texts): string {
  if (isError(value)) return value.code;
  if (isFigure(value)) {
    const label = isBareMoney(unit) ? '' : unitText(unit, texts);
    const figure = shownFigure(toDouble(value), unit, texts, digits);
    return label === '' ? figure : texts.t('figure.withUnit', { figure, unit: label });
  }
  if (typeof value === 'boolean') return texts.t(value ? 'argument.true' : 'argument.false');
  return typeof value === 'string' ? value : '';
}

/** Pay with the sign of its currency. */
export function shownPay(value: Scalar, version: PlanVersion, texts: Texts): string {
  if (!isFigure(value)) return isError(value) ? value.code : '–';
  const currency = payCurrency(version);
  if (currency === null) return texts.figure(toDouble(value), CENTS);
  return new Intl.NumberFormat(texts.language, { style: 'currency', currency }).format(toDouble(value));
}

/** The currency that a plan pays in, as its lines say; null where none does. */
export function payCurrency(version: PlanVersion): string | null {
  for (const name of Object.keys(version.lines)) {
    const currency = currencyOf(lineOf(version, name)?.unit);
    if (currency !== null) return currency;
  }
  return null;
}

function isBareMoney(unit: string | undefined): boolean {
  return currencyOf(unit) !== null && !/[/*](?!month$)/.test(unit ?? '');
}

/** Percentages have one decimal, and more only where the figure does. */
function ratioText(value: number, { language }: Texts): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: CENTS }).format(value);
}
