import { useEffect, useState } from 'react';
import { explainCell } from '../../excel/explain-cell';
import { namingInUse } from '../../excel/naming-in-use';
import type { FormulaCell } from '../../excel/formula-cell';
import type { Explanation } from '../../formula/explain/explanation';
import { useTexts } from '../texts';
import { BUSY } from './shown-value';
import { useLatest } from './use-latest';

export type ExplanationState =
  { readonly kind: 'waiting' | 'none' } | { readonly kind: 'explained'; readonly explanation: Explanation };

/** A cell that is still being worked out is read again so much later. */
const AGAIN_MS = 300;

/**
 * How the figure in a cell comes about, kept up with the cell; the last one stays until the next is there.
 * @param cell null where nobody looks
 * @param version rises when the cell, or anything its figure may come from, has changed
 */
export function useExplanation(
  cell: FormulaCell | null,
  version: number,
  onProblem: (error: unknown) => void,
): ExplanationState {
  const { language } = useTexts();
  const [state, setState] = useState<ExplanationState>({ kind: 'waiting' });
  const [again, setAgain] = useState(0);
  const latest = useLatest();
  useEffect(() => {
    if (!cell) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    latest(
      explainCell({ place: cell.place, language, naming: namingInUse() }),
      (explanation) => {
        setState(explanation ? { kind: 'explained', explanation } : { kind: 'none' });
        if (explanation?.result !== BUSY) return;
        timer = setTimeout(() => {
          setAgain((times) => times + 1);
        }, AGAIN_MS);
      },
      onProblem,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [cell, version, again, language, latest, onProblem]);
  return state;
}
