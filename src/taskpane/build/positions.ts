import { useMemo } from 'react';
import type { MonthSetup } from '../../plan/month-setup';
import { readPeople } from '../../sources/people';
import { readingContext } from '../../sources/reading-context';
import type { Source } from '../../sources/source';
import { nearKey } from '../../sources/text';
import { useMonthState } from '../month-context';

/** A position of the people list; `''` for people whose cell is blank, null where the list has no positions. */
export type Position = string | null;

export interface PositionCount {
  readonly position: Position;
  readonly people: number;
}

/** The positions of a people list with how many people have each, in the order they first occur and as they are written there. */
export function positionsOf(source: Source, choice: MonthSetup['people']): readonly PositionCount[] {
  const counts = new Map<Position, PositionCount>();
  for (const { position } of readPeople(readingContext(false), source, choice)) {
    const key = position === null ? null : nearKey(position);
    const before = counts.get(key);
    counts.set(key, { position: before?.position ?? position, people: (before?.people ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** The positions of the people list that is chosen now. */
export function usePositions(): readonly PositionCount[] {
  const { parts, sources } = useMonthState();
  const choice = parts.people;
  const source = sources.people;
  return useMemo(() => (choice && source ? positionsOf(source, choice) : []), [choice, source]);
}
