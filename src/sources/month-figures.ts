import type { Figure, IndicatorFigures } from '../plan/month-pay';
import type { MonthSetup } from '../plan/month-setup';
import { Decimal, exact, round, toNumber } from '../pay';
import { isErrorText } from './figure-cell';
import type { Person } from './people';

/**
 * Places kept of a month's sum. SUMIFS adds binary doubles, whose dust can leave a sum just under a threshold that it
 * reaches; rounding takes the dust away, far below anything that is counted or paid.
 */
export const SUM_DIGITS = 8;

/** Adds up figures exactly, to `SUM_DIGITS` places; the first error met is the sum, as in SUMIFS. */
export class ExactSum {
  private total = new Decimal(0);
  private error: Figure = null;
  /** Whether anything but blanks was added. */
  given = false;

  add(figure: Figure): void {
    if (figure !== null) this.given = true;
    if (isErrorText(figure)) this.error ??= figure;
    else if (figure !== null) this.total = this.total.plus(exact(figure));
  }

  value(): Figure {
    return this.error ?? toNumber(round(this.total, SUM_DIGITS));
  }
}

/** Sums for each person and indicator. */
export class PersonSums {
  private readonly sums = new Map<string, ExactSum>();

  of(person: Person, indicator: number): ExactSum {
    const key = `${indicator} ${person.key}`;
    const sum = this.sums.get(key) ?? new ExactSum();
    this.sums.set(key, sum);
    return sum;
  }
}

/** A person's target and actual for every indicator of the setup. */
export function personIndicators(
  setup: MonthSetup,
  person: Person,
  targets: PersonSums,
  actuals: PersonSums,
): readonly IndicatorFigures[] {
  return setup.indicators.map((_, index) => {
    const target = targets.of(person, index);
    return { target: target.given ? target.value() : null, actual: actuals.of(person, index).value() };
  });
}
