import { EngineError } from '../engine/context';
import { HostError } from './host-error';
import type { HostObject } from './model/host-object';
import { ObjectPaths } from './object-paths';
import type { Roots } from './object-paths';
import { ActionType } from './protocol';
import type { Action, ErrorBody, RequestBody, ResponseBody } from './protocol';
import { query } from './query';
import { References } from './references';
import { callMethod, location, writeProperties, writeProperty } from './reflection';

/** Methods whose answer depends on how far formulas spill. */
const LOOKS_AT_VALUES = /UsedRange|SurroundingRegion|Spill/;

/** Runs the library's requests on host objects. What it may not reach is ApiNotFound. */
export class Interpreter {
  readonly references = new References();

  /** `settle` waits until formulas show their values; it is called before anything is read. */
  constructor(
    private readonly roots: Roots,
    private readonly settle: () => Promise<void>,
  ) {}

  /** Runs the actions in their order. At the first refusal it stops; what was done before stays done, as in Excel. */
  async execute(body: RequestBody): Promise<ResponseBody> {
    const paths = new ObjectPaths(body.ObjectPaths, this.roots, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        // Event handlers are registered when their marker comes back, as a trace and as a result.
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
        if (this.#reads(action, body)) await this.settle();
        results.push({ ActionId: action.Id, Value: (await this.#perform(action, paths)) ?? null });
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: { ...errorBody(error), ActionIndex: index } };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  #reads(action: Action, body: RequestBody): boolean {
    if (action.ActionType === ActionType.Query || action.ActionType === ActionType.QueryAsJson) return true;
    if (action.ActionType === ActionType.Method) return !action.Name.startsWith('_');
    if (action.ActionType !== ActionType.Instantiate) return false;
    return LOOKS_AT_VALUES.test(body.ObjectPaths[String(action.ObjectPathId)]?.Name ?? '');
  }

  async #perform(action: Action, paths: ObjectPaths): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    if (!object) return nothing(action);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.#identify(object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return query(object, action.QueryInfo ?? {}, (found) => this.#identify(found));
      case ActionType.Method:
        return this.#call(object, action.Name, await paths.arguments(action.ArgumentInfo));
      case ActionType.SetProperty: {
        writeProperty(object, action.Name, (await paths.arguments(action.ArgumentInfo))[0]);
        return;
      }
      case ActionType.Update: {
        writeProperties(object, action.ObjectState ?? {});
        return;
      }
      default:
        throw new HostError(
          'NotImplemented',
          location(object, action.Name),
          `This host does not run actions of type ${action.ActionType}.`,
        );
    }
  }

  #call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      this.references.keep(object);
      return;
    }
    if (name === '_RemoveReference') {
      this.references.release(String(args[0]));
      return;
    }
    return callMethod(object, name, args);
  }

  /** How the library recognises an object later: its own id, and the id of the reference kept to it. */
  #identify(object: HostObject): Record<string, unknown> {
    const reference = this.references.idOf(object);
    const identity: Record<string, unknown> = reference === undefined ? {} : { _ReferenceId: reference };
    if ('Id' in object) identity['Id'] = object.Id;
    return identity;
  }
}

/** What Excel answers for a null object: nothing, except that it has no properties to set. */
function nothing(action: Action): null {
  if (action.ActionType === ActionType.SetProperty) throw new HostError('ItemNotFound');
  return null;
}

/** An error in Excel's shape. */
export function errorBody(error: unknown): ErrorBody {
  const refusal = toHostError(error);
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location,
    HttpStatusCode: refusal.httpStatusCode,
  };
}

function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof EngineError)
    return new HostError(error.reason === 'sheet-gone' ? 'ItemNotFound' : 'GeneralException');
  return new HostError('GeneralException', '', error instanceof Error ? error.message : String(error));
}
