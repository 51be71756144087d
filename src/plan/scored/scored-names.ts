import { nameFault } from '../language';

/** What a scored plan calls the things that it has once. */
export const ONCE = {
  fullMarks: 'fullMarks',
  score: 'score',
  ranking: 'ranking',
  performance: 'performance',
  performancePay: 'performancePay',
  base: 'base',
  basePay: 'basePay',
  multiplier: 'multiplier',
  multipliers: 'multipliers',
} as const;

/** What it calls the things that every indicator has, by the indicator's own name. */
export const ofIndicator = {
  weight: (name: string): string => `${name}Weight`,
  target: (name: string): string => `${name}Target`,
  cap: (name: string): string => `${name}Cap`,
  bands: (name: string): string => `${name}Bands`,
  perCase: (name: string): string => `${name}PerCase`,
  mean: (name: string): string => `${name}Mean`,
  attainment: (name: string): string => `${name}Attainment`,
  points: (name: string): string => `${name}Marks`,
} as const;

const FALLBACK = 'indicator';
/** Leaves room for a number and for what is put behind. */
const LONGEST = 40;

/**
 * A name for an indicator of the user's own, made of its title: `Phone calls` is `phoneCalls`, 手机回访 stays.
 * @param others names of the other indicators
 */
export function indicatorName(title: string, others: readonly string[]): string {
  const taken = new Set([...Object.values(ONCE), ...others.flatMap(namesOf)].map((name) => name.toLowerCase()));
  const isFree = (name: string): boolean =>
    namesOf(name).every((one) => nameFault(one) === null && !taken.has(one.toLowerCase()));
  const words = title.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words
    .map((word, index) => {
      if (word === word.toUpperCase()) return word;
      return (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1);
    })
    .join('')
    .slice(0, LONGEST);
  if (isFree(joined)) return joined;
  const stem = nameFault(`${joined}1`) === null ? joined : FALLBACK;
  for (let number = 2; ; number += 1) {
    const name = `${stem}_${number}`;
    if (isFree(name)) return name;
  }
}

function namesOf(name: string): readonly string[] {
  return [name, ...Object.values(ofIndicator).map((derived) => derived(name))];
}
