import { useCallback, useEffect, useState } from 'react';
import type { ExcelProblem } from '../../excel/excel-problem';
import { readFormulaCell, type FormulaCell } from '../../excel/formula-cell';
import { friendlyProblem } from '../../excel/friendly-problem';
import { useLatest } from './use-latest';
import type { SheetEvents } from '../use-sheet-events';

export interface SelectedCell {
  /** Null until it has been read. */
  readonly cell: FormulaCell | null;
  readonly problem: ExcelProblem | null;
  /** Rises whenever the cell, or anything its figure may come from, has changed. */
  readonly version: number;
  readonly refresh: () => void;
}

type Read = Omit<SelectedCell, 'refresh'>;

/**
 * The cell that formulas go into, kept up with the sheet.
 * @param wanted false while another view is shown, or while the selection is being picked as an argument
 */
export function useSelectedCell({ moved, changed }: SheetEvents, wanted: boolean): SelectedCell {
  const [read, setRead] = useState<Read>({ cell: null, problem: null, version: 0 });
  const latest = useLatest();
  const refresh = useCallback(() => {
    latest(
      readFormulaCell(),
      (cell) => {
        setRead(({ version }) => ({ cell, problem: null, version: version + 1 }));
      },
      (error) => {
        setRead(({ cell, version }) => ({ cell, problem: friendlyProblem(error), version }));
      },
    );
  }, [latest]);
  useEffect(() => {
    if (wanted) refresh();
  }, [wanted, moved, changed, refresh]);
  return { ...read, refresh };
}
