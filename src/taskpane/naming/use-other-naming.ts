import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExcelProblem } from '../../excel/excel-problem';
import { followNewSheets } from '../../excel/follow-new-sheets';
import { friendlyProblem } from '../../excel/friendly-problem';
import {
  findOtherNaming,
  repairFormulas,
  rewriteFormulas,
  type OtherNaming,
  type RewriteOutcome,
} from '../../excel/rewrite-formulas';

/** What can be done to formulas; repairing is rewriting and more. */
const WORK = { rewrite: rewriteFormulas, repair: repairFormulas };
export type Work = keyof typeof WORK;

/** How far the pane is with formulas under another naming. */
export type NamingState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'found'; readonly found: OtherNaming }
  | { readonly kind: 'working'; readonly work: Work; readonly done: number }
  | { readonly kind: 'done'; readonly work: Work; readonly outcome: RewriteOutcome }
  | { readonly kind: 'failed'; readonly work: Work; readonly problem: ExcelProblem };

export interface OtherNamingControl {
  readonly state: NamingState;
  readonly start: (work: Work) => void;
  readonly dismiss: () => void;
  /** The user has gone on to something else: what went well need not be said any longer. */
  readonly goOn: () => void;
}

const QUIET = { kind: 'quiet' } as const satisfies NamingState;

/**
 * Looks for formulas under another naming once the pane has read the workbook and whenever a sheet is added. Looking is
 * nobody's errand: where it fails, nothing is said.
 * @param ready whether the pane is done with what it opens with
 */
export function useOtherNaming(ready: boolean): OtherNamingControl {
  const [state, setState] = useState<NamingState>(QUIET);
  const working = useRef(false);
  /** Formulas that the user has said "not now" about; only more of them are worth asking again. */
  const declined = useRef(0);

  const look = useCallback(() => {
    if (working.current) return;
    findOtherNaming().then(
      (found) => {
        if (!working.current && found.count > declined.current) setState({ kind: 'found', found });
      },
      () => undefined,
    );
  }, []);

  useEffect(() => {
    if (!ready) return undefined;
    look();
    const following = followNewSheets(look);
    // Excel may refuse, as while a dialog is open; what was found at the start is then all that is looked for.
    following.catch(() => undefined);
    return () => {
      following.then((end) => end()).catch(() => undefined);
    };
  }, [ready, look]);

  const start = useCallback((work: Work) => {
    if (working.current) return;
    working.current = true;
    setState({ kind: 'working', work, done: 0 });
    WORK[work]({
      onProgress: (done) => {
        setState({ kind: 'working', work, done });
      },
    })
      .then(
        (outcome) => {
          setState({ kind: 'done', work, outcome });
        },
        (error: unknown) => {
          setState({ kind: 'failed', work, problem: friendlyProblem(error) });
        },
      )
      .finally(() => {
        working.current = false;
      });
  }, []);

  const dismiss = useCallback(() => {
    declined.current = state.kind === 'found' ? state.found.count : 0;
    setState(QUIET);
  }, [state]);

  const goOn = useCallback(() => {
    setState((before) => (before.kind === 'done' && before.outcome.left.length === 0 ? QUIET : before));
  }, []);

  return { state, start, dismiss, goOn };
}
