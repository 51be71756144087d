import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { keepLimits } from '../../excel/check-limits';
import type { ExcelProblem } from '../../excel/excel-problem';
import { friendlyProblem } from '../../excel/friendly-problem';
import { readCheckInput } from '../../excel/read-check-input';
import { restoreFormulas } from '../../excel/restore-formulas';
import { lastBuild, undoLastBuild } from '../../excel/last-build';
import { checkMonth, type CheckInput, type CheckLimits, type MonthCheck, type Restore } from '../../sheets/check';
import { useMonthState, useMonthStore } from '../month-context';
import { FOLLOWED_ROWS } from '../month-store';
import { useTexts } from '../texts';
import { useAgainWhile } from '../use-again-while';
import { CALM_MS, useAtRest } from '../use-at-rest';
import { useSheetEvents } from '../use-sheet-events';

/** What the view says about what it did last. */
export type CheckSaid =
  /** `build`: what undoing it has to be about; null where there was nothing to restore. */
  | { readonly kind: 'restored'; readonly count: number; readonly build: object | null }
  | { readonly kind: 'undone' }
  | { readonly kind: 'problem'; readonly problem: ExcelProblem };

/** A month's check, and what can be done about it. */
export interface Checking {
  /** Null until something was read; `input` is null where the month has no sheets. */
  readonly read: { readonly input: CheckInput | null } | null;
  readonly check: MonthCheck | null;
  readonly limits: CheckLimits | null;
  readonly busy: 'checking' | 'restoring' | null;
  readonly said: CheckSaid | null;
  readonly run: () => void;
  readonly setLimits: (limits: CheckLimits) => void;
  readonly restore: (restores: readonly Restore[]) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Checks the month when the view comes into sight, and again when the sheets or the month change. */
export function useCheck(shown: boolean): Checking {
  const { language } = useTexts();
  const store = useMonthStore();
  const { setup, sources, busy: storeBusy } = useMonthState();
  const month = setup?.month ?? null;
  const [read, setRead] = useState<Checking['read']>(null);
  const [own, setOwn] = useState<CheckLimits | null>(null);
  const [busy, setBusy] = useState<Checking['busy']>(null);
  const [said, setSaid] = useState<CheckSaid | null>(null);
  const latest = useRef(0);

  const fail = useCallback((error: unknown) => {
    setSaid({ kind: 'problem', problem: friendlyProblem(error) });
  }, []);

  const run = useCallback(() => {
    const chosen = store.state().setup;
    if (!chosen) {
      setRead({ input: null });
      return;
    }
    const turn = ++latest.current;
    const isLatest = (): boolean => turn === latest.current;
    setBusy((before) => before ?? 'checking');
    readCheckInput(chosen, language)
      .then(
        (input) => {
          if (isLatest()) setRead({ input });
        },
        (error: unknown) => {
          if (isLatest()) fail(error);
        },
      )
      .finally(() => {
        if (isLatest()) setBusy((before) => (before === 'checking' ? null : before));
      });
  }, [store, language, fail]);

  const { changed } = useSheetEvents(shown, fail);
  const follows = (sources.people?.values.length ?? 0) <= FOLLOWED_ROWS;
  const isIdle = storeBusy === null;
  useEffect(() => {
    if (shown && isIdle) run();
  }, [shown, isIdle, month, run]);
  useAtRest(follows ? changed : 0, run);

  const input = read?.input ?? null;
  const limits = own ?? input?.limits ?? null;
  useEffect(() => {
    if (!own) return undefined;
    const timer = setTimeout(() => {
      keepLimits(own).catch(fail);
    }, CALM_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [own, fail]);
  const later = useDeferredValue(limits);
  const check = useMemo(
    () => (input?.setup.month === month && later ? checkMonth({ ...input, limits: later }) : null),
    [input, later, month],
  );

  useAgainWhile(shown && check?.pending === true, read, run);

  const change = (work: () => Promise<CheckSaid>): void => {
    if (busy === 'restoring') return;
    setBusy('restoring');
    setSaid(null);
    work()
      .then(setSaid, fail)
      .finally(() => {
        setBusy(null);
        run();
        store.follow();
      });
  };
  return {
    ...{ read, check, limits, busy, said, run, setLimits: setOwn },
    restore: (restores) => {
      change(async () => {
        const count = await restoreFormulas(restores);
        return { kind: 'restored', count, build: count > 0 ? lastBuild() : null };
      });
    },
    undo: () => {
      change(async () => {
        await undoLastBuild();
        return { kind: 'undone' };
      });
    },
    dismiss: () => {
      setSaid(null);
    },
  };
}
