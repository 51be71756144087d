import { useMemo } from 'react';
import type { SourceChoice } from '../../plan/month-setup';
import { chooseActuals, choosePeople, chooseTargets } from '../../sheets/month';
import type { Source } from '../../sources/source';
import type { ColumnInfo } from '../../sources/recognition';
import { useMonthState } from '../month-context';
import type { ChosenPart } from '../parts';

/** What a range offers to choose from: its columns, and the roles they can have, those it must have first. */
export interface RangeColumns {
  readonly choice: SourceChoice<string>;
  readonly source: Source;
  readonly columns: readonly ColumnInfo[];
  readonly roles: readonly string[];
  /** Columns that can be a target, or be summed, the likeliest first. */
  readonly figures: readonly number[];
}

const ROLES = {
  people: ['name', 'id', 'position', 'base', 'performance'],
  targets: ['name', 'id', 'month'],
  actuals: ['name', 'id', 'date'],
} as const;

/** The columns of one of the chosen ranges; null where it is not chosen or not read yet. */
export function useRangeColumns(part: ChosenPart): RangeColumns | null {
  const { parts, sources } = useMonthState();
  const choice = part.kind === 'actuals' ? parts.actuals[part.index] : parts[part.kind];
  const source = part.kind === 'actuals' ? sources.actuals[part.index] : sources[part.kind];
  return useMemo(() => rangeColumns(part.kind, choice, source), [choice, source, part.kind]);
}

/** What a range says, as it is chosen; null where it is not chosen or not read yet. */
export function rangeColumns(
  kind: ChosenPart['kind'],
  choice: SourceChoice<string> | null | undefined,
  source: Source | null | undefined,
): RangeColumns | null {
  return choice && source ? { choice, source, roles: ROLES[kind], ...recognised(kind, source) } : null;
}

/** What a range of a kind says about its columns. */
export function recognised(kind: ChosenPart['kind'], source: Source): Pick<RangeColumns, 'columns' | 'figures'> {
  if (kind === 'people') return { columns: choosePeople(source).columns, figures: [] };
  if (kind === 'targets') {
    const { columns, targetColumns } = chooseTargets(source);
    return { columns, figures: targetColumns };
  }
  const { columns, sumColumns } = chooseActuals(source);
  return { columns, figures: sumColumns };
}
