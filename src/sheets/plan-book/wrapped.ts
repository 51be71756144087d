/** A title wraps onto two lines, so that a column need only be as wide as half of it, or as its longest word. */
export function wrapped(title: string): readonly string[] {
  const middle = Math.ceil(title.length / 2);
  return [title.slice(0, middle), ...title.split(/[ ·（]/)];
}
