import { createContext, useCallback, useContext, useEffect, useId, useMemo, useState, type ReactNode } from 'react';

interface WrongFields {
  readonly count: number;
  readonly set: (id: string, wrong: boolean) => void;
}

const WrongFieldsContext = createContext<WrongFields>({ count: 0, set: () => undefined });

/** Keeps count of the fields inside it that hold something that cannot be used. */
export function WrongFieldsProvider({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const set = useCallback((id: string, wrong: boolean) => {
    setIds((before) => {
      if (before.has(id) === wrong) return before;
      const after = new Set(before);
      if (wrong) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  const value = useMemo(() => ({ count: ids.size, set }), [ids, set]);
  return <WrongFieldsContext.Provider value={value}>{children}</WrongFieldsContext.Provider>;
}

/** How many fields hold something that cannot be used: nothing is built from figures that the user does not see. */
export function useWrongFieldCount(): number {
  return useContext(WrongFieldsContext).count;
}

/** Reports whether the field that calls it holds something that cannot be used. */
export function useWrongField(wrong: boolean): void {
  const id = useId();
  const { set } = useContext(WrongFieldsContext);
  useEffect(() => {
    set(id, wrong);
  }, [id, set, wrong]);
  useEffect(
    () => () => {
      set(id, false);
    },
    [id, set],
  );
}
