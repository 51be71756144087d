import { useCallback, useState } from 'react';
import type { ExcelProblem } from '../../excel/excel-problem';
import {
  insertFormula,
  localAddress,
  takeBack,
  type CellBefore,
  type InsertOutcome,
  type Insertion as Wanted,
} from '../../excel/formula-cell';
import { evaluateAt } from '../../excel/evaluate-at';
import { takeBackExample, type ExampleBefore } from '../../excel/insert-example';
import { friendlyProblem } from '../../excel/friendly-problem';
import { namingInUse } from '../../excel/naming-in-use';
import { shapeOfValue } from '../../formula/value';
import { goTo } from '../../excel/go-to';
import type { Place } from '../../sources/source';

/** What came of the last thing that was to be written into the sheet. */
export type Said =
  | { readonly kind: 'problem'; readonly problem: ExcelProblem }
  /** Something is in the way; `again` writes all the same, null where that is not on offer. */
  | {
      readonly kind: 'refused';
      readonly outcome: Exclude<InsertOutcome, { kind: 'inserted' }>;
      readonly again: () => void;
    }
  | { readonly kind: 'noRoom'; readonly area: string; readonly first: Place; readonly address: string }
  | { readonly kind: 'edge' }
  | { readonly kind: 'inserted'; readonly before: CellBefore; readonly address: string }
  | { readonly kind: 'tableInserted'; readonly before: ExampleBefore; readonly address: string }
  | { readonly kind: 'undone' | 'notUndone'; readonly address: string };

export interface Insertion {
  readonly said: Said | null;
  readonly busy: boolean;
  /** The cells that its result fills are found out before anything is written. */
  readonly insert: (wanted: Omit<Wanted, 'size'>) => void;
  /** Does a piece of work that writes, and says how it ended. */
  readonly attempt: (work: () => Promise<Said | null>) => void;
  readonly undo: (done: Extract<Said, { kind: 'inserted' | 'tableInserted' }>) => void;
  readonly goTo: (place: Place) => void;
  readonly report: (error: unknown) => void;
  readonly dismiss: () => void;
}

/**
 * Writes formulas into the sheet and keeps what came of it.
 * @param onInserted called once a formula stands in its cell
 */
export function useInsertion(onInserted: () => void): Insertion {
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const report = useCallback((error: unknown) => {
    setSaid({ kind: 'problem', problem: friendlyProblem(error) });
  }, []);
  const dismiss = useCallback(() => {
    setSaid(null);
  }, []);
  const attempt = (work: () => Promise<Said | null>): void => {
    if (busy) return;
    setBusy(true);
    setSaid(null);
    work()
      .then(setSaid, report)
      .finally(() => {
        setBusy(false);
      });
  };
  const insert = (wanted: Omit<Wanted, 'size'>): void => {
    attempt(async () => {
      const { value } = await evaluateAt(wanted.formula, wanted.place, namingInUse());
      const outcome = await insertFormula({ ...wanted, size: shapeOfValue(value) });
      if (outcome.kind === 'inserted') {
        onInserted();
        return { kind: 'inserted', before: outcome.before, address: localAddress(wanted.place) };
      }
      const again = (): void => {
        insert({ ...wanted, expected: null });
      };
      return { kind: 'refused', outcome, again };
    });
  };
  return {
    said,
    busy,
    insert,
    attempt,
    undo: (done) => {
      attempt(async () => {
        const undone = await (done.kind === 'inserted' ? takeBack(done.before) : takeBackExample(done.before));
        return { kind: undone ? 'undone' : 'notUndone', address: done.address };
      });
    },
    goTo: (place) => {
      goTo(place).catch(report);
    },
    report,
    dismiss,
  };
}
