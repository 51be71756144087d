import { useEffect, useState } from 'react';

/** So long a figure rests before what takes longer to work out follows it; shorter than a pause between two thoughts. */
const REST_MS = 150;

/** A value once it has rested for a moment; until then the one before. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (settled === value) return undefined;
    const timer = setTimeout(() => {
      setSettled(() => value);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [settled, value]);
  return settled;
}
