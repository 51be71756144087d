import { nameFault } from '../language/names';
import type { PlanVersion } from '../language/pay-plan';
import type { Section } from './entries';

/** Leaves room for a number behind it. */
const LONGEST = 40;
const FALLBACK: Readonly<Record<Section, string>> = {
  inputs: 'figure',
  department: 'figure',
  parameters: 'rate',
  lines: 'line',
};

/**
 * A name for formulas made of a title, unlike every other in the version: `Car commission` is `carCommission`, and Chinese
 * stays as it is, without what may not stand in names.
 */
export function freeName(title: string, version: PlanVersion, section: Section): string {
  const base = wordOf(title) || FALLBACK[section];
  const stem = canBeName(base) || canBeName(`${base}_2`) ? base : FALLBACK[section];
  if (canBeName(stem) && isFree(stem, version, section)) return stem;
  for (let number = 2; ; number++) {
    const name = `${stem}_${number}`;
    if (canBeName(name) && isFree(name, version, section)) return name;
  }
}

/** Whether nothing in the version has the name yet; capitals make no difference, and `department.` tells its figures apart. */
export function isFree(name: string, version: PlanVersion, section: Section): boolean {
  const sections: readonly Section[] = section === 'department' ? ['department'] : ['inputs', 'parameters', 'lines'];
  return !sections.some((one) =>
    Object.keys(version[one] ?? {}).some((known) => known.toLowerCase() === name.toLowerCase()),
  );
}

function canBeName(name: string): boolean {
  return nameFault(name) === null;
}

/** Words joined: the first small, the others with a capital; what is no letter or digit falls away. */
function wordOf(title: string): string {
  const words = title.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.map((word, index) => {
    const [first = '', ...rest] = Array.from(word);
    // What is all capitals, `VIP`, is no word that begins a sentence.
    if (index === 0) return word === word.toUpperCase() && rest.length > 0 ? word : first.toLowerCase() + rest.join('');
    return first.toUpperCase() + rest.join('');
  });
  const whole = Array.from(joined.join('')).slice(0, LONGEST).join('');
  return /^\p{N}/u.test(whole) ? `_${whole}` : whole;
}
