/**
 * Places from a first to a last one, lowest first: to begin with all of them together, then whatever was left to be looked
 * at more closely in halves. `halve` does that while a stretch is being looked at.
 */
export function* halvings(
  first: number,
  last: number,
): Generator<readonly [first: number, last: number, halve: () => void]> {
  const waiting: (readonly [number, number])[] = [[first, last]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [from, to] = next;
    yield [
      from,
      to,
      () => {
        const middle = Math.floor((from + to) / 2);
        waiting.push([middle + 1, to], [from, middle]);
      },
    ];
  }
}
