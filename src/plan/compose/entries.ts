import type { DepartmentFigure, Parameter, PlanExample, PlanInput, PlanLine, PlanVersion } from '../language/pay-plan';

/** The parts of a version that hold entries under names of the author's own. */
export type Section = 'inputs' | 'department' | 'parameters' | 'lines';

export interface Entries {
  readonly inputs: PlanInput;
  readonly department: DepartmentFigure;
  readonly parameters: Parameter;
  readonly lines: string | PlanLine;
}

export type Entry = Entries[Section];

/** What stands under a name; undefined where nothing does. */
export function entryOf<S extends Section>(version: PlanVersion, section: S, name: string): Entries[S] | undefined {
  const entries = version[section] as Readonly<Record<string, Entries[S]>> | undefined;
  return entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
}

/** The version with an entry added at the end of its section, or changed in its place. */
export function withEntry<S extends Section>(
  version: PlanVersion,
  section: S,
  name: string,
  entry: Entries[S],
): PlanVersion {
  return { ...version, [section]: { ...version[section], [name]: entry } };
}

/** The version without an entry, and its examples without its value. Whether formulas still use it, `usersOf` says. */
export function withoutEntry(version: PlanVersion, section: Section, name: string): PlanVersion {
  const left = without(version[section] ?? {}, name);
  const { department, ...others } = version;
  const changed: PlanVersion =
    section === 'department'
      ? { ...others, ...(Object.keys(left).length > 0 && { department: left }) }
      : { ...others, ...(department && { department }), [section]: left };
  return withExamples(changed, (example) => exampleWithout(example, section, name));
}

/** The version with an entry moved to another place in its section, counted from 0. */
export function withEntryAt(version: PlanVersion, section: Section, name: string, place: number): PlanVersion {
  const entries = Object.entries<Entry>(version[section] ?? {});
  const moved = entries.find(([one]) => one === name);
  if (!moved) return version;
  const others = entries.filter((entry) => entry !== moved);
  const to = Math.max(0, Math.min(place, others.length));
  return { ...version, [section]: Object.fromEntries([...others.slice(0, to), moved, ...others.slice(to)]) };
}

/** The version with each of its examples changed. */
export function withExamples(version: PlanVersion, change: (example: PlanExample) => PlanExample): PlanVersion {
  return version.examples ? { ...version, examples: version.examples.map(change) } : version;
}

function exampleWithout(example: PlanExample, section: Section, name: string): PlanExample {
  if (section === 'parameters') return example;
  if (section === 'department') {
    return example.department ? { ...example, department: without(example.department, name) } : example;
  }
  const part = section === 'inputs' ? 'inputs' : 'lines';
  const forget = <T extends { readonly inputs?: object; readonly lines?: object }>(person: T): T =>
    person[part] ? { ...person, [part]: without(person[part], name) } : person;
  return { ...forget(example), ...(example.people && { people: example.people.map(forget) }) };
}

function without<T>(entries: Readonly<Record<string, T>> | object, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(entries as Readonly<Record<string, T>>).filter(([one]) => one !== name));
}
