import { isPlanName } from '../../plan/language';

/** Leaves room for a number behind the name. */
const LONGEST = 50;
const FALLBACK = 'plan';

/** A plan's name made of its title, unlike those taken: `Our store, 2026` is `our-store-2026`. */
export function planNameFor(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^[-\p{N}]+/u, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return freeName(isPlanName(words) ? words : FALLBACK, taken);
}

/** The name itself, or with the first number behind it that makes it unlike those taken; capitals make no difference. */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  if (!known.has(name.toLowerCase())) return name;
  const stem = name.slice(0, LONGEST).replace(/-+$/, '');
  for (let number = 2; ; number++) {
    const next = `${stem}-${number}`;
    if (!known.has(next.toLowerCase())) return next;
  }
}
