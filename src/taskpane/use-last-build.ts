import { useSyncExternalStore } from 'react';
import { lastBuild, onLastBuild } from '../excel/last-build';

/** The build that would be undone next, whichever view or command it was made by; null where there is none. */
export function useLastBuild(): object | null {
  return useSyncExternalStore(onLastBuild, lastBuild);
}
