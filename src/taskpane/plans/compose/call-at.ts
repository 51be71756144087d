import { tokenize } from '@borgar/fx';

/** The call that a place in a formula is inside of. */
export interface CallPlace {
  /** As written, in capitals. */
  readonly name: string;
  /** Which of its arguments, from 0. */
  readonly argument: number;
}

/** The innermost call round a place in a formula that may be half written; null outside of any. */
export function callAt(formula: string, caret: number): CallPlace | null {
  const open: { readonly name: string | null; commas: number }[] = [];
  let name: string | null = null;
  for (const { type, value, loc } of tokenize(formula, { withLocation: true })) {
    if ((loc?.[0] ?? 0) >= caret) break;
    if (type === 'operator' && value === '(') open.push({ name, commas: 0 });
    if (type === 'operator' && value === ')') open.pop();
    const inside = open.at(-1);
    if (type === 'operator' && value === ',' && inside) inside.commas += 1;
    name = type === 'func' ? value.toUpperCase() : null;
  }
  const innermost = [...open].reverse().find((one) => one.name !== null);
  return innermost?.name ? { name: innermost.name, argument: innermost.commas } : null;
}
