import { useEffect } from 'react';

/** Typing goes on; what is typed is read once it rests. */
export const CALM_MS = 600;

/**
 * Does something once changes have rested for a moment.
 * @param changes how many there have been; nothing is done for none
 */
export function useAtRest(changes: number, act: () => void): void {
  useEffect(() => {
    if (changes === 0) return undefined;
    const timer = setTimeout(act, CALM_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [changes, act]);
}
