import { BooleanNumber } from '@univerjs/core';
import type { IWorksheetData, Worksheet } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Area } from './area';
import { run, target } from './context';
import type { EngineContext } from './context';
import { newSheet } from './new-workbook';

/** The workbook's sheets, by id. Ids never change; names and order do. */
export class Sheets {
  constructor(private readonly context: EngineContext) {}

  /** Ids in the order of the tabs. */
  ids(): readonly string[] {
    return this.context.workbook().getSheetOrders();
  }

  has(sheetId: string): boolean {
    return this.context.workbook().getSheetBySheetId(sheetId) !== null && this.ids().includes(sheetId);
  }

  /** Names are compared without regard to case, as Excel does. */
  findByName(name: string): string | undefined {
    return this.ids().find((id) => this.name(id).toLowerCase() === name.toLowerCase());
  }

  name(sheetId: string): string {
    return this.context.worksheet(sheetId).getName();
  }

  /** Adds a sheet after the last one and answers its id. Does not go to it. */
  add(name: string): string {
    const active = this.activeId();
    const sheet: Partial<IWorksheetData> = newSheet(crypto.randomUUID(), name);
    run(this.context, InsertSheetCommand.id, { unitId: this.#unitId, index: this.ids().length, sheet });
    this.activate(active);
    return sheet.id ?? name;
  }

  remove(sheetId: string): void {
    run(this.context, RemoveSheetCommand.id, target(this.context, sheetId));
  }

  /** Formulas that refer to the sheet follow its name. */
  rename(sheetId: string, name: string): void {
    run(this.context, SetWorksheetNameCommand.id, { ...target(this.context, sheetId), name });
  }

  move(sheetId: string, position: number): void {
    run(this.context, SetWorksheetOrderMutation.id, {
      ...target(this.context, sheetId),
      fromOrder: this.ids().indexOf(sheetId),
      toOrder: position,
    });
  }

  activeId(): string {
    return (this.context.workbook().getActiveSheet() as Worksheet | null)?.getSheetId() ?? this.ids()[0] ?? '';
  }

  activate(sheetId: string): void {
    if (this.activeId() === sheetId) return;
    run(this.context, SetWorksheetActiveOperation.id, target(this.context, sheetId));
  }

  isHidden(sheetId: string): boolean {
    return this.context.worksheet(sheetId).isSheetHidden() === BooleanNumber.TRUE;
  }

  setHidden(sheetId: string, hidden: boolean): void {
    run(this.context, SetWorksheetHideMutation.id, {
      ...target(this.context, sheetId),
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  tabColor(sheetId: string): string {
    return this.context.worksheet(sheetId).getTabColor() ?? '';
  }

  setTabColor(sheetId: string, color: string): void {
    run(this.context, SetTabColorMutation.id, { ...target(this.context, sheetId), color });
  }

  showsGridlines(sheetId: string): boolean {
    return this.context.worksheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setShowsGridlines(sheetId: string, shown: boolean): void {
    run(this.context, ToggleGridlinesMutation.id, {
      ...target(this.context, sheetId),
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** Univer allots a sheet's rows and columns; writing outside them needs more first. */
  makeRoomFor(sheetId: string, area: Area): void {
    const worksheet = this.context.unflushed(sheetId);
    const rowCount = area.row + area.rowCount;
    const columnCount = area.column + area.columnCount;
    const params = target(this.context, sheetId);
    const { commands } = this.context;
    // Straight to Univer: cells that are still pending may stay so.
    if (rowCount > worksheet.getRowCount()) {
      commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...params, rowCount });
    }
    if (columnCount > worksheet.getColumnCount()) {
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...params, columnCount });
    }
  }

  get #unitId(): string {
    return this.context.workbook().getUnitId();
  }
}
