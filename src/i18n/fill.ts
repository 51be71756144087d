/**
 * A text with its `{name}` places filled in. For the functions in cells, whose bundle must stay small;
 * the task pane uses full ICU messages.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
