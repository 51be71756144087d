import { useCallback, useEffect, useRef, useState } from 'react';
import { closeMonth, type CloseOptions, type CloseOutcome } from '../../excel/close/close-month';
import { readClosedMonths } from '../../excel/close/closed-months';
import { lookBeforeClosing, type ClosingLook } from '../../excel/close/look-before-closing';
import { reopenMonth, type ReopenOutcome } from '../../excel/close/reopen-month';
import type { ExcelProblem } from '../../excel/excel-problem';
import { friendlyProblem } from '../../excel/friendly-problem';
import { Cancelled } from '../../excel/run';
import type { Language } from '../../i18n';
import type { IsoMonth } from '../../plan/month-setup';
import type { ClosedMonth } from '../../sheets/log/closed-month';
import { useMonthState, useMonthStore } from '../month-context';

export type Work = 'close' | 'reopen';

/** How far the pane is with closing or reopening a month. */
export type CloseState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'looking'; readonly month: IsoMonth }
  /** Can be closed, or not yet; what was found says which. */
  | { readonly kind: 'looked'; readonly look: ClosingLook }
  /** Asks why a month is to be reopened. */
  | { readonly kind: 'asking'; readonly month: IsoMonth }
  | { readonly kind: 'working'; readonly work: Work; readonly month: IsoMonth; readonly done: number }
  | { readonly kind: 'closed'; readonly outcome: CloseOutcome }
  | { readonly kind: 'reopened'; readonly outcome: ReopenOutcome }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: ExcelProblem };

export interface CloseControl {
  /** Earliest first; null until they have been read. */
  readonly closed: readonly ClosedMonth[] | null;
  readonly state: CloseState;
  readonly look: (month: IsoMonth) => void;
  readonly close: (month: IsoMonth) => void;
  readonly ask: (month: IsoMonth) => void;
  readonly reopen: (month: IsoMonth, reason: string) => void;
  /** Stops what is under way at its next round trip. */
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const QUIET = { kind: 'quiet' } as const satisfies CloseState;

/** Which months are closed, and what the user does about it. Read again whenever what is built has changed. */
export function useClose(language: Language): CloseControl {
  const store = useMonthStore();
  const { existing } = useMonthState();
  const [closed, setClosed] = useState<readonly ClosedMonth[] | null>(null);
  const [state, setState] = useState<CloseState>(QUIET);
  const controller = useRef<AbortController | null>(null);

  const read = useCallback(() => {
    // Nobody asked for it: where it fails, closing says so when it is tried.
    readClosedMonths().then(setClosed, () => undefined);
  }, []);
  useEffect(read, [read, existing]);

  const attempt = useCallback((work: () => Promise<CloseState>) => {
    work().then(setState, (error: unknown) => {
      setState(
        error instanceof Cancelled ? { kind: 'cancelled' } : { kind: 'failed', problem: friendlyProblem(error) },
      );
    });
  }, []);

  const run = useCallback(
    (work: Work, month: IsoMonth, act: (options: CloseOptions) => Promise<CloseState>) => {
      const aborting = new AbortController();
      controller.current = aborting;
      const onProgress = (done: number): void => {
        setState({ kind: 'working', work, month, done });
      };
      onProgress(0);
      attempt(async () => {
        try {
          return await act({ signal: aborting.signal, onProgress });
        } finally {
          controller.current = null;
          read();
          store.setMonth(store.state().setup?.month ?? month);
        }
      });
    },
    [attempt, read, store],
  );

  return {
    closed,
    state,
    look: (month) => {
      setState({ kind: 'looking', month });
      attempt(async () => ({ kind: 'looked', look: await lookBeforeClosing(month) }));
    },
    close: (month) => {
      run('close', month, async (options) => ({
        kind: 'closed',
        outcome: await closeMonth(month, language, options),
      }));
    },
    ask: (month) => {
      setState({ kind: 'asking', month });
    },
    reopen: (month, reason) => {
      run('reopen', month, async (options) => ({
        kind: 'reopened',
        outcome: await reopenMonth(month, language, reason, options),
      }));
    },
    cancel: () => {
      controller.current?.abort();
    },
    dismiss: () => {
      setState(QUIET);
    },
  };
}
