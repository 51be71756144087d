import type { Figure, IndicatorFigures } from '../plan/month-pay';
import type { ListFigure, MonthSetup } from '../plan/month-setup';
import { Decimal, exact, round, toNumber } from '../pay';
import { isErrorText } from './figure-cell';
import type { Person } from './people';

/**
 * Places kept of a month's sum. SUMIFS adds binary doubles, whose dust can leave a sum just under a threshold that it
 * reaches; rounding takes the dust away, far below anything that is counted or paid.
 */
export const SUM_DIGITS = 8;

/** Sums of cents that a double still holds exactly. */
const MOST_CENTS = 1e15;

/** Adds up figures exactly, to `SUM_DIGITS` places; the first error met is the sum, as in SUMIFS. */
export class ExactSum {
  private total = new Decimal(0);
  /** Whole cents and counts, apart from the rest because there may be very many of them. */
  private cents = 0;
  private error: Figure = null;
  /** How many figures were added, blanks not among them. */
  figures = 0;

  /** Whether anything but blanks was added. */
  get given(): boolean {
    return this.figures > 0;
  }

  add(figure: Figure): void {
    if (figure === null) return;
    this.figures += 1;
    if (isErrorText(figure)) {
      this.error ??= figure;
      return;
    }
    const cents = Math.round(figure * 100);
    // The double nearest to a decimal of two places spells that decimal, so that adding its cents is exact.
    if (cents / 100 === figure && Math.abs(cents) + Math.abs(this.cents) < MOST_CENTS) this.cents += cents;
    else this.total = this.total.plus(exact(figure));
  }

  value(): Figure {
    return this.error ?? toNumber(round(this.total.plus(new Decimal(this.cents).dividedBy(100)), SUM_DIGITS));
  }
}

/** A sum for each person and each of what is asked for. */
export class PersonSums<Asked> {
  private readonly sums = new Map<Asked, Map<string, ExactSum>>();

  of({ key }: Pick<Person, 'key'>, asked: Asked): ExactSum {
    const people = this.sums.get(asked) ?? new Map<string, ExactSum>();
    this.sums.set(asked, people);
    const sum = people.get(key) ?? new ExactSum();
    people.set(key, sum);
    return sum;
  }
}

/**
 * A person's target and actual for every indicator of the setup.
 * @param figures each indicator's actual, in their order
 */
export function personIndicators(
  setup: MonthSetup,
  person: Person,
  figures: readonly ListFigure[],
  targets: PersonSums<number>,
  actuals: PersonSums<ListFigure>,
): readonly IndicatorFigures[] {
  return setup.indicators.map(({ targetColumn }, index) => {
    const target = targetColumn === null ? null : targets.of(person, targetColumn);
    const figure = figures[index];
    return { target: target?.given ? target.value() : null, actual: figure ? actuals.of(person, figure).value() : 0 };
  });
}
