import { useState } from 'react';

/** Keys of rows that stay the same when an entry gets another name, so that an open row stays open. */
export function useRowKeys(): {
  readonly keyOf: (name: string) => string;
  readonly renamed: (before: string, name: string) => void;
} {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  const keyOf = (name: string): string => keys.get(name) ?? name;
  return {
    keyOf,
    renamed: (before, name) => {
      const key = keyOf(before);
      // Whatever is called so next is another entry.
      setKeys((known) => new Map([...known, [before, `${key} ${name}`], [name, key]]));
    },
  };
}
