import { powerOfTen } from '../../pay/decimal';
import { toNumber } from '../../pay';
import type { Situation } from './situation';

/** How far rounding can take the pay from its straight course: the steps of all lines that are rounded, together. */
export function grainOf({ compiled: { lines } }: Situation): number {
  const steps = lines.flatMap(({ digits }) => (digits === null ? [] : [powerOfTen(-digits)]));
  return steps.reduce((sum, step) => sum + toNumber(step), 0);
}
