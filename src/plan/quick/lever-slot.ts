import { elementAt } from '../../formula/value';
import { inputKind, inputValue, type DepartmentFigure, type PlanInput, type PlanValue } from '../language';
import { Column, type ColumnKind } from './column';
import { leverFigure, leverValue } from './lever-value';

/** An input or a figure of the department that can be set, and what it stands for, person by person. */
export class LeverSlot {
  readonly column: Column;

  /**
   * @param given what was given for it, person by person; once for a figure of the department
   */
  constructor(
    private readonly input: PlanInput | DepartmentFigure,
    private readonly given: readonly (PlanValue | undefined)[],
  ) {
    this.column = new Column(columnKind(input), given.length);
  }

  /** What it is set to at first; NaN for what no figure says. */
  initial(at: number): number {
    return leverFigure(this.input, this.given[at]);
  }

  /** Sets it by a lever's figure. NaN is a blank, or what was given where no figure says that. */
  set(at: number, figure: number): void {
    if (this.column.kind === 'figure' && !Number.isNaN(figure)) {
      this.column.put(at, figure);
      return;
    }
    const asGiven = Number.isNaN(figure) && Number.isNaN(this.initial(at));
    this.setValue(at, asGiven ? (this.given[at] ?? null) : leverValue(this.input, figure));
  }

  /** Sets it to a value as plans are given them. */
  setValue(at: number, value: PlanValue): void {
    this.column.put(at, elementAt(inputValue(NAME, this.input, { [NAME]: value }), 0, 0));
  }
}

/** What the value is called between being put down and being read. */
const NAME = 'value';

function columnKind(input: PlanInput): ColumnKind {
  const kind = inputKind(input);
  if (kind === 'flag') return 'condition';
  return kind === 'choice' ? 'text' : 'figure';
}
