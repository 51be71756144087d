import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExcelProblem } from '../../excel/excel-problem';
import { findFreezable, freezeCopies, type FreezableSheet } from '../../excel/freeze-copy';
import { friendlyProblem } from '../../excel/friendly-problem';
import { Cancelled } from '../../excel/run';
import type { Language } from '../../i18n';

/** How far copying without formulas is. */
export type FreezeState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'choosing'; readonly stopped: boolean }
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'done'; readonly copies: readonly string[] }
  | { readonly kind: 'failed'; readonly problem: ExcelProblem };

export interface FreezeControl {
  readonly state: FreezeState;
  /** The sheets that can be copied; empty until they are known. */
  readonly sheets: readonly FreezableSheet[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string, chosen: boolean) => void;
  readonly start: () => void;
  readonly stop: () => void;
  /** Reads the sheets again, as after a failure. */
  readonly read: () => void;
}

/** Reads which sheets there are, chooses those that need the add-in, and copies what the user chooses. */
export function useFreeze(language: Language): FreezeControl {
  const [state, setState] = useState<FreezeState>({ kind: 'reading' });
  const [sheets, setSheets] = useState<readonly FreezableSheet[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const work = useRef<AbortController | null>(null);

  const fail = useCallback((error: unknown) => {
    setState(
      error instanceof Cancelled
        ? { kind: 'choosing', stopped: true }
        : { kind: 'failed', problem: friendlyProblem(error) },
    );
  }, []);

  const read = useCallback(() => {
    setState({ kind: 'reading' });
    findFreezable().then((found) => {
      setSheets(found);
      setChosen(new Set(found.filter(({ ours }) => ours).map(({ id }) => id)));
      setState({ kind: 'choosing', stopped: false });
    }, fail);
  }, [fail]);
  useEffect(read, [read]);

  const choose = useCallback((id: string, wanted: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      if (wanted) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);

  const start = (): void => {
    const controller = new AbortController();
    work.current = controller;
    setState({ kind: 'working', done: 0 });
    const ids = sheets.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    const onProgress = (done: number): void => {
      setState({ kind: 'working', done });
    };
    freezeCopies(ids, language, { signal: controller.signal, onProgress }).then((copies) => {
      setState({ kind: 'done', copies });
    }, fail);
  };

  const stop = (): void => {
    work.current?.abort();
  };

  return { state, sheets, chosen, choose, start, stop, read };
}
