import type { PlanPath, TextPlace } from './problem';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON text read, with the place of everything in it. */
export interface ReadJson {
  readonly value: Json;
  /** Where what a path leads to begins: at its key, in an object. The nearest thing round it where the path leads nowhere. */
  readonly placeOf: (path: PlanPath) => TextPlace;
}

/** `end`: the text breaks off. `unexpected`: this cannot stand there. `text`: a text is not well written. `repeated`: a key comes twice. `deep`: brackets in brackets without end. */
export type JsonFault = 'json.end' | 'json.unexpected' | 'json.text' | 'json.repeated' | 'json.deep';

/** A text that is no JSON, and the place where it stops being it. */
export class JsonError extends Error {
  constructor(
    readonly fault: JsonFault,
    readonly place: TextPlace,
    readonly found: string,
  ) {
    super(`${fault} at ${place.line}:${place.column}: ${found}`);
    this.name = 'JsonError';
  }
}

interface Place {
  readonly at: number;
  readonly inside: Map<string | number, Place>;
}

/**
 * Reads JSON and keeps where everything stands, which the language's own reader does not tell; a key that comes twice is
 * refused, where that one would quietly take the last.
 * @throws JsonError
 */
export function readJson(text: string): ReadJson {
  const reader = new JsonReader(text);
  const root: Place = { at: 0, inside: new Map() };
  const value = reader.readAll(root);
  return {
    value,
    placeOf: (path) => {
      let place = root;
      for (const step of path) {
        const next = place.inside.get(step);
        if (!next) break;
        place = next;
      }
      return reader.placeAt(place.at);
    },
  };
}

const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_.+-]+/uy;
const TEXT = /"(?:[^"\\\r\n]|\\.)*"/y;
const SHOWN_LENGTH = 20;
const CONSTANTS = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
/** No plan is as deep; a text that is would only exhaust the reader. */
const DEEPEST = 50;

class JsonReader {
  #at = 0;
  #depth = 0;

  constructor(private readonly text: string) {}

  readAll(root: Place): Json {
    // Editors of Windows put a mark before the text.
    if (this.text.startsWith('\uFEFF')) this.#at = 1;
    const value = this.#value(root);
    if (this.#peek() !== '') throw this.#unexpected();
    return value;
  }

  placeAt(at: number): TextPlace {
    const before = this.text.slice(0, at).split(/\r\n|\n|\r/);
    return { line: before.length, column: (before.at(-1)?.replace('\uFEFF', '').length ?? 0) + 1 };
  }

  #value(place: Place): Json {
    const next = this.#peek();
    if (next === '{') return this.#object(place);
    if (next === '[') return this.#list(place);
    if (next === '"') return this.#string();
    const number = this.#match(NUMBER);
    if (number !== null) return Number(number);
    const word = this.#match(WORD, false);
    const constant = word === null ? undefined : CONSTANTS.get(word);
    if (word === null || constant === undefined) throw this.#unexpected();
    this.#at += word.length;
    return constant;
  }

  #object(place: Place): Json {
    const entries: [string, Json][] = [];
    this.#members('}', () => {
      const start = this.#at;
      if (this.#peek() !== '"') throw this.#unexpected();
      const key = this.#string();
      if (place.inside.has(key)) throw new JsonError('json.repeated', this.placeAt(start), key);
      this.#expect(':');
      const inner: Place = { at: start, inside: new Map() };
      place.inside.set(key, inner);
      entries.push([key, this.#value(inner)]);
    });
    return Object.fromEntries(entries);
  }

  #list(place: Place): Json {
    const items: Json[] = [];
    this.#members(']', () => {
      const inner: Place = { at: this.#at, inside: new Map() };
      place.inside.set(items.length, inner);
      items.push(this.#value(inner));
    });
    return items;
  }

  #members(close: string, member: () => void): void {
    if (this.#depth >= DEEPEST) throw new JsonError('json.deep', this.placeAt(this.#at), '');
    this.#depth++;
    this.#eachMember(close, member);
    this.#depth--;
  }

  #eachMember(close: string, member: () => void): void {
    this.#at++;
    if (this.#peek() === close) {
      this.#at++;
      return;
    }
    for (;;) {
      this.#peek();
      member();
      const next = this.#peek();
      if (next !== ',' && next !== close) throw this.#unexpected();
      this.#at++;
      if (next === close) return;
    }
  }

  #string(): string {
    const start = this.#at;
    try {
      return JSON.parse(this.#match(TEXT) ?? '') as string;
    } catch {
      throw new JsonError('json.text', this.placeAt(start), this.text.slice(start, start + SHOWN_LENGTH));
    }
  }

  #expect(sign: string): void {
    if (this.#peek() !== sign) throw this.#unexpected();
    this.#at++;
  }

  /** The next character that is no blank; '' at the end. */
  #peek(): string {
    while (/[ \t\r\n]/.test(this.text.charAt(this.#at))) this.#at++;
    return this.text.charAt(this.#at);
  }

  #match(pattern: RegExp, take = true): string | null {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found === undefined || found === '') return null;
    if (take) this.#at += found.length;
    return found;
  }

  #unexpected(): JsonError {
    const place = this.placeAt(this.#at);
    if (this.#at >= this.text.length) return new JsonError('json.end', place, '');
    return new JsonError('json.unexpected', place, this.#match(WORD, false) ?? this.text.charAt(this.#at));
  }
}
