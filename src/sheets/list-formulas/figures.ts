import type { ListFigure } from '../../plan/month-setup';
import { joinColumn } from '../../sources/person-finder';
import { columnCells } from '../../sources/criterion';
import { SUM_DIGITS } from '../../sources/month-figures';
import { isTotal } from '../../sources/totals-row';
import { columnReference } from '../references';
import { duringMonth, ofTargetMonth, personCriterion, whereCriterion } from './criteria';
import { quoted, type ByRow, type ListRows } from './list-rows';

/** A figure out of a list, and whether anything goes into it: both without the sign that begins a formula. */
export interface FigureFormula {
  readonly figure: string;
  /** How many filled cells go into it; 0 for a figure that nobody has given. */
  readonly given: string;
}

/** A person's sum or count of the month; null in the rows of people whom the list cannot tell. */
export function personFigure(rows: ListRows, figure: ListFigure): ByRow<FigureFormula | null> {
  const { choice, source } = listOf(rows, figure.source);
  const person = choice && source && personCriterion(rows, choice, source);
  if (!person) return () => null;
  const others = `${duringMonth(rows, choice, source)}${whereCriterion(figure.where, choice, source)}`;
  const figures = figure.kind === 'sum' ? columnReference(source, choice, figure.column) : null;
  return (row) => {
    const own = person(row);
    return own === null ? null : figureOf(figures, `${own}${others}`);
  };
}

/** A sum or count over everybody's records of the month; null where the list is not there. */
export function departmentFigure(rows: ListRows, figure: ListFigure): FigureFormula | null {
  const { choice, source } = listOf(rows, figure.source);
  if (!choice || !source) return null;
  const whose = joinColumn(rows.setup.people, choice);
  const keys = whose === undefined ? null : columnReference(source, choice, whose);
  const cells = whose === undefined ? [] : columnCells(source, choice.headerRow, whose);
  const totals = new Set(cells.filter((cell) => typeof cell === 'string').filter(isTotal));
  const dated = choice.columns.date !== undefined;
  const criteria = [
    // Totals for each person have no date that a blank row would lack.
    keys && !dated ? `${keys},"<>"` : '',
    ...[...totals].map((title) => `${keys},${quoted(`<>${title}`)}`),
    duringMonth(rows, choice, source).slice(1),
    whereCriterion(figure.where, choice, source).slice(1),
  ].filter((criterion) => criterion !== '');
  const figures = figure.kind === 'sum' ? columnReference(source, choice, figure.column) : null;
  const rowsOfAny = figures ?? columnReference(source, choice, 0);
  return figureOf(figures, criteria.length > 0 ? criteria.join(',') : `${rowsOfAny},"<>"`);
}

/** A person's target for the month; null in the rows of people whom the list cannot tell. */
export function targetFigure(rows: ListRows, column: number): ByRow<FigureFormula | null> {
  const { targets: choice } = rows.setup;
  const { targets: source } = rows.reading;
  const person = choice && source && personCriterion(rows, choice, source);
  if (!person) return () => null;
  const ofMonth = ofTargetMonth(rows, choice, source);
  const figures = columnReference(source, choice, column);
  return (row) => {
    const own = person(row);
    return own === null ? null : figureOf(figures, `${own}${ofMonth}`);
  };
}

function listOf({ setup, reading }: ListRows, index: number) {
  return { choice: setup.actuals[index], source: reading.actuals[index] };
}

function figureOf(figures: string | null, criteria: string): FigureFormula {
  if (figures === null) return { figure: `COUNTIFS(${criteria})`, given: `COUNTIFS(${criteria})` };
  return {
    figure: `ROUND(SUMIFS(${figures},${criteria}),${SUM_DIGITS})`,
    given: `COUNTIFS(${criteria},${figures},"<>")`,
  };
}
