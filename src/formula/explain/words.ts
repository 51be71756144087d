import { fill, type Language } from '../../i18n';
import { EXPLAIN } from '../../i18n/messages/explain';
import { exact, type Decimal, type Figure } from '../../pay';
import { isFigure, isGrid, isStop, shapeOfValue, type Value } from '../value';
import type { FigureRow, Figures, Sentence } from './explanation';

export type ExplainKey = keyof typeof EXPLAIN;

/** Fewer places than a division may give; more of them tell a reader nothing. */
const SHOWN_PLACES = 6;
const SHOWN_DIGITS = 6;
const EXCEL_DIGITS = 15;

/** Everything that an explanation says, in one language. */
export class Words {
  constructor(readonly language: Language) {}

  say(key: ExplainKey, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(EXPLAIN[key][this.language], values).replaceAll('= ≈', '≈');
  }

  sentence(key: ExplainKey, values: Readonly<Record<string, string | number>> = {}): Sentence {
    return { kind: 'sentence', text: this.say(key, values) };
  }

  /** A figure with thousands separators, exact up to six places and marked `≈` where it has more. */
  figure(figure: Figure): string {
    const whole = exact(figure).toSignificantDigits(EXCEL_DIGITS);
    const places = Math.max(SHOWN_PLACES, SHOWN_DIGITS - 1 - whole.e);
    const shown = whole.toDecimalPlaces(places);
    const text = separated(shown);
    return shown.equals(whole) ? text : this.say('figure.about', { figure: text });
  }

  /** A figure as shown, in brackets where its own sign would stand beside another: 2 − (−5). */
  inBrackets(shown: string): string {
    return /^[−≈]/.test(shown) ? `(${shown})` : shown;
  }

  /** A ratio as a percentage: 0.925 is 92.5%. */
  percent(ratio: Figure): string {
    return `${this.figure(exact(ratio).times(100))}%`;
  }

  /** Rates of a table in one style: as percentages where all of them are parts of a whole, and not all 0. */
  rates(rates: readonly Figure[]): (rate: Figure) => string {
    const shares = rates.every((rate) => exact(rate).abs().lessThan(1)) && rates.some((rate) => !exact(rate).isZero());
    return (rate) => (shares ? this.percent(rate) : this.figure(rate));
  }

  /** A value as a reader of the sheet would see it; a range by its size. */
  value(value: Value): string {
    if (isGrid(value)) return this.say('range.size', { ...shapeOfValue(value) });
    if (isStop(value)) return value.kind === 'error' ? value.code : this.say('value.unknown');
    if (isFigure(value)) return this.figure(value);
    if (value === null || value === '') return this.say('value.blank');
    return typeof value === 'boolean' ? String(value).toUpperCase() : `“${value}”`;
  }

  /** A table of figures. */
  table(columns: readonly ExplainKey[], rows: readonly FigureRow[], total: readonly string[] | null = null): Figures {
    return { kind: 'figures', columns: columns.map((key) => ({ title: this.say(key), align: 'end' })), rows, total };
  }
}

function separated(figure: Decimal): string {
  const [whole = '', fraction] = figure.abs().toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = figure.isNegative() && !figure.isZero() ? '−' : '';
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}
