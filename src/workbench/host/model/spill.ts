import type { Area } from '../../engine/area';
import { HostError } from '../host-error';
import type { Model } from './model';

/**
 * The area that a formula fills from its own cell on, where the given cell is part of one.
 * @throws HostError InvalidArgument for more than one cell
 */
export function spillRound(model: Model, sheetId: string, cell: Area): Area | null {
  if (cell.rowCount !== 1 || cell.columnCount !== 1) throw new HostError('InvalidArgument');
  const round = model.engine.cells
    .spillAreas(sheetId)
    .find(
      ({ row, column, rowCount, columnCount }) =>
        cell.row >= row && cell.row < row + rowCount && cell.column >= column && cell.column < column + columnCount,
    );
  return round ?? null;
}
