import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SheetTableService,
} from '@univerjs/sheets-table';
import type { Area } from './area';
import { fromRange, run, target, toRange } from './context';
import type { EngineContext } from './context';

/** A table: a header row, then its rows. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly area: Area;
}

export class Tables {
  constructor(private readonly context: EngineContext) {}

  all(): Table[] {
    const unitId = this.context.workbook().getUnitId();
    const tables = this.context.injector.get(SheetTableService).getTableList(unitId);
    return tables.map(({ id, name, subUnitId, range }) => ({ id, name, sheetId: subUnitId, area: fromRange(range) }));
  }

  /** By name (without regard to case) or id. */
  find(key: string): Table | undefined {
    return this.all().find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  }

  add(sheetId: string, area: Area, name: string): string {
    const id = crypto.randomUUID();
    const range = toRange(this.context.worksheet(sheetId), area);
    run(this.context, AddSheetTableCommand.id, { ...target(this.context, sheetId), id, name, range });
    return id;
  }

  rename(table: Table, name: string): void {
    const { unitId } = target(this.context, table.sheetId);
    run(this.context, SetSheetTableCommand.id, { unitId, tableId: table.id, name });
  }

  /** The cells keep what they hold. */
  remove(table: Table): void {
    run(this.context, DeleteSheetTableCommand.id, { ...target(this.context, table.sheetId), tableId: table.id });
  }

  headerArea(table: Table): Area {
    return { ...table.area, rowCount: 1 };
  }

  /** The rows below the header. */
  bodyArea(table: Table): Area {
    return { ...table.area, row: table.area.row + 1, rowCount: Math.max(table.area.rowCount - 1, 1) };
  }
}
