import { Direction } from '@univerjs/core';
import {
  addMergeCellsUtil,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  ReorderRangeCommand,
} from '@univerjs/sheets';
import { SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Area } from './area';
import { run, runLater, target, toRange } from './context';
import type { EngineContext } from './context';
import type { Sheets } from './sheets';

/** Inserting and deleting cells. Formulas, names, tables, formats and validation move along, as Univer sees to it. */
export class Structure {
  constructor(
    private readonly context: EngineContext,
    private readonly sheets: Sheets,
  ) {}

  /** Makes new cells where the area stands and pushes what was there down or to the right. */
  async insert(sheetId: string, area: Area, shift: 'Down' | 'Right'): Promise<void> {
    this.sheets.makeRoomFor(sheetId, within(area));
    const params = this.#params(sheetId, area);
    if (area.columnCount === SHEET_COLUMNS)
      await this.#onSheet(sheetId, InsertRowByRangeCommand.id, { ...params, direction: Direction.UP });
    else if (area.rowCount === SHEET_ROWS)
      await this.#onSheet(sheetId, InsertColByRangeCommand.id, { ...params, direction: Direction.LEFT });
    else
      await this.#onSheet(
        sheetId,
        shift === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id,
        params,
      );
  }

  /** Takes the cells away and pulls up what is below, or left what is to the right. */
  async remove(sheetId: string, area: Area, shift: 'Up' | 'Left'): Promise<void> {
    this.sheets.makeRoomFor(sheetId, within(area));
    const params = this.#params(sheetId, area);
    if (area.columnCount === SHEET_COLUMNS) await this.#onSheet(sheetId, RemoveRowByRangeCommand.id, params);
    else if (area.rowCount === SHEET_ROWS) await this.#onSheet(sheetId, RemoveColByRangeCommand.id, params);
    else
      await this.#onSheet(
        sheetId,
        shift === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id,
        params,
      );
  }

  merge(sheetId: string, areas: readonly Area[]): void {
    const worksheet = this.context.worksheet(sheetId);
    for (const area of areas) this.sheets.makeRoomFor(sheetId, area);
    const { unitId, subUnitId } = target(this.context, sheetId);
    addMergeCellsUtil(
      this.context.injector,
      unitId,
      subUnitId,
      areas.map((area) => toRange(worksheet, area)),
      { isForceMerge: true },
    );
  }

  /** Puts the rows of the area into another order: `order[n]` is the old index of the row that comes n-th. */
  reorderRows(sheetId: string, area: Area, order: readonly number[]): void {
    const moved = Object.fromEntries(order.map((from, to) => [area.row + to, area.row + from]));
    run(this.context, ReorderRangeCommand.id, { ...this.#params(sheetId, area), order: moved });
  }

  #params(sheetId: string, area: Area): object {
    return { ...target(this.context, sheetId), range: toRange(this.context.worksheet(sheetId), area) };
  }

  /** Univer shifts cells, and corrects the formulas that look at moved lines, as if it were on the sheet in front. */
  async #onSheet(sheetId: string, id: string, params: object): Promise<void> {
    const active = this.sheets.activeId();
    this.sheets.activate(sheetId);
    try {
      await runLater(this.context, id, params);
    } finally {
      this.sheets.activate(active);
    }
  }
}

/** Whole lines need no more room than their first cells. */
function within(area: Area): Area {
  return {
    ...area,
    rowCount: area.rowCount === SHEET_ROWS ? 1 : area.rowCount,
    columnCount: area.columnCount === SHEET_COLUMNS ? 1 : area.columnCount,
  };
}
