import { BOUNDARY } from '../../../functions/enumerations';
import type { Parameter } from '../../language/pay-plan';
import type { PlanNames } from '../../language/plan-names';
import { NUMBERS } from '../../language/entries';
import { currency, input } from '../fresh';
import { fromTemplates } from '../from-templates';
import { freshGrid } from '../grid-cells';
import type { FormValues, FreshContext } from '../primitive';

/** Words to begin with, for the reader to change. */
const FIRST_CHOICES = { A: { 'en-US': 'A', 'zh-CN': 'A' }, B: { 'en-US': 'B', 'zh-CN': 'B' } };

/** How many templates are for a month's one row and column; those behind them are for one of each record. */
const FOR_THE_MONTH = 4;

/**
 * A rate from a two-way table, for each unit of something or once a month: `cars * COMMISSION.GRID(model, attainment, rates)`.
 * Rows and columns that have a value for each car, policy and so on are looked up one by one and added up.
 */
export const GRID = fromTemplates({
  kind: 'grid',
  paid: true,
  fields: [
    {
      kind: 'figure',
      key: 'row',
      from: ['inputs', 'department', 'lines'],
      holds: ['choice', ...NUMBERS],
      each: true,
      fresh: { inputs: () => ({ entry: { kind: 'choice', choices: FIRST_CHOICES }, example: 'A' }) },
    },
    {
      kind: 'figure',
      key: 'column',
      from: ['inputs', 'department', 'lines'],
      holds: ['choice', ...NUMBERS],
      each: true,
      fresh: input('ratio', 0.95),
    },
    { kind: 'table', key: 'grid', holds: ['grid'], fresh: gridFor },
    {
      kind: 'figure',
      key: 'units',
      optional: true,
      from: ['inputs', 'department', 'lines'],
      holds: NUMBERS,
      fresh: input('car', 9),
    },
    { kind: 'choice', key: 'boundary', words: ['>=', '>'], enumeration: BOUNDARY },
  ],
  templates: [
    'COMMISSION.GRID(row, column, grid)',
    'units * COMMISSION.GRID(row, column, grid)',
    'COMMISSION.GRID(row, column, grid, boundary)',
    'units * COMMISSION.GRID(row, column, grid, boundary)',
    'IF(COUNT(column) = 0, 0, SUM(COMMISSION.GRID(row, column, grid)))',
    'IF(COUNT(column) = 0, 0, SUM(COMMISSION.GRID(row, column, grid, boundary)))',
    'IF(COUNT(row) = 0, 0, SUM(COMMISSION.GRID(row, column, grid)))',
    'IF(COUNT(row) = 0, 0, SUM(COMMISSION.GRID(row, column, grid, boundary)))',
  ],
  alsoRead: ['COMMISSION.GRID(row, column, grid) * units'],
  // Blank records are told by the figure among the two: COUNT counts figures alone.
  suits: (template, values, names) => {
    const countsColumns = template < FOR_THE_MONTH + 2;
    if (!isEach(values, 'row', names) && !isEach(values, 'column', names)) return template < FOR_THE_MONTH;
    return template >= FOR_THE_MONTH && countsColumns === !isChoice(values, 'column', names);
  },
});

function gridFor(context: FreshContext): Parameter {
  const { words, unit } = context;
  return {
    unit: currency(context),
    grid: freshGrid(words('row') ?? boundsFor(unit('row')), words('column') ?? boundsFor(unit('column')), firstRate),
  };
}

/** Rates to begin with, which rise to the right and downwards. */
function firstRate(row: number, column: number): number {
  return 100 * (column + 1) + 50 * row;
}

/** Lower bounds to begin with, which suit what is looked up. */
function boundsFor(unit: string | undefined): readonly number[] {
  if (unit === 'ratio') return [0, 0.8, 1];
  return unit === 'score' ? [0, 80, 90] : [0, 5, 10];
}

function isEach(values: FormValues, key: string, names: PlanNames): boolean {
  const use = useOf(values, key, names);
  return use?.kind === 'input' && use.input.each !== undefined;
}

function isChoice(values: FormValues, key: string, names: PlanNames): boolean {
  const use = useOf(values, key, names);
  return use?.kind === 'input' && use.input.choices !== undefined;
}

function useOf(values: FormValues, key: string, names: PlanNames): ReturnType<PlanNames['find']> {
  const value = values[key];
  return typeof value === 'string' ? names.find(value) : undefined;
}
