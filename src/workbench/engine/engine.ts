import {
  ICommandService,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import type { IDisposable, IWorkbookData, Univer, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { Calculation } from './calculation';
import type { CalculationMode } from './calculation';
import { Cells } from './cells';
import { Changes } from './changes';
import { ConditionalFormats } from './conditional-formats';
import { EngineError, target } from './context';
import type { EngineContext } from './context';
import { newSheetExtras } from './extras';
import type { SheetExtras, WorkbookExtras } from './extras';
import { Freeze } from './freeze';
import { registerFunctions, unregisterFunctions } from './functions';
import type { SheetFunction } from './functions';
import { Lines } from './lines';
import { Locks } from './locks';
import { Names } from './names';
import { PendingCells } from './pending-cells';
import type { CellMatrix } from './pending-cells';
import { Selection } from './selection';
import { Sheets } from './sheets';
import { moveFormulasOnSort } from './sorted-formulas';
import { makeRoomForSpills } from './spill-room';
import { Structure } from './structure';
import { Styles } from './styles';
import { Tables } from './tables';
import { Validations } from './validations';

/** A whole workbook as data: what Univer keeps of it, and what only Excel knows. */
export interface Snapshot {
  readonly workbook: Partial<IWorkbookData>;
  readonly extras: WorkbookExtras;
}

/**
 * The spreadsheet behind the host: one Univer with one workbook. The same in the browser, where people see it, and in
 * Node, where tests run. Everything the host reads or writes goes through here.
 */
export class Engine implements IDisposable {
  readonly context: EngineContext;
  readonly sheets: Sheets;
  readonly styles: Styles;
  readonly cells: Cells;
  readonly lines: Lines;
  readonly structure: Structure;
  readonly locks: Locks;
  readonly freeze: Freeze;
  readonly names: Names;
  readonly tables: Tables;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly selection: Selection;
  readonly changes: Changes;
  readonly calculation: Calculation;
  extras: WorkbookExtras;
  readonly #spillRoom: IDisposable;
  readonly #sortedFormulas: IDisposable;
  #workbook: Workbook;
  #writes = 0;

  constructor(
    readonly univer: Univer,
    snapshot: Snapshot,
    mode: CalculationMode,
  ) {
    const injector = univer.__getInjector();
    this.#workbook = this.#create(snapshot.workbook);
    this.extras = snapshot.extras;
    this.context = {
      injector,
      commands: injector.get(ICommandService),
      workbook: () => this.#workbook,
      pending: new PendingCells((sheetId, cellValue) => {
        this.#writeCells(sheetId, cellValue);
      }),
      noteWrite: () => {
        this.#writes++;
      },
      worksheet: (sheetId) => {
        this.context.pending.flush();
        return this.#worksheet(sheetId);
      },
      unflushed: (sheetId) => this.#worksheet(sheetId),
    };
    this.sheets = new Sheets(this.context);
    this.styles = new Styles(this.context, this.sheets);
    this.cells = new Cells(this.context, this.sheets, this.styles);
    this.lines = new Lines(this.context, this.sheets);
    this.structure = new Structure(this.context, this.sheets);
    this.locks = new Locks(this.context);
    this.freeze = new Freeze(this.context);
    this.names = new Names(this.context);
    this.tables = new Tables(this.context);
    this.conditionalFormats = new ConditionalFormats(this.context);
    this.validations = new Validations(this.context);
    this.selection = new Selection(this.context, this.sheets);
    this.changes = new Changes(this.context);
    this.calculation = new Calculation(this.context, mode);
    this.#spillRoom = makeRoomForSpills(this.context, this.sheets, this.cells);
    this.#sortedFormulas = moveFormulasOnSort(this.context);
    this.#calculateMissing();
  }

  /** Puts another workbook in the place of this one. */
  open(snapshot: Snapshot): void {
    const before = this.#workbook.getUnitId();
    this.#workbook = this.#create(snapshot.workbook);
    this.extras = snapshot.extras;
    this.context.injector.get(IUniverInstanceService).disposeUnit(before);
    this.#calculateMissing();
  }

  snapshot(): Snapshot {
    this.context.pending.flush();
    const workbook = this.context.injector
      .get(IResourceLoaderService)
      .saveUnit<IWorkbookData>(this.#workbook.getUnitId());
    return structuredClone({ workbook: workbook ?? this.#workbook.save(), extras: this.extras });
  }

  /** The extras of one sheet, made on first use. */
  sheetExtras(sheetId: string): SheetExtras {
    return (this.extras.sheets[sheetId] ??= newSheetExtras());
  }

  registerFunctions(functions: readonly SheetFunction[]): void {
    registerFunctions(this.context, functions);
    this.recalculateMentioning(functions.map(({ name }) => name));
  }

  unregisterFunctions(names: readonly string[]): void {
    unregisterFunctions(this.context, names);
    this.recalculateMentioning(names);
  }

  /** Calculates the formulas that mention one of these functions or names again. */
  recalculateMentioning(names: readonly string[]): void {
    this.calculation.markNames(names);
  }

  /**
   * How often the workbook's content was changed through the engine. What the user does in the grid, results of
   * calculations, selections and cells still pending do not count.
   */
  get writes(): number {
    return this.#writes;
  }

  /** As in Excel, what an add-in did cannot be undone with Ctrl+Z, nor what came before it. */
  forgetUndo(): void {
    this.context.injector.get(IUndoRedoService).clearUndoRedo(this.#workbook.getUnitId());
  }

  dispose(): void {
    this.#spillRoom.dispose();
    this.#sortedFormulas.dispose();
    this.calculation.dispose();
    this.univer.dispose();
  }

  #create(data: Partial<IWorkbookData>): Workbook {
    return this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  }

  #worksheet(sheetId: string): Worksheet {
    const sheet = this.#workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new EngineError('sheet-gone', `There is no sheet with the id ${sheetId}.`);
    return sheet;
  }

  #writeCells(sheetId: string, cellValue: CellMatrix): void {
    const params = { ...target(this.context, sheetId), cellValue };
    this.context.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    this.context.noteWrite();
  }

  /** Formulas that came without a value are calculated; the others keep the value they were saved with. */
  #calculateMissing(): void {
    const dirtyRanges = this.context.injector.get(FormulaDataModel).getFormulaDirtyRanges();
    if (dirtyRanges.length > 0) this.calculation.mark({ dirtyRanges });
  }
}
