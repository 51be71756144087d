import type { Axis } from './axis';
import type { Situation } from './situation';

/** Makes something of a situation and an axis once, for as long as both are kept. */
export function perAxis<Made>(
  make: (situation: Situation, axis: Axis) => Made,
): (situation: Situation, axis: Axis) => Made {
  const known = new WeakMap<Situation, WeakMap<Axis, Made>>();
  return (situation, axis) => {
    const axes = known.get(situation) ?? new WeakMap<Axis, Made>();
    known.set(situation, axes);
    const made = axes.get(axis) ?? make(situation, axis);
    axes.set(axis, made);
    return made;
  };
}
