import { spelled } from './decimal';
import { PayError } from './pay-error';
import type { Boundary } from './tiers';

/** What stands beside a row of a grid or above a column: a threshold, or a name. */
export type Label = number | string;

/** The labels of one side of a grid, all of one kind, for any number of look-ups. */
export type LabelAxis =
  | { readonly kind: 'numbers'; readonly thresholds: readonly number[] }
  | { readonly kind: 'names'; readonly names: readonly string[]; readonly positions: ReadonlyMap<string, number> };

/** No more names in a message than its reader would go through. */
const MOST_LISTED = 12;

/**
 * Checks the labels of one side. Numbers are thresholds, lowest first; texts are names in any order, whose case,
 * full-width forms and surrounding blanks make no difference.
 * @param labels at least one
 * @param place where the label of a position stands, to go with an error
 * @throws PayError `grid.mixed-labels`, `grid.not-rising`, `grid.repeated`, each with the two labels
 */
export function labelAxis(
  labels: readonly Label[],
  place: (position: number) => Readonly<Record<string, number>>,
): LabelAxis {
  const refuse = (key: 'grid.mixed-labels' | 'grid.not-rising' | 'grid.repeated', first: number, second: number) =>
    new PayError('#VALUE!', key, { first: labels[first] ?? '', second: labels[second] ?? '', ...place(second) });

  const mixed = labels.findIndex((label) => typeof label !== typeof labels[0]);
  if (mixed > 0) throw refuse('grid.mixed-labels', 0, mixed);
  if (labels.every((label) => typeof label === 'number')) {
    const thresholds = labels.map(spelled);
    const fall = thresholds.findIndex((threshold, index) => threshold <= (thresholds[index - 1] ?? -Infinity));
    if (fall > 0) throw refuse('grid.not-rising', fall - 1, fall);
    return { kind: 'numbers', thresholds };
  }
  const names = labels.map(String);
  const positions = new Map<string, number>();
  names.map(plain).forEach((name, index) => {
    const before = positions.get(name);
    if (before !== undefined) throw refuse('grid.repeated', before, index);
    positions.set(name, index);
  });
  names.forEach((name, index) => positions.set(name, index));
  return { kind: 'names', names, positions };
}

/**
 * The position of the label that a value belongs to, from 0; −1 for a number below the first one.
 * @param boundary `>=`: a number exactly on a threshold has reached it; `>`: it has not
 * @throws PayError `grid.text-for-number`, `grid.number-for-text`; `grid.unknown` (#N/A) for a name that is not there
 */
export function positionOn(axis: LabelAxis, value: Label, boundary: Boundary): number {
  if (axis.kind === 'numbers') {
    if (typeof value === 'number') return lastReached(axis.thresholds, spelled(value), boundary);
    throw new PayError('#VALUE!', 'grid.text-for-number', { value, labels: listed(axis.thresholds) });
  }
  if (typeof value === 'number') {
    throw new PayError('#VALUE!', 'grid.number-for-text', { value, labels: listed(axis.names) });
  }
  const position = axis.positions.get(value) ?? axis.positions.get(plain(value));
  if (position !== undefined) return position;
  throw new PayError('#N/A', 'grid.unknown', { value, labels: listed(axis.names) });
}

function lastReached(thresholds: readonly number[], value: number, boundary: Boundary): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const threshold = thresholds[middle] ?? Infinity;
    if (boundary === '>=' ? threshold <= value : threshold < value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

function listed(labels: readonly Label[]): string {
  return [...labels.slice(0, MOST_LISTED), ...(labels.length > MOST_LISTED ? ['…'] : [])].join(' / ');
}
