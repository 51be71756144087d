import { createContext, useContext, useSyncExternalStore } from 'react';
import type { MonthState } from './month-state';
import type { MonthStore } from './month-store';

const StoreContext = createContext<MonthStore | null>(null);

export const MonthProvider = StoreContext.Provider;

/** What changes the pane's state. */
export function useMonthStore(): MonthStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useMonthStore needs a MonthProvider above it.');
  return store;
}

/** The pane's state. */
export function useMonthState(): MonthState {
  const store = useMonthStore();
  return useSyncExternalStore(store.subscribe, store.state);
}
