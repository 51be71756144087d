import type { ErrorCode } from './host-error';

/*
 * What office.js sends and expects, as read from excel-web-16.00.debug.js of @microsoft/office-js 1.1.110. The protocol
 * is undocumented: the version is pinned, and these names are the library's.
 */

export const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** Bits of the flags that come with each request. */
export const RequestFlag = { Write: 1, DelayForCellEdit: 64 } as const;

/** Arguments, and where an argument is an object, the id of its path in the same place. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What to load: property paths in camelCase such as `format/font/bold`, and which items of a collection. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Properties to set at once, for ActionType.Update. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** A request as it arrives: its body, its flags, and how many bytes it was. */
export interface HostRequest {
  readonly body: RequestBody;
  readonly flags: number;
  readonly bytes: number;
}

export interface ErrorBody {
  readonly Code: ErrorCode;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorBody;
}

/** An event as `richApiMessage` carries it to the library. */
export interface HostEvent {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: unknown;
}
