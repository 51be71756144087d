import type { ScoredIndicator } from '../plan/scored';
import type { CatalogueIndicator } from './built-in';

/**
 * An indicator of the catalogue as part of a score, with the catalogue's target and scoring to start with.
 * @param weight share of the full marks, as a ratio
 */
export function scoredFromCatalogue(
  { name, title, unit, source, direction, target, scoring }: CatalogueIndicator,
  weight: number,
): ScoredIndicator {
  const common =
    target === null ? ({ kind: 'personal', usual: null } as const) : ({ kind: 'common', value: target } as const);
  return {
    ...{ name, title, unit, source, direction, scoring, weight },
    target: scoring.kind === 'deduction' ? null : common,
    weekly: false,
  };
}
