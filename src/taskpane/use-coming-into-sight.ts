import { useEffect, useRef } from 'react';

/**
 * Does something each time a view comes into sight again.
 * @param before whether it counts as having been in sight before it was first there; false to begin at once
 */
export function useComingIntoSight(shown: boolean, act: () => void, before = shown): void {
  const wasShown = useRef(before);
  useEffect(() => {
    if (shown && !wasShown.current) act();
    wasShown.current = shown;
  }, [shown, act]);
}
