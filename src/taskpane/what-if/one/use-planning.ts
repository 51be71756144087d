import { useCallback, useMemo, useState } from 'react';
import type { LeverName } from '../../../plan/quick';
import type { Situation } from '../../../plan/solve';
import { moreChanges, withChanges, type Changes } from './changes';

/** Figures that are being moved, and what they began as. */
export interface Planning {
  readonly start: Situation;
  readonly now: Situation;
  readonly changes: Changes;
  readonly onSet: (changes: Changes) => void;
  readonly onPutBack: (name: LeverName) => void;
  readonly onReset: () => void;
}

/** Changes on top of a situation: where the workbook changes under them, they stay. */
export function usePlanning(start: Situation): Planning {
  const [given, setGiven] = useState<Changes>({});
  const changes = useMemo(() => moreChanges(start, {}, given), [start, given]);
  const now = useMemo(() => withChanges(start, changes), [start, changes]);
  const onSet = useCallback((more: Changes) => {
    setGiven((before) => ({ ...before, ...more }));
  }, []);
  const onPutBack = useCallback((name: LeverName) => {
    setGiven((before) => Object.fromEntries(Object.entries(before).filter(([one]) => one !== name)));
  }, []);
  const onReset = useCallback(() => {
    setGiven({});
  }, []);
  return useMemo(
    () => ({ start, now, changes, onSet, onPutBack, onReset }),
    [start, now, changes, onSet, onPutBack, onReset],
  );
}
