/**
 * The two formats that follow the user's own region: a file holds a number for them, a library spells the number out one
 * way, and Excel's API (en-US) another. Source: ECMA-376 part 1, 18.8.30 (numFmt), ids 14 and 22.
 */
const REGIONAL: readonly (readonly [inFile: string, shown: string])[] = [
  ['mm-dd-yy', 'm/d/yyyy'],
  ['m/d/yy "h":mm', 'm/d/yyyy h:mm'],
];
const GENERAL = 'General';

/** A number format in en-US form as Excel's API would give it; undefined for General. */
export function fromFileFormat(format: string | undefined): string | undefined {
  if (format === undefined || format === GENERAL) return undefined;
  return REGIONAL.find(([inFile]) => inFile === format)?.[1] ?? format;
}

/** A number format as the file library wants it; undefined for General. */
export function toFileFormat(format: string | undefined): string | undefined {
  if (format === undefined || format === GENERAL || format === '') return undefined;
  return REGIONAL.find(([, shown]) => shown === format)?.[0] ?? format;
}
