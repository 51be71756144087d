import type { Area } from '../sheets/description';
import type { CellValue } from '../sources/source';
import { rangeIn } from './address';
import type { Requests } from './requests';
import { reshape, type Run } from './reshape';

/** One deletion or insertion of rows or columns of a block. */
export interface ShapeStep {
  readonly change: 'delete' | 'insert';
  readonly axis: 'rows' | 'columns';
  readonly run: Run;
  /** Whole rows or columns of the sheet, or only the part that belongs to the block. */
  readonly whole: boolean;
  /** The block's other side when the step is done: columns for rows, rows for columns. */
  readonly across: number;
}

/** The rows and columns of a block, each under a key that stays with it; a block starts at A1. */
export interface BlockKeys {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/**
 * The steps that turn one block into another, in order. Whole rows and columns go where nothing of the user's stands beside
 * the block in them; where something does, only the block's own cells move. Insertions always take whole rows and columns,
 * so that nothing beside or below the block is torn apart.
 * @param cells the sheet's formulas from A1
 */
export function shapeSteps(before: BlockKeys, after: BlockKeys, cells: readonly (readonly CellValue[])[]): ShapeStep[] {
  const rows = reshape(before.rows, after.rows);
  const columns = reshape(before.columns, after.columns);
  const width = before.columns.length;
  const height = before.rows.length;
  const beside = (row: number): boolean => (cells[row] ?? []).slice(width).some((cell) => cell !== '');
  const below = (column: number): boolean => cells.slice(height).some((row) => (row[column] ?? '') !== '');
  const rowsLeft = height - total(rows.deletes);
  return [
    ...rows.deletes.map((run) => step('delete', 'rows', run, !indexes(run).some(beside), width)),
    ...columns.deletes.map((run) => step('delete', 'columns', run, !indexes(run).some(below), rowsLeft)),
    ...rows.inserts.map((run) => step('insert', 'rows', run, true, width - total(columns.deletes))),
    ...columns.inserts.map((run) => step('insert', 'columns', run, true, after.rows.length)),
  ];
}

function step(
  change: ShapeStep['change'],
  axis: ShapeStep['axis'],
  run: Run,
  whole: boolean,
  across: number,
): ShapeStep {
  return { change, axis, run, whole, across };
}

function total(runs: readonly Run[]): number {
  return runs.reduce((sum, { count }) => sum + count, 0);
}

function indexes({ start, count }: Run): number[] {
  return Array.from({ length: count }, (_, offset) => start + offset);
}

/** The block's cells that a step deletes or inserts. */
export function stepArea({ axis, run, across }: ShapeStep): Area {
  return axis === 'rows'
    ? { row: run.start, column: 0, rowCount: run.count, columnCount: across }
    : { row: 0, column: run.start, rowCount: across, columnCount: run.count };
}

const STEP_BYTES = 500;

/** Queues a step, or its reverse. */
export async function queueStep(
  requests: Requests,
  sheet: Excel.Worksheet,
  shapeStep: ShapeStep,
  reversed = false,
): Promise<void> {
  const cells = rangeIn(sheet, stepArea(shapeStep));
  const byRows = shapeStep.axis === 'rows';
  await requests.add(STEP_BYTES, () => {
    const whole = byRows ? cells.getEntireRow() : cells.getEntireColumn();
    const range = shapeStep.whole ? whole : cells;
    if ((shapeStep.change === 'insert') !== reversed) range.insert(byRows ? 'Down' : 'Right');
    else range.delete(byRows ? 'Up' : 'Left');
  });
}

/** Rows and columns of a block. */
export interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * How many of a block's steps have happened, told from the size it has now; null where no number of steps leads there.
 * Deletions are sent before insertions and never with them, so that either only ever changes the size one way.
 * @param before the block before the first of the steps
 * @param now the block as it stands
 * @param sent the kind of steps that was sent last
 */
export function stepsDone(
  steps: readonly ShapeStep[],
  before: Size,
  now: Size,
  sent: ShapeStep['change'],
): number | null {
  const deletions = steps.filter(({ change }) => change === 'delete').length;
  let { rowCount, columnCount } = before;
  for (let done = 0; done <= steps.length; done++) {
    const possible = sent === 'delete' ? done <= deletions : done >= deletions;
    if (possible && rowCount === now.rowCount && columnCount === now.columnCount) return done;
    const next = steps[done];
    const change = next?.change === 'insert' ? next.run.count : -(next?.run.count ?? 0);
    if (next?.axis === 'rows') rowCount += change;
    else columnCount += change;
  }
  return null;
}
