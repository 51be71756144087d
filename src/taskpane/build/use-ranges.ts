import { useMemo } from 'react';
import { useMonthState } from '../month-context';
import type { MonthState } from '../month-state';
import { rangeColumns, type RangeColumns } from './use-recognition';

/** All ranges that are chosen, with their columns. */
export interface Ranges {
  readonly people: RangeColumns | null;
  readonly targets: RangeColumns | null;
  /** By their number in the set-up; null where one is not read yet. */
  readonly lists: readonly (RangeColumns | null)[];
}

/** The columns of every range that is chosen now. */
export function useRanges(): Ranges {
  const { parts, sources } = useMonthState();
  return useMemo(() => rangesOf(parts, sources), [parts, sources]);
}

export function rangesOf(parts: MonthState['parts'], sources: MonthState['sources']): Ranges {
  return {
    people: rangeColumns('people', parts.people, sources.people),
    targets: rangeColumns('targets', parts.targets, sources.targets),
    lists: parts.actuals.map((choice, index) => rangeColumns('actuals', choice, sources.actuals[index])),
  };
}
