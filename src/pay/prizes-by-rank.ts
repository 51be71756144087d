import { exact, toNumber, ZERO, type Decimal, type Figure } from './decimal';
import type { Money } from './units';

/**
 * What people on the same rank get. `split` 平分: the prizes of the places that they take up together, in equal
 * parts. `full` 全额: the prize of the first of these places, each.
 */
export type Ties = 'split' | 'full';

/**
 * Prizes by rank, the highest figure first. Three people who tie for second take the places 2, 3 and 4, and the next
 * one is fifth. Figures tie where their decimals are the same: 0.1 × 3 ties with 0.3.
 * @param figures what is ranked, such as units sold; null for somebody who is not ranked
 * @param prizes money for place 1, 2, 3 …; places behind the last prize get 0
 * @returns an unrounded prize for each figure, in the order of the figures; null where there is none
 */
export function prizesByRank(
  figures: readonly (Figure | null)[],
  prizes: readonly Figure[],
  ties: Ties = 'split',
): (Money | null)[] {
  const won = figures.map((figure) => (figure === null ? null : (ZERO as Money)));
  const ranked = highestFirst(figures);
  let place = 0;
  while (place < Math.min(ranked.length, prizes.length)) {
    const tied = tiedFrom(ranked, place);
    const prize = ties === 'full' ? exact(prizes[place] ?? 0) : average(prizes, place, tied.length);
    for (const { position } of tied) won[position] = prize as Money;
    place += tied.length;
  }
  return won;
}

interface Ranked {
  readonly position: number;
  readonly figure: Decimal;
  /** The nearest double, which decides most comparisons alone: it never falls where the figure rises. */
  readonly near: number;
}

function highestFirst(figures: readonly (Figure | null)[]): Ranked[] {
  return figures
    .flatMap((figure, position) => (figure === null ? [] : [rankedAt(position, exact(figure))]))
    .sort((a, b) => b.near - a.near || b.figure.comparedTo(a.figure));
}

function rankedAt(position: number, figure: Decimal): Ranked {
  return { position, figure, near: toNumber(figure) };
}

function tiedFrom(ranked: readonly Ranked[], place: number): readonly Ranked[] {
  let next = place + 1;
  while (ranked[next]?.figure.equals(ranked[place]?.figure ?? ZERO)) next++;
  return ranked.slice(place, next);
}

function average(prizes: readonly Figure[], from: number, places: number): Decimal {
  const together = prizes.slice(from, from + places).reduce<Decimal>((sum, prize) => sum.plus(exact(prize)), ZERO);
  return together.dividedBy(places);
}
