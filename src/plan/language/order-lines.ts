/** Lines in an order in which each comes after those it uses, or a circle among them. */
export type LineOrder =
  | { readonly kind: 'order'; readonly names: readonly string[] }
  /** From a line back to itself: a, b, a. */
  | { readonly kind: 'circle'; readonly names: readonly string[] };

/**
 * Puts lines in order of dependence; lines that do not depend on each other stay in the order given.
 * @param uses the lines that each line uses
 */
export function orderLines(uses: ReadonlyMap<string, readonly string[]>): LineOrder {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): readonly string[] | null => {
    if (done.has(name)) return null;
    const before = path.indexOf(name);
    if (before >= 0) return [...path.slice(before), name];
    path.push(name);
    for (const used of uses.get(name) ?? []) {
      const circle = visit(used);
      if (circle) return circle;
    }
    path.pop();
    done.add(name);
    return null;
  };
  for (const name of uses.keys()) {
    const circle = visit(name);
    if (circle) return { kind: 'circle', names: circle };
  }
  return { kind: 'order', names: [...done] };
}
