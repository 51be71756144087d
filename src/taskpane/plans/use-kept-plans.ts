import { useCallback, useEffect, useState } from 'react';
import type { ExcelProblem } from '../../excel/excel-problem';
import { friendlyProblem } from '../../excel/friendly-problem';
import { keepPlan, readKeptPlans, removeKeptPlan, type KeptPlans } from '../../excel/kept-plans';
import type { PayPlan } from '../../plan/language';
import { useLatest } from '../formulas/use-latest';

/** What came of the last thing done with the workbook's plans. */
export type Said =
  | {
      readonly kind: 'saved' | 'created' | 'started' | 'imported' | 'deleted';
      readonly title: string;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'full'; readonly size: number; readonly room: number }
  | { readonly kind: 'problem'; readonly problem: ExcelProblem };

export interface KeptPlansStore {
  /** null until they have been read. */
  readonly kept: KeptPlans | null;
  readonly busy: boolean;
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
  /** Keeps a plan in the workbook; whether it is kept then. */
  readonly keep: (plan: PayPlan) => Promise<boolean>;
  /** Takes a plan out of the workbook; whether it is gone then. */
  readonly remove: (name: string) => Promise<boolean>;
}

const NONE: KeptPlans = { plans: [], damaged: [] };

/** The workbook's own plans, read whenever the view comes into sight. */
export function useKeptPlans(shown: boolean): KeptPlansStore {
  const [kept, setKept] = useState<KeptPlans | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState<Said | null>(null);
  const latest = useLatest();

  const failed = useCallback((error: unknown): void => {
    setKept((before) => before ?? NONE);
    say({ kind: 'problem', problem: friendlyProblem(error) });
  }, []);
  useEffect(() => {
    if (shown) latest(readKeptPlans(), setKept, failed);
  }, [shown, latest, failed]);

  const work = async (task: () => Promise<boolean>): Promise<boolean> => {
    setBusy(true);
    try {
      const done = await task();
      if (done) setKept(await readKeptPlans());
      return done;
    } catch (error) {
      failed(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    kept,
    busy,
    said,
    say,
    keep: (plan) =>
      work(async () => {
        const outcome = await keepPlan(plan);
        if (outcome.kind === 'full') say(outcome);
        return outcome.kind === 'kept';
      }),
    remove: (name) =>
      work(async () => {
        await removeKeptPlan(name);
        return true;
      }),
  };
}
