/** The most that a text of a manifest's ShortStrings may have, which is where a manifest keeps its namespace. */
const MOST_CHARACTERS = 125;

/**
 * Whether a text can stand before the names of our functions, as `ACME` in `ACME.COMMISSION`.
 * It follows the rules of function names (learn.microsoft.com, "Custom functions naming and localization"), in the plain
 * letters that ids have too, so that a workbook keeps it whatever the language.
 */
export function isNamespace(text: string): boolean {
  return text.length <= MOST_CHARACTERS && /^[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)*$/i.test(text);
}
