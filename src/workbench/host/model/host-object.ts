/**
 * Anything that an add-in can hold. Members that begin with a capital are Excel's and reachable over the wire; those that
 * begin with `_` are the library's own; all others are ours and out of an add-in's reach.
 */
export abstract class HostObject {
  /** The class as Excel names it in an error's location: `Range` in `Range.values`. */
  abstract readonly excelName: string;
}

/** A collection: what the library loads as `items`. */
export abstract class HostCollection<T extends HostObject = HostObject> extends HostObject {
  /** Every item, in Excel's order. */
  abstract list(): readonly T[];
}

type ExcelNames<T> = Capitalize<keyof T & string>;
type Lowered<P> = P extends string ? Uncapitalize<P> : never;

/** A member's value on this side of the wire: objects are host objects, methods take and give what the wire carries. */
type HostSide<V> = V extends (...args: infer _A) => unknown
  ? (...args: never[]) => unknown
  : V extends OfficeExtension.ClientObject
    ? HostObject
    : unknown[][] extends V
      ? V
      : V extends string[][]
        ? `${V[number][number]}`[][]
        : V;

/**
 * Holds a class against Excel's own declaration: `class Range extends HostObject implements Of<Range, Excel.Range>`.
 * A capitalised member that Excel does not have, or has with another type, does not compile.
 */
export type Of<Self, T> = {
  [P in keyof Self]: P extends `_${string}`
    ? Self[P]
    : P extends Capitalize<P & string>
      ? P extends ExcelNames<T>
        ? HostSide<T[Lowered<P> & keyof T]>
        : never
      : Self[P];
};
