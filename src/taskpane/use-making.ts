import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExcelProblem } from '../excel/excel-problem';
import { friendlyProblem } from '../excel/friendly-problem';
import { lastBuild, undoLastBuild } from '../excel/last-build';
import { Cancelled } from '../excel/run';
import type { WriteOptions } from '../excel/write-undoably';
import { useMonthState } from './month-context';

/** How far the pane is with making sheets. */
export type MakingState<Outcome> =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'making'; readonly done: number }
  | { readonly kind: 'undoing' }
  /** `build`: what undoing it has to be about. */
  | { readonly kind: 'made'; readonly outcome: Outcome; readonly build: object | null }
  | { readonly kind: 'undone' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: ExcelProblem };

export interface MakingControl<Outcome> {
  readonly state: MakingState<Outcome>;
  /** @param work makes the sheets, as a build that can be undone */
  readonly make: (work: (options: WriteOptions) => Promise<Outcome>) => void;
  /** Stops the work at its next round trip. */
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Work on the month that changes the workbook. */
const CHANGING: readonly string[] = ['building', 'undoing', 'restoring'];

const QUIET = { kind: 'quiet' } as const;

/** Making sheets beside the month's own, such as pay slips, and what came of it. */
export function useMaking<Outcome>(): MakingControl<Outcome> {
  const [state, setState] = useState<MakingState<Outcome>>(QUIET);
  const { busy } = useMonthState();
  const controller = useRef<AbortController | null>(null);
  const changing = busy !== null && CHANGING.includes(busy.kind);

  // What is undone last is then another build: the offer to undo this one would be a lie.
  useEffect(() => {
    if (changing) setState(QUIET);
  }, [changing]);

  const attempt = useCallback((work: () => Promise<MakingState<Outcome>>) => {
    work().then(setState, (error: unknown) => {
      setState(
        error instanceof Cancelled ? { kind: 'cancelled' } : { kind: 'failed', problem: friendlyProblem(error) },
      );
    });
  }, []);

  return {
    state,
    make: (work) => {
      const { signal } = (controller.current = new AbortController());
      const onProgress = (done: number): void => {
        setState({ kind: 'making', done });
      };
      onProgress(0);
      attempt(async () => {
        const outcome = await work({ signal, onProgress });
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
