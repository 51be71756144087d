import { Decimal, exact } from '../../pay';
import { spread } from '../operators';
import {
  elementAt,
  errorValue,
  finite,
  isFigure,
  isGrid,
  isStop,
  shapeOfValue,
  type GridValue,
  type Scalar,
  type Value,
} from '../value';
import { Answer, answering, LEFT_TO_EXCEL, WRONG, type Argument, type ExcelFunction } from './excel-function';
import { larger, smaller } from './aggregates';
import { criterion, type Criterion } from './criteria';

interface Condition {
  readonly cells: GridValue;
  readonly meets: Criterion;
}

const ZERO = new Decimal(0);

/** Sums and counts of the cells that meet conditions. */
export const CONDITIONAL: Readonly<Record<string, ExcelFunction>> = {
  SUMIFS: ([values, ...conditions]) => overPairs(conditions, (met) => sum(chosen(values, met))),
  AVERAGEIFS: ([values, ...conditions]) => overPairs(conditions, (met) => average(chosen(values, met))),
  MINIFS: ([values, ...conditions]) => overPairs(conditions, (met) => extreme(chosen(values, met), smaller)),
  MAXIFS: ([values, ...conditions]) => overPairs(conditions, (met) => extreme(chosen(values, met), larger)),
  COUNTIFS: (conditions) => overPairs(conditions, counted),
  COUNTIF: ([cells, wanted]) => overPairs([cells, wanted], counted),
  SUMIF: ([cells, wanted, values = cells]) =>
    overPairs([cells, wanted], (met) => sum(chosen(values, met, LEFT_TO_EXCEL))),
  AVERAGEIF: ([cells, wanted, values = cells]) =>
    overPairs([cells, wanted], (met) => average(chosen(values, met, LEFT_TO_EXCEL))),
};

/** A range of conditions gives an answer for each of them. */
function overPairs(args: readonly Argument[], answer: (met: readonly Condition[]) => Scalar): Value {
  const ranges = args.filter((_, index) => index % 2 === 0);
  const wanted = args.filter((_, index) => index % 2 === 1).map((value) => value ?? null);
  if (ranges.length === 0 || ranges.length !== wanted.length) return WRONG;
  const stop = [...ranges, ...wanted].find((value) => value !== undefined && isStop(value) && value.kind === 'unknown');
  if (stop !== undefined) return stop;
  return spread(
    wanted,
    (conditions) =>
      answering(() =>
        answer(
          conditions.map((condition, index) => {
            const cells = ranges[index];
            if (cells === undefined || !isGrid(cells)) throw new Answer(WRONG);
            return { cells, meets: criterion(condition) };
          }),
        ),
      ) as Scalar,
  );
}

/** Rows and columns at which all conditions are met. */
function places(conditions: readonly Condition[]): readonly (readonly [number, number])[] {
  const first = conditions[0];
  if (!first) return [];
  const { rows, columns } = shapeOfValue(first.cells);
  const found: [number, number][] = [];
  for (const { cells } of conditions) {
    const shape = shapeOfValue(cells);
    if (shape.rows !== rows || shape.columns !== columns) throw new Answer(WRONG);
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cellsAt = conditions.map(({ cells, meets }) => ({ cell: elementAt(cells, row, column), meets }));
      for (const { cell } of cellsAt) if (isStop(cell) && cell.kind === 'unknown') throw new Answer(cell);
      if (cellsAt.every(({ cell, meets }) => meets(cell))) found.push([row, column]);
    }
  }
  return found;
}

/** Cells that were cut off are blank; whoever counts them among others wants to know how many there are. */
function counted(conditions: readonly Condition[]): Scalar {
  if (conditions.every(({ cells, meets }) => cells.cut === true && meets(null))) return LEFT_TO_EXCEL;
  return exact(places(conditions).length);
}

/**
 * The figures at the places that meet the conditions.
 * @param otherwise the answer where the shapes differ; SUMIF goes on beyond the cells that it was given
 */
function chosen(values: Argument, conditions: readonly Condition[], otherwise: Scalar = WRONG): Decimal[] {
  if (values === undefined || !isGrid(values))
    throw new Answer(values !== undefined && isStop(values) ? values : WRONG);
  const [one, other] = [values, conditions[0]?.cells ?? null].map(shapeOfValue);
  if (one?.rows !== other?.rows || one?.columns !== other?.columns) throw new Answer(otherwise);
  return places(conditions).flatMap(([row, column]) => {
    const element = elementAt(values, row, column);
    if (isStop(element)) throw new Answer(element);
    return isFigure(element) ? [exact(element)] : [];
  });
}

function sum(figures: readonly Decimal[]): Scalar {
  return finite(figures.reduce((total, next) => total.plus(next), ZERO));
}

function average(figures: readonly Decimal[]): Scalar {
  if (figures.length === 0) return errorValue('#DIV/0!');
  return figures.reduce((total, next) => total.plus(next), ZERO).dividedBy(figures.length);
}

function extreme(figures: readonly Decimal[], of: typeof smaller): Scalar {
  return figures.reduce(of, figures[0] ?? ZERO);
}
