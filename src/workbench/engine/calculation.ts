import type { IDisposable } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  RegisterOtherFormulaService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { EngineContext } from './context';
import { mergeDirty, NOTHING_DIRTY } from './dirty';
import type { Dirty } from './dirty';
import { mentioning } from './mentions';

export type CalculationMode = 'automatic' | 'manual';

/** Long enough for the commands of one edit to arrive together, too short for a person to notice. */
const EDIT_PAUSE_MS = 20;
const LOCAL = { onlyLocal: true } as const;
const NAME_CHANGES: readonly string[] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];

/**
 * Decides when formulas are calculated. Univer's own trigger waits 100 ms after each change and cannot be asked to
 * hurry or to be quiet; a host that must answer a request with calculated values needs both.
 */
export class Calculation implements IDisposable {
  mode: CalculationMode;
  #suspended = false;
  #dirty: Dirty | null = null;
  /** Functions and names that mean something else since the last calculation began. */
  readonly #changedNames = new Set<string>();
  #running: { dirty: Dirty; done: Promise<void> } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listener: IDisposable;

  constructor(
    private readonly context: EngineContext,
    mode: CalculationMode,
  ) {
    this.mode = mode;
    const conversions = context.injector.get(IActiveDirtyManagerService);
    this.#listener = context.commands.onCommandExecuted((command, options) => {
      // Also where a name only follows its cells: Univer remembers which cells a formula meant by it.
      if (NAME_CHANGES.includes(command.id)) this.markNames([(command.params as { readonly name: string }).name]);
      const conversion = conversions.get(command.id);
      // Results written by the formula engine itself are local; they make nothing dirty.
      if (!conversion || (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true)) return;
      this.mark(conversion.getDirtyData(command));
    });
    context.injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);
  }

  get busy(): boolean {
    return this.#running !== null || this.#dirty !== null;
  }

  /** Adds to what must be calculated. A calculation under way is stopped, so that it cannot overwrite what is newer. */
  mark(dirty: Partial<Dirty>): void {
    this.#dirty = mergeDirty(this.#dirty ?? NOTHING_DIRTY, dirty);
    if (this.#running) this.context.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {}, LOCAL);
    if (this.mode === 'manual') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), EDIT_PAUSE_MS);
  }

  /** Adds the formulas that mention one of these functions or names. */
  markNames(names: readonly string[]): void {
    for (const name of names) this.#changedNames.add(name);
    this.mark({});
  }

  /** Waits until every formula shows its value. Calculates nothing in manual mode or while suspended. */
  async settle(): Promise<void> {
    this.context.pending.flush();
    while (this.#running || (this.#dirty && this.mode === 'automatic' && !this.#suspended)) {
      await (this.#running?.done ?? this.#start());
    }
  }

  /** Calculates what is dirty, or every formula, whatever the mode. */
  async calculate(everything: boolean): Promise<void> {
    this.context.pending.flush();
    if (everything) this.#dirty = mergeDirty(this.#dirty ?? NOTHING_DIRTY, { forceCalculation: true });
    while (this.#running || this.#dirty) await (this.#running?.done ?? this.#start());
  }

  /** Holds calculation back until {@link resume}; the host does so until the end of a request. */
  suspend(): void {
    this.#suspended = true;
  }

  resume(): void {
    this.#suspended = false;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listener.dispose();
  }

  #start(): Promise<void> {
    clearTimeout(this.#timer);
    const mentions = this.#changedNames.size === 0 ? {} : mentioning(this.context, [...this.#changedNames]);
    const dirty = mergeDirty(this.#dirty ?? NOTHING_DIRTY, mentions);
    this.#dirty = null;
    this.#changedNames.clear();
    const done = new Promise<void>((resolve) => {
      const listener = this.context.commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const { functionsExecutedState: state } = command.params as {
          functionsExecutedState?: FormulaExecutedStateType;
        };
        if (state === undefined) return;
        listener.dispose();
        this.#running = null;
        if (state === FormulaExecutedStateType.STOP_EXECUTION)
          this.#dirty = mergeDirty(dirty, this.#dirty ?? NOTHING_DIRTY);
        resolve();
      });
    });
    this.#running = { dirty, done };
    const rowData = this.context.injector.get(FormulaDataModel).getHiddenRowsFiltered();
    this.context.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirty, rowData, maxIteration: 1 },
      LOCAL,
    );
    return done;
  }
}
