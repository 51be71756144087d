import { useEffect, useRef } from 'react';

const FIRST_MS = 1_000;
/** The wait doubles this often: what Excel does not calculate in a minute it may never. */
const MOST_DOUBLINGS = 5;

/**
 * Does something again, at growing intervals, for as long as it has left something pending: Excel tells nobody when
 * it has finished calculating functions of add-ins.
 * @param seen what was done last came to; another one begins another wait
 */
export function useAgainWhile(isPending: boolean, seen: unknown, again: () => void): void {
  const tries = useRef(0);
  useEffect(() => {
    if (!isPending) {
      tries.current = 0;
      return undefined;
    }
    const timer = setTimeout(
      () => {
        tries.current += 1;
        again();
      },
      FIRST_MS * 2 ** Math.min(tries.current, MOST_DOUBLINGS),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [isPending, seen, again]);
}
