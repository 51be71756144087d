import type { Parameter } from '../language/pay-plan';
import { withGridLabels } from './grid-cells';
import { contextOf, withFreshFigure, type FreshFigure, type PartContext, type PartDraft } from './line-draft';
import type { FormField, FreshContext } from './primitive';

/**
 * A part after a change, its new rates and tables made to suit: their units follow what they count, figures that nobody has
 * touched yet follow too, and a grid has a row and a column for each word of what it looks up.
 */
export function fittedPart(
  before: PartDraft,
  after: PartDraft,
  fields: readonly FormField[],
  { version, currency }: PartContext,
): PartDraft {
  return fields.reduce((part, field) => {
    const fresh = part.fresh[field.key];
    if (fresh?.section !== 'parameters' || before.fresh[field.key] === undefined) return part;
    const entry = suited(
      fresh,
      defaultOf(field, contextOf(before, version, currency)),
      defaultOf(field, contextOf(part, version, currency)),
    );
    const labelled = withWords(entry, contextOf(part, version, currency));
    return labelled === fresh.entry ? part : withFreshFigure(part, field.key, { ...fresh, entry: labelled });
  }, after);
}

function defaultOf(field: FormField, context: FreshContext): Parameter | null {
  if (field.kind === 'table') return field.fresh(context);
  return field.kind === 'figure' ? (field.fresh.parameters?.(context).entry ?? null) : null;
}

function suited(
  { entry }: Extract<FreshFigure, { section: 'parameters' }>,
  was: Parameter | null,
  is: Parameter | null,
): Parameter {
  if (!was || !is || same(was, is)) return entry;
  if (same(entry, was)) return is;
  return entry.unit === was.unit && is.unit !== undefined ? { ...entry, unit: is.unit } : entry;
}

function withWords(entry: Parameter, { words }: FreshContext): Parameter {
  if (!('grid' in entry)) return entry;
  const grid = withGridLabels(entry.grid, words('row'), words('column'));
  return same(grid, entry.grid) ? entry : { ...entry, grid };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
