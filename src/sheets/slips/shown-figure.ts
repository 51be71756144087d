import { dayOfSerial } from '../../functions/excel-date';
import { isFigure, toDouble, type Scalar } from '../../formula/value';
import { isoDate } from '../../pay';
import type { Language } from '../../i18n';
import { inputKind, lineOf, roundingDigits, unitLabel, type CompiledPlan } from '../../plan/language';
import type { NameUse } from '../../plan/language/plan-names';

/** How a figure is written where nothing says what it is. */
const AS_IS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const MONEY = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 2 });

type Kind = ReturnType<typeof inputKind>;

/** A figure as readers of pay slips write it: money to the cent, shares in per cent, days as dates, counts with their unit. */
export function shownFigure(use: NameUse | null, value: Scalar, compiled: CompiledPlan, language: Language): string {
  if (typeof value === 'string') return choiceShown(use, value, language);
  if (!isFigure(value)) return '';
  const figure = toDouble(value);
  const kind = use && kindOf(use, compiled, figure);
  switch (kind) {
    case 'amount':
      return signed(MONEY, figure);
    case 'ratio':
      return signed(PERCENT, figure);
    case 'date': {
      const day = dayOfSerial(figure);
      return day === null ? AS_IS.format(figure) : isoDate(day);
    }
    case 'count':
      return signed(AS_IS, figure) + countedUnit(use, language);
    default:
      return signed(AS_IS, figure);
  }
}

/** A rate out of a table: a share of something below 1, else as it is. */
export function shownRate(value: Scalar): string {
  if (!isFigure(value)) return typeof value === 'string' ? value : '';
  const figure = toDouble(value);
  return signed(figure !== 0 && Math.abs(figure) < 1 ? PERCENT : AS_IS, figure);
}

/** An amount to the cent. */
export function shownMoney(amount: number): string {
  return signed(MONEY, amount);
}

/** A figure as it is, to four places at most. */
export function shownPlain(figure: number): string {
  return signed(AS_IS, figure);
}

function signed(format: Intl.NumberFormat, figure: number): string {
  return format.format(figure).replace('-', '−');
}

function choiceShown(use: NameUse | null, value: string, language: Language): string {
  return (use?.kind === 'input' ? use.input.choices?.[value]?.[language] : undefined) ?? value;
}

function kindOf(use: NameUse, { version }: CompiledPlan, figure: number): Kind | null {
  switch (use.kind) {
    case 'input':
      return inputKind(use.input);
    case 'department':
      return inputKind(use.figure);
    case 'parameter': {
      const { unit } = use.parameter;
      if (unit !== undefined) return inputKind({ unit });
      return figure !== 0 && Math.abs(figure) < 1 ? 'ratio' : null;
    }
    case 'line': {
      const line = lineOf(version, use.name);
      if (line?.unit !== undefined) return inputKind({ unit: line.unit });
      return line && roundingDigits(line) !== null ? 'amount' : null;
    }
    case 'month':
      return 'date';
    default:
      return null;
  }
}

/** Units that figures are read with: days, cars; ranks and points say themselves what they are. */
function countedUnit(use: NameUse | null, language: Language): string {
  const unit = use?.kind === 'input' ? use.input.unit : undefined;
  const bare = unit?.replace(/\/month$/, '') ?? '';
  if (bare === '' || bare === 'grade' || bare.includes('/')) return '';
  return ` ${unitLabel(bare, language)}`;
}
