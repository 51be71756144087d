import type { FigureSource } from '../../../plan/month-setup';

/** A figure out of the list that the one before came from goes on counting the same records. */
export function withCondition<S extends FigureSource>(source: S, before: FigureSource | null): S {
  const same = before !== null && 'where' in before && 'where' in source && before.source === source.source;
  return same ? { ...source, where: before.where } : source;
}
