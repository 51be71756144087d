import type { CallOver } from './call-over';
import { isAbove, isAtLeast } from './compare-over';
import { ANY, figureOver, fixed, mostPlaces, withPlaces, type Over } from './over';
import { spelledOver } from './spelled-over';
import { together } from './way';

/** A guarantee and a cap; each decides where the figure leaves it. */
export function clampOver({ node, args, decide }: CallOver): Over {
  const [value = ANY, floor, cap] = args;
  const figure = spelledOver(value);
  if (figure.kind !== 'figure') return figure;
  let result = figure;
  const limits = [
    { slot: 0, kind: 'floor', limit: floor, take: Math.max, outcome: (by: Over) => isAtLeast(value, by) },
    { slot: 1, kind: 'cap', limit: cap, take: Math.min, outcome: (by: Over) => isAbove(value, by) },
  ] as const;
  for (const { slot, kind, limit, take, outcome } of limits) {
    if (limit === undefined || (limit.kind === 'fixed' && limit.value === null)) continue;
    const by = spelledOver(limit);
    if (by.kind !== 'figure') return by;
    decide(slot, outcome(limit), () => ({
      kind,
      subjects: [node.arguments[0] ?? null],
      against: node.arguments[slot + 1] ?? null,
      thresholds: limit.kind === 'fixed' && by.low === by.high ? [by.low] : [],
      strict: kind === 'cap',
    }));
    const [low, high] = [take(result.low, by.low), take(result.high, by.high)];
    const isLimit = kind === 'floor' ? result.high <= by.low : result.low >= by.high;
    const isFree = kind === 'floor' ? result.low >= by.high : result.high <= by.low;
    if (isFree) continue;
    const either = figureOver(low, high, together(result.way, by.way));
    result = isLimit ? by : withPlaces(either, mostPlaces(result, by));
  }
  return isInOrder(floor, cap) ? result : ANY;
}

/** A guarantee above the cap, or a cap of nought, is an error. */
function isInOrder(floor: Over | undefined, cap: Over | undefined): boolean {
  const most = spelledOver(cap ?? fixed(null));
  if (most.kind !== 'figure') return true;
  if (most.low <= 0 && most.high >= 0) return false;
  const least = spelledOver(floor ?? fixed(null));
  return least.kind !== 'figure' || least.high <= most.low;
}
