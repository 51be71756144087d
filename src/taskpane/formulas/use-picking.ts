import { useEffect, useState } from 'react';
import { goTo } from '../../excel/go-to';
import { readPickedReference } from '../../excel/pick-range';
import type { Place } from '../../sources/source';
import { useLatest } from './use-latest';

export interface Picking {
  /** The field that the selection goes into; null while none does. */
  readonly key: string | null;
  /** Why the selection can be no argument; null where it can. */
  readonly refused: 'several' | 'own' | null;
  readonly start: (key: string, before: string) => void;
  /** Keeps what was picked, and goes back to the formula's cell. */
  readonly take: () => void;
}

interface Field {
  readonly key: string;
  /** What the field held. */
  readonly before: string;
  /** The moves of the selection until then. */
  readonly since: number;
}

/**
 * Lets the selection in the sheet stand for an argument until it is taken, or given up with Escape.
 * @param home the cell that the formula goes into
 * @param moves how often the selection has moved
 * @param onPick the reference selected now, as the formula will spell it
 */
export function usePicking(
  home: Place | null,
  moves: number,
  onPick: (key: string, reference: string) => void,
  onProblem: (error: unknown) => void,
): Picking {
  const [field, setField] = useState<Field | null>(null);
  const [refused, setRefused] = useState<Picking['refused']>(null);
  const latest = useLatest();
  useEffect(() => {
    if (!field || !home || moves === field.since) return;
    latest(
      readPickedReference(home),
      (picked) => {
        setRefused('refused' in picked && picked.refused !== 'nothing' ? picked.refused : null);
        if ('reference' in picked) onPick(field.key, picked.reference);
      },
      onProblem,
    );
    // The selection's moves are what is followed; the functions are new at every drawing.
  }, [moves, field, latest]);

  const end = (): void => {
    setField(null);
    setRefused(null);
    if (home) goTo(home).catch(onProblem);
  };
  useEscape(field !== null, () => {
    if (field) onPick(field.key, field.before);
    end();
  });
  return {
    key: field?.key ?? null,
    refused,
    start: (key, before) => {
      setField({ key, before, since: moves });
    },
    take: end,
  };
}

/** Escape works wherever in the pane the keyboard is. */
function useEscape(active: boolean, act: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    const listener = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      // Excel on the web takes Escape for leaving the pane; here it only ends the picking.
      event.stopImmediatePropagation();
      act();
    };
    window.addEventListener('keydown', listener, true);
    return () => {
      window.removeEventListener('keydown', listener, true);
    };
  }, [active, act]);
}
