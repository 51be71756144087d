import { useEffect, useState } from 'react';
import { evaluateAt } from '../../excel/evaluate-at';
import { namingInUse } from '../../excel/naming-in-use';
import { friendlyProblem } from '../../excel/friendly-problem';
import type { ExcelProblem } from '../../excel/excel-problem';
import { isError, type Value } from '../../formula/value';
import type { Place } from '../../sources/source';
import { useLatest } from './use-latest';

/** Typing comes in bursts; the sheet is read when one has ended. */
const TYPING_MS = 250;

/** What a formula would come to, and the call in it that a form writes. */
export interface Preview {
  readonly result: Value;
  readonly call: Value;
  /** One for each argument of the call as written; null where one is left out. */
  readonly arguments: readonly (Value | null)[];
}

export type PreviewState =
  /** For arguments, or for the sheet to be read. */
  | { readonly kind: 'waiting' | 'working' }
  | { readonly kind: 'shown'; readonly preview: Preview }
  | { readonly kind: 'problem'; readonly problem: ExcelProblem };

const WAITING: PreviewState = { kind: 'waiting' };

/**
 * What a formula would come to in a cell, kept up with both. The last one stays until the next is there, so that nothing
 * jumps while the user types.
 * @param call of ours; null while it is not complete
 * @param formula with its `=`, the call alone or with what stands round it
 * @param version rises when cells have changed
 */
export function usePreview(
  call: string | null,
  formula: string | null,
  at: Place | null,
  version: number,
): PreviewState {
  const [state, setState] = useState<PreviewState>(WAITING);
  const latest = useLatest();
  useEffect(() => {
    const timer = setTimeout(
      () => {
        const previewed = call === null || formula === null || !at ? null : previewOf(call, formula, at);
        latest(previewed ?? Promise.resolve(WAITING), setState, (error) => {
          setState({ kind: 'problem', problem: friendlyProblem(error) });
        });
      },
      formula === null ? 0 : TYPING_MS,
    );
    return () => {
      clearTimeout(timer);
    };
    // The address says where the cell is; the object is another one after every reading.
  }, [call, formula, at?.sheet, at?.row, at?.column, version, latest]);
  if (formula === null) return WAITING;
  return state.kind === 'waiting' ? { kind: 'working' } : state;
}

async function previewOf(call: string, formula: string, at: Place): Promise<PreviewState> {
  const own = `=${call}`;
  const naming = namingInUse();
  const [{ value, parts }, whole] = await Promise.all([
    evaluateAt(own, at, naming),
    formula === own ? null : evaluateAt(formula, at, naming),
  ]);
  const preview = {
    result: whole ? whole.value : value,
    call: value,
    arguments: parts.map((part) => part?.value ?? null),
  };
  return { kind: 'shown', preview };
}

/** The argument that a refused call names, by the argument's English name; null where it names none. */
export function argumentAtFault(value: Value): string | null {
  return isError(value) ? (value.fault?.where?.argument?.['en-US'] ?? null) : null;
}
