import { useEffect, useRef } from 'react';
import { useMonthStore } from './month-context';
import { useSheetEvents } from './use-sheet-events';

/** The preview and what is to be checked follow the sheets. */
export function useChangedSheets(shown: boolean): void {
  const store = useMonthStore();
  const { changed } = useSheetEvents(shown, IGNORED);
  const wasShown = useRef(shown);
  useEffect(() => {
    // What was typed while another view was in sight has not been followed.
    if (shown && !wasShown.current) store.follow();
    wasShown.current = shown;
  }, [shown, store]);
  useEffect(() => {
    if (changed === 0) return undefined;
    const timer = setTimeout(store.follow, CALM_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [changed, store]);
}

/** Typing goes on; what is typed is read once it rests. */
const CALM_MS = 600;

/** Without events the view is as it was when it was opened, and building reads everything afresh. */
const IGNORED = (): undefined => undefined;
