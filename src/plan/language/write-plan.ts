import type { Json } from './json-text';
import type { PayPlan } from './pay-plan';

const WIDTH = 110;

/** A plan as a text of JSON for people: what fits on a line stands on one, so that a table looks like a table. */
export function writePlan(plan: PayPlan): string {
  // Once through JSON, so that what is undefined is gone.
  return `${write(JSON.parse(JSON.stringify(plan)) as Json, '', 0)}\n`;
}

function write(value: Json, indent: string, taken: number): string {
  const flat = onOneLine(value);
  if (value === null || typeof value !== 'object') return flat;
  if (isShallow(value) && indent.length + taken + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((one: Json) => inner + write(one, inner, 0)).join(',\n')}\n${indent}]`;
  const members = Object.entries(value).map(([key, one]) => {
    const lead = `${JSON.stringify(key)}: `;
    return inner + lead + write(one, inner, lead.length);
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function onOneLine(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const members = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Rows of figures and small objects; anything deeper is easier to read over several lines. */
function isShallow(value: Json): boolean {
  if (value === null || typeof value !== 'object') return true;
  const inside = Array.isArray(value) ? (value as Json[]) : Object.values(value as Readonly<Record<string, Json>>);
  return inside.every(
    (one) =>
      one === null || typeof one !== 'object' || (Array.isArray(one) && one.every((cell) => typeof cell !== 'object')),
  );
}
