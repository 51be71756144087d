import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExcelProblem } from '../../../excel/excel-problem';
import { friendlyProblem } from '../../../excel/friendly-problem';
import { lastBuild, undoLastBuild } from '../../../excel/last-build';
import { Cancelled } from '../../../excel/run';
import { exportScenarios, type ExportOutcome } from '../../../excel/what-if/export-scenarios';
import type { Language } from '../../../i18n';
import type { Scenario, TeamBase } from '../../../plan/what-if';
import { useMonthState } from '../../month-context';

/** How far the pane is with exporting scenarios. */
export type ExportState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'making'; readonly done: number }
  | { readonly kind: 'undoing' }
  /** `build`: what undoing it has to be about. */
  | { readonly kind: 'made'; readonly outcome: ExportOutcome; readonly build: object | null }
  | { readonly kind: 'undone' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: ExcelProblem };

export interface ExportControl {
  readonly state: ExportState;
  readonly make: (base: TeamBase, scenarios: readonly Scenario[]) => void;
  /** Stops the work at its next round trip. */
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Work on the month that changes the workbook. */
const CHANGING: readonly string[] = ['building', 'undoing', 'restoring'];

const QUIET = { kind: 'quiet' } as const satisfies ExportState;

/** Exporting scenarios to sheets, and what came of it. */
export function useExport(language: Language): ExportControl {
  const [state, setState] = useState<ExportState>(QUIET);
  const { busy } = useMonthState();
  const controller = useRef<AbortController | null>(null);
  const changing = busy !== null && CHANGING.includes(busy.kind);

  // What is undone last is then another build: the offer to undo this one would be a lie.
  useEffect(() => {
    if (changing) setState(QUIET);
  }, [changing]);

  const attempt = useCallback((work: () => Promise<ExportState>) => {
    work().then(setState, (error: unknown) => {
      setState(
        error instanceof Cancelled ? { kind: 'cancelled' } : { kind: 'failed', problem: friendlyProblem(error) },
      );
    });
  }, []);

  return {
    state,
    make: (base, scenarios) => {
      const aborting = new AbortController();
      controller.current = aborting;
      const onProgress = (done: number): void => {
        setState({ kind: 'making', done });
      };
      onProgress(0);
      attempt(async () => {
        const outcome = await exportScenarios(base, scenarios, language, { signal: aborting.signal, onProgress });
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
