import type { Area, NamedArea, SheetDescription } from '../sheets/description';
import { nameFormula } from './address';
import { shapeSteps, type BlockKeys, type ShapeStep, type Size } from './block-shape';
import { findName } from './names';
import type { SheetCells } from './sheet-cells';
import type { SheetUpdate } from './update-sheet';
import type { WorkbookMap } from './workbook-map';

/** What will be done with one sheet of a build: made new, or brought up to date where it stands. */
export interface SheetPlan {
  readonly description: SheetDescription;
  /** Everything that will be named in it, its whole block among them. */
  readonly names: readonly NamedArea[];
  /** Names of ours in it that stand for nothing any more. Left, they would come to stand for what is written in their place. */
  readonly lost: readonly string[];
  readonly standing: StandingPlan | null;
}

export interface StandingPlan extends SheetUpdate {
  readonly cells: SheetCells;
  readonly blockName: string;
  /** The block before, and every cell that can be written to, both from A1. */
  readonly before: Size;
  readonly touched: Size;
}

/** The size of a described sheet. */
export function sizeOf(description: SheetDescription): Size {
  return { rowCount: description.cells.length, columnCount: description.cells[0]?.length ?? 0 };
}

/** The whole block of a described sheet under a defined name, so that it is found again whatever becomes of the sheet. */
export function blockNamed(name: string, description: SheetDescription): NamedArea {
  return { name, row: 0, column: 0, ...sizeOf(description) };
}

/** The size of the block that a defined name stands for; the filled part of its sheet where the name is gone or has moved. */
export function standingSize(map: WorkbookMap, name: string, cells: SheetCells): Size {
  const place = findName(map, name)?.place;
  if (place?.sheet === cells.sheet.name && place.row === 0 && place.column === 0) {
    return { rowCount: place.rowCount, columnCount: place.columnCount };
  }
  return { rowCount: cells.values.length, columnCount: cells.values[0]?.length ?? 0 };
}

/** How a KPI sheet that stands becomes the described one: every person's row and every column keeps its place in formulas. */
export function planKpiUpdate(
  description: SheetDescription,
  blockName: string,
  cells: SheetCells,
  keys: { readonly before: BlockKeys; readonly after: BlockKeys },
): StandingPlan {
  const before = { rowCount: keys.before.rows.length, columnCount: keys.before.columns.length };
  return {
    description,
    steps: shapeSteps(keys.before, keys.after, cells.formulas),
    unchanged: null,
    restyled: null,
    cells,
    blockName,
    before,
    touched: before,
  };
}

/**
 * How a Plan sheet that stands becomes the described one: only cells that differ are written, and only a block that is laid
 * out anew gets new looks. Rows are added under the block where the user's own cells would be in the way.
 * @param typedBelow rows straight under the block that the described sheet takes over
 */
export function planPlanUpdate(
  map: WorkbookMap,
  description: SheetDescription,
  blockName: string,
  cells: SheetCells,
  typedBelow = 0,
): StandingPlan {
  const before = standingSize(map, blockName, cells);
  const wanted = sizeOf(description);
  const touched = {
    rowCount: Math.max(before.rowCount, wanted.rowCount),
    columnCount: Math.max(before.columnCount, wanted.columnCount),
  };
  const end = before.rowCount + typedBelow;
  const added = touched.rowCount - end;
  const inTheWay = cells.values.slice(end, touched.rowCount).some((row) => row.some((cell) => cell !== ''));
  const steps: ShapeStep[] =
    added > 0 && inTheWay
      ? [
          {
            change: 'insert',
            axis: 'rows',
            run: { start: end, count: added },
            whole: true,
            across: touched.columnCount,
          },
        ]
      : [];
  const moved =
    before.rowCount !== wanted.rowCount ||
    before.columnCount !== wanted.columnCount ||
    description.names.some((area) => findName(map, area.name)?.formula !== nameFormula(cells.sheet.name, area));
  return {
    description: { ...description, cells: padded(description, touched) },
    steps,
    unchanged: moved ? null : cells.formulas,
    restyled: moved ? { row: 0, column: 0, ...touched } : null,
    cells,
    blockName,
    before,
    touched,
  };
}

/** The same plan, except that all of a sheet that stands gets its looks anew: where rows come to be of another kind, old looks would stay on them. */
export function restyled(plan: SheetPlan): SheetPlan {
  const { standing } = plan;
  if (!standing) return plan;
  return { ...plan, standing: { ...standing, unchanged: null, restyled: { row: 0, column: 0, ...standing.touched } } };
}

function padded({ cells }: SheetDescription, size: Size): SheetDescription['cells'] {
  return Array.from({ length: size.rowCount }, (_, row) =>
    Array.from({ length: size.columnCount }, (__, column) => cells[row]?.[column] ?? ''),
  );
}

/** The areas whose looks a plan will lose, for keeping them before. */
export function endangeredAreas({ steps, restyled, before }: StandingPlan): Area[] {
  const deleted = steps
    .filter(({ change }) => change === 'delete')
    .map(({ axis, run }) =>
      axis === 'rows'
        ? { row: run.start, column: 0, rowCount: run.count, columnCount: before.columnCount }
        : { row: 0, column: run.start, rowCount: before.rowCount, columnCount: run.count },
    );
  return restyled ? [...deleted, { row: 0, column: 0, ...before }] : deleted;
}
