import { useEffect, useRef, useState } from 'react';
import { followCells, type CellsListener } from '../excel/follow-cells';

/** Events of one gesture come in a burst; the last of them is what the user sees. */
const BURST_MS = 120;

/** How often the selection has moved and cells have changed, as far as the user could tell. */
export type SheetEvents = Readonly<Record<keyof CellsListener, number>>;

/**
 * Follows the selection and the contents of the sheets. Beginning to follow counts as a move.
 * @param active false while nobody looks
 * @param onProblem called where Excel refuses
 */
export function useSheetEvents(active: boolean, onProblem: (error: unknown) => void): SheetEvents {
  const [events, setEvents] = useState<SheetEvents>({ moved: 0, changed: 0 });
  const report = useRef(onProblem);
  useEffect(() => {
    report.current = onProblem;
  });
  useEffect(() => {
    if (!active) return undefined;
    let ended = false;
    const timers = new Map<keyof CellsListener, ReturnType<typeof setTimeout>>();
    const count = (what: keyof CellsListener): void => {
      if (!ended) setEvents((before) => ({ ...before, [what]: before[what] + 1 }));
    };
    const afterBurst = (what: keyof CellsListener) => (): void => {
      clearTimeout(timers.get(what));
      timers.set(
        what,
        setTimeout(() => {
          count(what);
        }, BURST_MS),
      );
    };
    const following = followCells({ moved: afterBurst('moved'), changed: afterBurst('changed') });
    following.then(
      () => {
        count('moved');
      },
      (error: unknown) => {
        if (!ended) report.current(error);
      },
    );
    return () => {
      ended = true;
      for (const timer of timers.values()) clearTimeout(timer);
      // What cannot be ended has nobody left to tell.
      following.then((end) => end()).catch(() => undefined);
    };
  }, [active]);
  return events;
}
