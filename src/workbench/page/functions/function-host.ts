import { toDisposable, type IDisposable } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Engine } from '../../engine/engine';
import type { Argument } from '../../engine/functions';
import { BUSY, isBusy, teachBusy } from './busy';
import { isCellError, type FunctionResult } from './call';
import { CallQueue, type FunctionRuntime } from './call-queue';
import { CellMessages } from './cell-messages';
import { describeFunctions } from './describe';
import type { FunctionMetadata, FunctionsMetadata } from './metadata';
import { ResultCache } from './result-cache';
import { typedArguments } from './typed-arguments';
import { keyOf, toBlocks, type CellPlace } from './waiting-cells';

/** About 64 MB of kept results: characters of keys and cells of results. */
const CACHE_CAPACITY = 32_000_000;

const MOVES = new Set(
  [InsertRowMutation, InsertColMutation, RemoveRowMutation, RemoveColMutation, MoveRowsMutation, MoveColsMutation].map(
    ({ id }) => id,
  ),
);

/**
 * The add-in's functions in the spreadsheet: registered by their metadata, calculated by the add-in's own runtime.
 * A formula whose result is not there yet shows #BUSY! and is calculated again when it is.
 */
export class FunctionHost {
  readonly #engine: Engine;
  readonly #cache = new ResultCache(CACHE_CAPACITY);
  readonly #queue = new CallQueue(this.#cache, () => {
    this.#recalculateWaiting();
  });
  readonly #messages = new CellMessages();
  readonly #waiting = new Map<string, CellPlace>();
  readonly #explained = new Set<string>();
  readonly #listener: IDisposable;
  #texts: IDisposable = toDisposable(() => undefined);

  constructor(engine: Engine) {
    teachBusy();
    this.#engine = engine;
    this.#listener = engine.context.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationNotificationMutation.id) {
        this.#onProgress(params as ISetFormulaCalculationNotificationMutation);
      } else if (MOVES.has(id)) {
        this.#forgetPlaces();
      }
    });
  }

  /** Whether formulas are being calculated, or wait for the add-in. */
  get busy(): boolean {
    return this.#engine.calculation.busy || this.#queue.waiting || this.#waiting.size > 0;
  }

  /** Makes the functions of a metadata file known, with their texts; again for another language. */
  register(metadata: FunctionsMetadata): void {
    this.#engine.registerFunctions(
      metadata.functions.map((fn) => ({
        name: fn.name.toUpperCase(),
        parameters: fn.parameters.map(({ dimensionality, optional, type = 'any' }) => ({
          matrix: dimensionality === 'matrix',
          optional: optional ?? false,
          errors: type === 'any' && (metadata.allowErrorForDataTypeAny ?? false),
        })),
        call: (args, cell) => this.#evaluate(fn, args, cell),
      })),
    );
    this.#texts.dispose();
    this.#texts = this.#engine.context.injector
      .get(IDescriptionService)
      .registerDescriptions(describeFunctions(metadata));
  }

  /** The add-in's runtime is there: cells that wait are filled. */
  connect(runtime: FunctionRuntime): void {
    this.#queue.connect(runtime);
  }

  /** The add-in's page is going away: cells wait for the next one, which answers anew, perhaps in another language. */
  disconnect(): void {
    this.#queue.disconnect();
    this.#cache.clear();
    this.#forgetPlaces();
  }

  /**
   * The text that a function gave with the error that a cell shows. Where it is not known (the file was saved with the
   * error) the cell is calculated once more, and the text is there when it is asked for again.
   */
  messageOf(cell: CellPlace, shown: string): string | undefined {
    const message = this.#messages.get(cell, shown);
    const key = keyOf(cell);
    if (message === undefined && !this.#explained.has(key)) {
      this.#explained.add(key);
      this.#recalculate([cell]);
    }
    return message;
  }

  dispose(): void {
    this.#queue.disconnect();
    this.#listener.dispose();
    this.#texts.dispose();
  }

  #evaluate(fn: FunctionMetadata, given: readonly Argument[], cell: CellPlace): FunctionResult {
    // A result that is on its way is no error yet: the cell is calculated again when it has arrived.
    if (given.some(isBusy)) return [[{ error: BUSY }]];
    const typed = typedArguments(fn.parameters, given);
    const result = isCellError(typed) ? [[typed]] : this.#queue.ask({ id: fn.id, args: typed.args });
    if (!result) {
      this.#waiting.set(keyOf(cell), cell);
      return [[{ error: BUSY }]];
    }
    this.#messages.keep(cell, result);
    return result;
  }

  #onProgress({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (functionsExecutedState !== FormulaExecutedStateType.SUCCESS) return;
    this.#queue.flush();
    if (!this.#queue.waiting && this.#waiting.size > 0) this.#recalculateWaiting();
    if (!this.busy) this.#cache.trim();
  }

  #recalculateWaiting(): void {
    const cells = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#recalculate(cells);
  }

  #recalculate(cells: readonly CellPlace[]): void {
    const unitId = this.#engine.context.workbook().getUnitId();
    const dirtyRanges = toBlocks(cells).map(({ sheetId, ...range }) => ({ unitId, sheetId, range }));
    if (dirtyRanges.length > 0) this.#engine.calculation.mark({ dirtyRanges });
  }

  #forgetPlaces(): void {
    this.#messages.clear();
    this.#explained.clear();
  }
}
