/**
 * Where a column of a sheet that stands has its place in the sheet to be built, told by its title; of columns titled alike
 * the first is the first.
 * @param titles of the sheet to be built, in each language: the sheet may have been built in the other one
 * @param standing titles of the sheet as it stands
 * @returns null where no column has the title
 */
export function columnWith(
  titles: readonly (readonly string[])[],
  standing: readonly string[],
  column: number,
): number | null {
  const title = standing[column] ?? '';
  const before = standing.slice(0, column).filter((other) => other === title).length;
  for (const language of titles) {
    const found = language.flatMap((other, index) => (other === title ? [index] : []))[before];
    if (found !== undefined) return found;
  }
  return null;
}
