import type { Fault, FaultKey } from '../../functions/fault';
import type { PayFunction } from '../../functions/define';
import { cellOf, pickedCell, type CellArea } from '../area';
import { isGrid, shapeOfValue, type GridValue, type Scalar, type Value } from '../value';
import type { Pick } from './call-reading';

/** Rules of pay's that refuse one argument among several, by the argument's key. */
const ARGUMENT_OF: Partial<Record<FaultKey, string>> = {
  'commission.negative': 'amount',
  'increment.negative-prior': 'prior',
  'clawback.negative-amount': 'amount',
  'clawback.negative-returned': 'returned',
  'clawback.more-than-sold': 'returned',
  'required.step': 'step',
  'required.out-of-reach': 'payout',
  'attainment.zero-target': 'target',
  'attainment.negative-target': 'target',
  'attainment.zero-actual': 'actual',
  'attainment.negative-actual': 'actual',
  'score.count': 'weights',
  'score.negative-weight': 'weights',
  'score.zero-weights': 'weights',
  'score.weights-total': 'weights',
  'score.missing': 'scores',
  'score.nothing-scored': 'scores',
  'bonus.zero-full-marks': 'fullMarks',
  'bonus.negative-full-marks': 'fullMarks',
  'pool.negative-share': 'shares',
  'pool.zero-shares': 'shares',
  'clamp.floor-above-cap': 'floor',
  'draw.negative-draw': 'draw',
  'draw.negative-balance': 'balance',
  'prorate.period': 'periodEnd',
  'prorate.not-a-month': 'periodEnd',
  'prorate.no-workdays': 'periodEnd',
  'prorate.start-after-end': 'end',
  'seniority.before-hired': 'hired',
  'seniority.negative-rate': 'perYear',
  'seniority.cap': 'cap',
  'clamp.zero-cap': 'cap',
  'withholding.negative': 'withheld',
  'round.digits': 'digits',
};

/**
 * Which argument of a call a fault concerns; −1 where it is none in particular.
 * @param given the value of an argument, for a label that is not in a grid: it is the row's or the column's
 */
export function faultyArgument(
  fn: PayFunction,
  { key, where, values }: Fault,
  given: (index: number) => Scalar,
): number {
  const name = where?.argument;
  if (name) return fn.arguments.findIndex((argument) => argument.name['en-US'] === name['en-US']);
  if (!key.startsWith('grid.')) return fn.arguments.findIndex((argument) => argument.key === ARGUMENT_OF[key]);
  if ('rowLabel' in values) return fn.arguments.findIndex(({ kind }) => kind === 'grid');
  return fn.arguments.findIndex(({ kind }, index) => kind === 'each' && given(index) === values['value']);
}

/**
 * The cells that a fault is in, on the sheet; null where the argument is no reference.
 * @param value what the argument came to
 * @param pick which element of a spilled answer is meant
 */
export function faultPlace(fn: PayFunction, index: number, value: Value, fault: Fault, pick: Pick): CellArea | null {
  if (!isGrid(value) || !value.area) return null;
  const { area } = value;
  const each = fn.arguments[index]?.kind === 'each';
  if (each) return pickedCell(area, pick);
  const inside = cellInside(value, fault);
  return inside ? cellOf(area, inside.row, inside.column) : area;
}

/** Row and column in an argument for the whole call, from 0; null where the fault is in all of it. */
function cellInside(value: GridValue, { where, values }: Fault): Pick | null {
  if (typeof values['nextRow'] === 'number') return { row: values['nextRow'] - 1, column: 0 };
  const row = where?.argument ? where.row : values['row'];
  const column = where?.argument ? where.column : values['column'];
  if (row !== undefined || column !== undefined) return { row: Number(row ?? 1) - 1, column: Number(column ?? 1) - 1 };
  if (typeof values['position'] !== 'number') return null;
  const { columns } = shapeOfValue(value);
  const position = values['position'] - 1;
  return { row: Math.floor(position / columns), column: position % columns };
}
