import { useCallback, useEffect, useRef } from 'react';

/**
 * Runs pieces of work of which only the last one asked for counts: an answer that comes after a later question, or after
 * the component is gone, is dropped.
 */
export function useLatest(): <T>(
  work: Promise<T>,
  done: (result: T) => void,
  failed: (error: unknown) => void,
) => void {
  const asked = useRef(0);
  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );
  return useCallback((work, done, failed) => {
    asked.current += 1;
    const own = asked.current;
    work.then(
      (result) => {
        if (own === asked.current) done(result);
      },
      (error: unknown) => {
        if (own === asked.current) failed(error);
      },
    );
  }, []);
}
