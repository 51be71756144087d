import { EventType } from './events';
import type { HostEvents } from './events';
import { HostObject } from './model/host-object';

/**
 * One value on its way to or from the custom functions' runtime; null is a blank cell or an argument left out, and an
 * object with a code an error in a cell.
 */
export type FunctionValue = number | string | boolean | null | { readonly code: string };
export type FunctionArgument = FunctionValue | readonly (readonly FunctionValue[])[];

/** A call of a custom function. `id` is the function's id in its metadata; `address` the calling cell's. */
export interface Invocation {
  readonly id: string;
  readonly args: readonly FunctionArgument[];
  readonly address: string;
}

export type InvocationResult =
  | { readonly ok: true; readonly value: FunctionArgument }
  | { readonly ok: false; readonly message: string; readonly errorCode: number };

type WireResult = readonly [id: number, ok: boolean, valueOrMessage: unknown, errorCode?: number];

const NO_ERROR_CODE = 0;

/** Has the runtime hand errors among the arguments to the function, each as a `CustomFunctions.Error`. */
const ALLOWS_ERRORS = 4;
const ERROR_TYPE = 'CustomFunctionError';

/** Calls custom functions in the library's own runtime, as Excel does: a message out, the results in a later request. */
export class CustomFunctionsService extends HostObject {
  readonly excelName = 'CustomFunctions';
  readonly #waiting = new Map<number, (result: InvocationResult) => void>();
  readonly #ready: Promise<void>;
  #markReady: () => void = () => undefined;
  #last = 0;

  constructor(private readonly events: HostEvents) {
    super();
    this.#ready = new Promise((resolve) => {
      this.#markReady = resolve;
    });
  }

  /** Calls them all at once and waits until the runtime is ready and every one has answered. Results keep the order. */
  async invoke(batch: readonly Invocation[]): Promise<InvocationResult[]> {
    await this.#ready;
    const entries: unknown[] = [];
    const results = batch.map(({ id, args, address }) => {
      const invocation = ++this.#last;
      entries.push([invocation, id, args.map(toWire), address, ALLOWS_ERRORS]);
      return new Promise<InvocationResult>((resolve) => this.#waiting.set(invocation, resolve));
    });
    for (const message of entries) {
      this.events.send({ category: 1, type: EventType.CustomFunctionExecution, targetId: '', message });
    }
    return Promise.all(results);
  }

  SetInvocationArrayResults(results: readonly WireResult[]): void {
    for (const [id, ok, value, errorCode = NO_ERROR_CODE] of results) {
      this.#finish(
        id,
        ok
          ? { ok, value: value as FunctionArgument }
          : { ok, message: typeof value === 'string' ? value : '', errorCode },
      );
    }
  }
  SetInvocationResults(
    results: readonly { id: number; failed?: boolean; value?: unknown; message?: string; errorCode?: number }[],
  ): void {
    this.SetInvocationArrayResults(
      results.map(({ id, failed, value, message, errorCode }) =>
        failed ? ([id, false, message, errorCode ?? NO_ERROR_CODE] as const) : ([id, true, value] as const),
      ),
    );
  }
  _SetInvocationResult(id: number, value: unknown): void {
    this.#finish(id, { ok: true, value: value as FunctionArgument });
  }
  _SetInvocationError(id: number, message: string): void {
    this.#finish(id, { ok: false, message, errorCode: NO_ERROR_CODE });
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#markReady();
  }
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }

  #finish(id: number, result: InvocationResult): void {
    this.#waiting.get(id)?.(result);
    this.#waiting.delete(id);
  }
}

/** Errors carry the mark by which the runtime knows them; the rest is sent as it is. */
function toWire(argument: FunctionArgument): unknown {
  if (!isRows(argument)) return markError(argument);
  return argument.some((row) => row.some(isError)) ? argument.map((row) => row.map(markError)) : argument;
}

function markError(value: FunctionValue): unknown {
  return isError(value) ? { type: ERROR_TYPE, code: value.code } : value;
}

function isError(value: FunctionValue): value is { readonly code: string } {
  return typeof value === 'object' && value !== null;
}

function isRows(argument: FunctionArgument): argument is readonly (readonly FunctionValue[])[] {
  return Array.isArray(argument);
}
