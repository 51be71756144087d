/**
 * Characters that XML cannot carry stand in a file as `_x000D_`, and a text that reads so by itself as `_x005F_x000D_`.
 * Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// eslint-disable-next-line no-control-regex -- these are the characters that the rule is about
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g;

/** A cell's text from the spelling in a file. */
export function fromFileText(text: string): string {
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A cell's text as a file spells it. */
export function toFileText(text: string): string {
  return text
    .replace(ESCAPED, (escape) => `_x005F${escape}`)
    .replace(UNPRINTABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
