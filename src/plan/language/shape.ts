import { LANGUAGES, type Text } from '../../i18n';
import { PLANS } from '../../i18n/messages/plans';
import type { Json } from './json-text';
import type { PlanMessageKey, PlanPath, PlanProblem } from './problem';

export type Report = (
  key: PlanMessageKey,
  path: PlanPath,
  values?: PlanProblem['values'],
  /** An error where nothing else is said. */
  more?: Partial<Pick<PlanProblem, 'severity' | 'span'>>,
) => void;

/** Checks a value of JSON's and gives it back in the form that the rest of the product knows. */
export type Shape = (value: Json, path: PlanPath, report: Report) => unknown;

/** A report that remembers whether anything it passed on was an error. */
export function watched(report: Report): { readonly report: Report; readonly failed: () => boolean } {
  let errors = 0;
  return {
    report: (key, path, values, more) => {
      if (more?.severity !== 'warning') errors += 1;
      report(key, path, values, more);
    },
    failed: () => errors > 0,
  };
}

/** Words one after the other, as each language puts signs between them. */
export function listed(words: readonly string[]): Text {
  return { 'en-US': words.join(', '), 'zh-CN': words.join('、') };
}

type KindKey = Extract<PlanMessageKey, `kind.${string}`>;

const SHOWN_LENGTH = 40;

/** A value as it stands in the JSON, cut where it is long. */
export function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

function wrong(kind: KindKey, value: Json, path: PlanPath, report: Report): null {
  report('shape.kind', path, { value: shown(value), kind: PLANS[kind] });
  return null;
}

export const text: Shape = (value, path, report) =>
  typeof value === 'string' && value.trim() !== '' ? value : wrong('kind.text', value, path, report);

export const number: Shape = (value, path, report) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrong('kind.number', value, path, report);

/** A text in both languages, in one of them or in none in particular. */
export const title: Shape = (value, path, report): Text | null => {
  if (typeof value === 'string' && value.trim() !== '') return { 'en-US': value, 'zh-CN': value };
  if (!isObject(value)) return wrong('kind.title', value, path, report);
  for (const key of Object.keys(value)) {
    if (!(LANGUAGES as readonly string[]).includes(key)) {
      report('shape.key', [...path, key], { key, keys: listed(LANGUAGES) });
    }
  }
  const [english, chinese] = LANGUAGES.map((language) => value[language]);
  const some = english ?? chinese;
  if (typeof some !== 'string' || [english, chinese].some((one) => one !== undefined && typeof one !== 'string')) {
    return wrong('kind.title', value, path, report);
  }
  return { 'en-US': (english ?? some) as string, 'zh-CN': (chinese ?? some) as string };
};

export function oneOf(words: readonly string[]): Shape {
  return (value, path, report) => {
    if (typeof value === 'string' && words.includes(value)) return value;
    report('shape.word', path, { value: shown(value), words: listed(words) });
    return null;
  };
}

/** A text or a number of a form of its own. */
export function formed(kind: KindKey, fits: (value: Json) => boolean): Shape {
  return (value, path, report) => (fits(value) ? value : wrong(kind, value, path, report));
}

export function list(item: Shape, kind: KindKey = 'kind.list', least = 1): Shape {
  return (value, path, report) =>
    Array.isArray(value) && value.length >= least
      ? value.map((one: Json, index) => item(one, [...path, index], report))
      : wrong(kind, value, path, report);
}

/** Entries under names of the author's own. */
export function record(entry: Shape): Shape {
  return (value, path, report) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, entry(one, [...path, name], report)]))
      : wrong('kind.object', value, path, report);
}

/** Entries under known keys alone. */
export function object(required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>>): Shape {
  const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, path, report) => {
    if (!isObject(value)) return wrong('kind.object', value, path, report);
    for (const key of Object.keys(required)) {
      if (!(key in value)) report('shape.missing', path, { key });
    }
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => {
        const shape = known.get(key);
        if (shape) return [[key, shape(one, [...path, key], report)]];
        report('shape.key', [...path, key], { key, keys: listed([...known.keys()]) });
        return [];
      }),
    );
  };
}

/** One shape or another, by what the value looks like. */
export function either(test: (value: Json) => boolean, one: Shape, other: Shape): Shape {
  return (value, path, report) => (test(value) ? one : other)(value, path, report);
}

export function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
