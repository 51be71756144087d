import { elementsOf, errorValue, gridValue, isGrid, type Scalar, type Value } from '../../../formula/value';
import type { Watcher } from './decision';
import { ANY, fixed, partsOfColumn, type Over } from './over';

/** Places one after the other, and what the levers are over them. */
export interface Stretch {
  readonly levers: readonly Over[];
  readonly watcher: Watcher;
  /** Lines that were worked out over it already. */
  readonly lines: Map<Part, Over>;
}

/** A part of a formula, ready to be worked out over stretches. */
export interface Part {
  /** Whether it depends on a lever. */
  readonly varies: boolean;
  readonly over: (stretch: Stretch) => Over;
}

/** A part that rests is worked out once, when it is needed first. */
export function prepared(varies: boolean, over: Part['over']): Part {
  if (varies) return { varies, over };
  let known: Over | null = null;
  return { varies, over: (stretch) => (known ??= over(stretch)) };
}

export function constant(value: Value): Part {
  const over = fixed(value);
  return { varies: false, over: () => over };
}

type Operands = readonly (Over | undefined)[];

/** Does something with each element of columns, a single value going with any; with single values at once. */
export function spreadOver(
  operands: Operands,
  isSpread: (at: number) => boolean,
  apply: (elements: Operands, element: number) => Over,
): Over {
  const columns = operands.map((operand, at) => (operand && isSpread(at) ? partsOfColumn(operand) : undefined));
  if (columns.includes(null)) return ANY;
  const height = Math.max(1, ...columns.map((column) => column?.length ?? 1));
  const elementsAt = (element: number): Operands =>
    operands.map((operand, at) => {
      const column = columns[at];
      if (!column) return operand;
      return column.length === 1 ? column[0] : (column[element] ?? fixed(errorValue('#N/A')));
    });
  if (height === 1) return apply(elementsAt(0), 0);
  return columnOf(Array.from({ length: height }, (_, element) => apply(elementsAt(element), element)));
}

/** Several values below each other; together fixed where all of them are. */
export function columnOf(parts: readonly Over[]): Over {
  const rows: Scalar[][] = [];
  for (const part of parts) {
    if (part.kind !== 'fixed') return { kind: 'column', parts };
    rows.push(isGrid(part.value) ? [...elementsOf(part.value)].slice(0, 1) : [part.value]);
  }
  return fixed(gridValue(rows));
}

/** The values of operands that are all fixed; null where one is not. */
export function valuesOf(operands: Operands): readonly (Value | undefined)[] | null {
  if (operands.some((operand) => operand !== undefined && operand.kind !== 'fixed')) return null;
  return operands.map((operand) => (operand?.kind === 'fixed' ? operand.value : undefined));
}
