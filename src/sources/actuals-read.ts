import type { PlanValue } from '../plan/language';
import type { ListFigure } from '../plan/month-setup';
import type { RecordsSource } from './demand';
import { ExactSum, PersonSums } from './month-figures';
import type { Person } from './people';

/** The month's actuals as they are gathered from the lists. Figures are told from each other by their own objects. */
export class ActualsRead {
  /** Records of the month, all lists together. */
  records = 0;
  readonly sums = new PersonSums<ListFigure>();
  private readonly shared = new Map<ListFigure, ExactSum>();
  private readonly values = new Map<RecordsSource, Map<string, PlanValue[]>>();

  /** The sum over everybody's records. */
  department(figure: ListFigure): ExactSum {
    const sum = this.shared.get(figure) ?? new ExactSum();
    this.shared.set(figure, sum);
    return sum;
  }

  /** A person's values, one a record, in the order of the list. */
  valuesOf({ key }: Pick<Person, 'key'>, source: RecordsSource): PlanValue[] {
    const people = this.values.get(source) ?? new Map<string, PlanValue[]>();
    this.values.set(source, people);
    const values = people.get(key) ?? [];
    people.set(key, values);
    return values;
  }
}
