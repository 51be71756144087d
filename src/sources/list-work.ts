import type { PlanInput } from '../plan/language';
import type { ActualsRole, ListFigure, SourceChoice } from '../plan/month-setup';
import type { Figure } from '../plan/month-pay';
import type { ActualsRead } from './actuals-read';
import { conditionTest } from './condition';
import { asksPeopleOf, type Demand, type RecordsSource } from './demand';
import { figureCell } from './figure-cell';
import type { ExactSum } from './month-figures';
import type { Person } from './people';
import { inputReader } from './read-input';
import { cellAt, cellPlace, type ReadingContext } from './reading-context';
import type { Source } from './source';

/** What is done with the records of one list. */
export interface ListWork {
  /** Whether anybody's own records are asked for. */
  readonly isPersonal: boolean;
  /** Takes a record for the figures of the department. */
  readonly takeForAll: (row: number) => void;
  /** Takes a record for its person's figures. */
  readonly takeFor: (person: Person, row: number) => void;
}

/** Does something with a row that meets a figure's condition. */
type Taker = (person: Person, row: number) => void;

/**
 * What the demands ask of one list, made ready for its rows.
 * @param gathered where it goes
 * @returns null where nobody asks anything of it
 */
export function listWork(
  context: ReadingContext,
  source: Source,
  choice: SourceChoice<ActualsRole>,
  list: number,
  demands: readonly Demand[],
  gathered: ActualsRead,
): ListWork | null {
  const figureAt = figureReader(context, source, choice);
  const ofList = <Asked extends { readonly source: number }>(asked: Iterable<Asked>): readonly Asked[] =>
    [...asked].filter((one) => one.source === list);
  const personal = demands.filter((demand) => asksPeopleOf(demand, list));
  const work = new Map(
    personal.flatMap(({ people, figures, records }) => {
      const takers = [
        ...ofList(figures).map((figure): Taker => {
          const add = adder(figure, source, figureAt);
          return (person, row) => {
            add(row, gathered.sums.of(person, figure));
          };
        }),
        ...records.flatMap(({ source: from, input }) =>
          from.source === list ? recordTaker(context, source, choice, from, input, gathered) : [],
        ),
      ];
      return people.map((person) => [person, takers] as const);
    }),
  );
  const shared = ofList(new Set(demands.flatMap(({ department }) => [...department]))).map((figure) => ({
    sum: gathered.department(figure),
    add: adder(figure, source, figureAt),
  }));
  if (personal.length === 0 && shared.length === 0) return null;
  return {
    isPersonal: personal.length > 0,
    takeForAll: (row) => {
      for (const { sum, add } of shared) add(row, sum);
    },
    takeFor: (person, row) => {
      for (const take of work.get(person) ?? []) take(person, row);
    },
  };
}

/** Adds what a row brings to a figure. */
function adder(
  figure: ListFigure,
  source: Source,
  figureAt: (row: number, column: number) => Figure,
): (row: number, sum: ExactSum) => void {
  const counts = rowTest(figure, source);
  if (figure.kind === 'count') {
    return (row, sum) => {
      if (counts(row)) sum.add(1);
    };
  }
  const { column } = figure;
  return (row, sum) => {
    if (counts(row)) sum.add(figureAt(row, column));
  };
}

function recordTaker(
  context: ReadingContext,
  source: Source,
  choice: SourceChoice<ActualsRole>,
  from: RecordsSource,
  input: PlanInput,
  gathered: ActualsRead,
): Taker {
  const counts = rowTest(from, source);
  const read = inputReader(context, source, from.column, choice.headers[from.column] ?? '', input);
  return (person, row) => {
    if (counts(row)) gathered.valuesOf(person, from).push(read(row));
  };
}

function rowTest({ where }: Pick<ListFigure, 'where'>, source: Source): (row: number) => boolean {
  if (!where) return () => true;
  const meets = conditionTest(where);
  return (row) => meets(cellAt(source, row, where.column));
}

/** Reads amounts row after row, each cell once however many figures it goes into. */
function figureReader(
  context: ReadingContext,
  source: Source,
  choice: SourceChoice<ActualsRole>,
): (row: number, column: number) => Figure {
  const known = new Map<number, { readonly row: number; readonly figure: Figure }>();
  return (row, column) => {
    const last = known.get(column);
    if (last?.row === row) return last.figure;
    const figure = recordFigure(context, source, row, column, choice.headers[column] ?? '');
    known.set(column, { row, figure });
    return figure;
  };
}

function recordFigure(context: ReadingContext, source: Source, row: number, column: number, title: string): Figure {
  const figure = figureCell(context, source, row, column, title);
  if (typeof figure === 'number' && figure < 0) {
    const values = { sheet: source.place.sheet, column: title };
    context.findings.add('numbers.negative', 'warning', values, [cellPlace(source, row, column)], String(figure));
  }
  return figure;
}
