import type { FormulaNode } from '../../formula/tree';
import { FIGURE } from './column';
import { unsure, type Maker } from './part';

/** A whole number that never changes; null for anything else. */
export function wholeConstant(argument: FormulaNode | null | undefined, maker: Maker): number | null {
  const part = maker.constant(argument) === undefined ? unsure() : maker.figure(argument);
  return part.run() === FIGURE && part.out.places === 0 ? part.out.value : null;
}
