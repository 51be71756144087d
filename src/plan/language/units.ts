/** A unit as a product of powers of words: `CNY/car` is CNY¹ · car⁻¹. A pure number has no words. */
export type Unit = ReadonlyMap<string, number>;

/** Pure numbers; and the month, which every figure of a plan is of. */
const NEUTRAL = new Set(['', '1', '%', 'ratio', 'score', 'month']);
const FORM = /^([\p{L}\p{N}%_-]+([*/][\p{L}\p{N}%_-]+)*)?$/u;

export const PURE: Unit = new Map();

/** Reads `CNY/car`, `CNY*car`, `CNY/car/year`; null where it is no unit. */
export function parseUnit(text: string): Unit | null {
  const bare = text.trim();
  if (!FORM.test(bare)) return null;
  const powers = new Map<string, number>();
  for (const [, sign, word = ''] of bare.matchAll(/(^|[*/])([^*/]*)/g)) {
    if (!NEUTRAL.has(word)) powers.set(word, (powers.get(word) ?? 0) + (sign === '/' ? -1 : 1));
  }
  return cleaned(powers);
}

/** The unit of a product; with −1 of a quotient. */
export function timesUnit(left: Unit, right: Unit, sign: 1 | -1 = 1): Unit {
  const powers = new Map(left);
  for (const [word, power] of right) powers.set(word, (powers.get(word) ?? 0) + sign * power);
  return cleaned(powers);
}

export function powerOfUnit(unit: Unit, exponent: number): Unit {
  return cleaned(new Map([...unit].map(([word, power]) => [word, power * exponent])));
}

export function sameUnit(left: Unit, right: Unit): boolean {
  return left.size === right.size && [...left].every(([word, power]) => right.get(word) === power);
}

/** As people write it: `CNY/car`; `1` for a pure number. */
export function unitText(unit: Unit): string {
  const side = (sign: 1 | -1): string[] =>
    [...unit].flatMap(([word, power]) =>
      power * sign > 0 ? [Math.abs(power) === 1 ? word : `${word}^${Math.abs(power)}`] : [],
    );
  const above = side(1).join('*') || '1';
  return [above, ...side(-1)].join('/');
}

function cleaned(powers: Map<string, number>): Unit {
  return new Map([...powers].filter(([, power]) => power !== 0));
}
