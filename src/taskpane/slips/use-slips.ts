import { useCallback, useEffect, useRef, useState } from 'react';
import { buildSlips, type SlipsBuildOptions, type SlipsOutcome } from '../../excel/build-slips';
import type { ExcelProblem } from '../../excel/excel-problem';
import { friendlyProblem } from '../../excel/friendly-problem';
import { lastBuild, undoLastBuild } from '../../excel/last-build';
import { Cancelled } from '../../excel/run';
import type { Language } from '../../i18n';
import type { MonthSetup } from '../../plan/month-setup';
import { useMonthState, useMonthStore } from '../month-context';

/** How far the pane is with making pay slips. */
export type SlipsState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'making'; readonly done: number }
  | { readonly kind: 'undoing' }
  /** `build`: what undoing it has to be about. */
  | { readonly kind: 'made'; readonly outcome: SlipsOutcome; readonly build: object | null }
  | { readonly kind: 'undone' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: ExcelProblem };

export interface SlipsControl {
  readonly state: SlipsState;
  readonly make: (setup: MonthSetup, choice: Pick<SlipsBuildOptions, 'people' | 'layout' | 'company'>) => void;
  /** Stops the work at its next round trip. */
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Work on the month that changes the workbook. */
const CHANGING: readonly string[] = ['building', 'undoing', 'restoring'];

const QUIET = { kind: 'quiet' } as const satisfies SlipsState;

/** Making pay slips, and what came of it. */
export function useSlips(language: Language): SlipsControl {
  const [state, setState] = useState<SlipsState>(QUIET);
  const store = useMonthStore();
  const { busy } = useMonthState();
  const controller = useRef<AbortController | null>(null);
  const changing = busy !== null && CHANGING.includes(busy.kind);

  // What is undone last is then another build: the offer to undo this one would be a lie.
  useEffect(() => {
    if (changing) setState(QUIET);
  }, [changing]);

  const attempt = useCallback((work: () => Promise<SlipsState>) => {
    work().then(setState, (error: unknown) => {
      setState(
        error instanceof Cancelled ? { kind: 'cancelled' } : { kind: 'failed', problem: friendlyProblem(error) },
      );
    });
  }, []);

  return {
    state,
    make: (setup, choice) => {
      const aborting = new AbortController();
      controller.current = aborting;
      store.dismiss();
      const onProgress = (done: number): void => {
        setState({ kind: 'making', done });
      };
      onProgress(0);
      attempt(async () => {
        const outcome = await buildSlips(setup, language, { ...choice, signal: aborting.signal, onProgress });
        return { kind: 'made', outcome, build: lastBuild() };
      });
    },
    cancel: () => {
      controller.current?.abort();
    },
    undo: () => {
      setState({ kind: 'undoing' });
      attempt(async () => {
        await undoLastBuild();
        return { kind: 'undone' };
      });
    },
    dismiss: () => {
      setState(QUIET);
    },
  };
}
