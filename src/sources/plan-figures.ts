import { attainment, PayError, toNumber } from '../pay';
import {
  defaultOf,
  inputKind,
  type CompiledPlan,
  type PlanInput,
  type PlanValue,
  type PlanValues,
} from '../plan/language';
import type { Figure } from '../plan/month-pay';
import type { FigureSource, ListFigure, MonthSetup, PlanUse } from '../plan/month-setup';
import type { ActualsRead } from './actuals-read';
import { isErrorText } from './figure-cell';
import type { ExactSum } from './month-figures';
import type { Person } from './people';
import { inputReader } from './read-input';
import type { ReadingContext } from './reading-context';
import type { TargetsRead } from './read-targets';
import type { Source } from './source';

/** What was read of the lists for a month. */
export interface ListsRead {
  readonly context: ReadingContext;
  readonly setup: MonthSetup;
  readonly people: Source;
  readonly targets: TargetsRead;
  readonly actuals: ActualsRead;
}

/** Reads a person's value for every input that has a source; null where the lists do not say. */
export function personFigures(
  read: ListsRead,
  { version }: CompiledPlan,
  { inputs }: PlanUse,
): (person: Person) => PlanValues {
  const readers = Object.entries(inputs).flatMap(([name, source]) => {
    const input = version.inputs[name];
    return input ? [[name, figureReader(read, input, source)] as const] : [];
  });
  return (person) => Object.fromEntries(readers.map(([name, figureOf]) => [name, figureOf(person)]));
}

/** A value for every figure of the department that has a source. */
export function departmentFigures(
  { actuals }: Pick<ListsRead, 'actuals'>,
  { version }: CompiledPlan,
  { department }: PlanUse,
): PlanValues {
  return Object.fromEntries(
    Object.entries(department).map(([name, figure]) => [
      name,
      listFigure(version.department?.[name] ?? {}, figure, actuals.department(figure)),
    ]),
  );
}

function figureReader(
  { context, setup, people, targets, actuals }: ListsRead,
  input: PlanInput,
  source: FigureSource,
): (person: Person) => PlanValue | readonly PlanValue[] {
  switch (source.kind) {
    case 'people': {
      const title = setup.people.headers[source.column] ?? '';
      const read = inputReader(context, people, source.column, title, input);
      return ({ place }) => read(place.row - people.place.row);
    }
    case 'target':
      return (person) => {
        const target = targets.sums.of(person, source.column);
        return target.given ? target.value() : null;
      };
    case 'attainment':
      return (person) =>
        reached(actuals.sums.of(person, source.actual).value(), targets.sums.of(person, source.targetColumn).value());
    case 'records': {
      const blank = blankRecord(input);
      return (person) => actuals.valuesOf(person, source).map((value) => value ?? blank);
    }
    default:
      return (person) => listFigure(input, source, actuals.sums.of(person, source));
  }
}

/** A sum of nothing is 0, unless the plan has something else in mind for a figure that is not given. */
function listFigure(input: PlanInput, { kind }: ListFigure, sum: ExactSum): Figure {
  return sum.given || kind === 'count' || defaultOf(input) === 0 ? sum.value() : null;
}

/** As ATTAINMENT in the cell; nothing without a target. */
function reached(actual: Figure, target: Figure): Figure {
  if (isErrorText(target)) return target;
  if (target === null || target === 0) return null;
  if (isErrorText(actual)) return actual;
  try {
    return toNumber(attainment(actual ?? 0, target));
  } catch (error) {
    if (error instanceof PayError) return error.code;
    throw error;
  }
}

/** What the formula of a record's cell makes of a blank cell in the list: a formula cannot show a blank. */
function blankRecord(input: PlanInput): PlanValue {
  const kind = inputKind(input);
  if (kind === 'flag') return false;
  return kind === 'choice' ? '' : 0;
}
