import { findReference, REFERENCES } from '../../../functions';
import { ALLOWED_FUNCTIONS } from '../../../plan/language/allowed';
import { lineTitle, titleOf, type PlanVersion } from '../../../plan/language';
import { readable } from '../../../sources/text';
import { indexOfPinyin } from '../../formulas/pinyin';
import type { Texts } from '../../texts';
import { callAt } from './call-at';

/** Something that can stand where somebody is typing. */
export interface Completion {
  /** What is written. */
  readonly text: string;
  /** What it is, in the reader's words. */
  readonly title: string;
  /** A function, whose brackets are written with it. */
  readonly call: boolean;
}

/** What can complete a formula at a place, and which part of it that takes the place of. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Completion[];
}

/** As many as are read at a glance, and need no scrolling. */
const SHOWN = 6;
const WORD_BEFORE = /[\p{L}_][\p{L}\p{N}_.]*$/u;
const WORD_AFTER = /^[\p{L}\p{N}_.]+/u;
/** Functions that fill several cells, which a line cannot. */
const SPILLS = new Set(REFERENCES.filter(({ fn }) => fn.body.kind === 'spill').map(({ fn }) => fn.name));

/** What may be meant by the letters before the caret: by name, by title, and by pinyin of either. */
export function completionsAt(
  formula: string,
  caret: number,
  version: PlanVersion,
  line: string,
  texts: Texts,
): Completions {
  const before = formula.slice(0, caret);
  const none: Completions = { from: caret, to: caret, items: [] };
  const quoted = quotedWord(before);
  if (quoted !== null) return wordsAt(formula, caret, quoted, texts) ?? none;
  const [typed = ''] = WORD_BEFORE.exec(before) ?? [];
  if (typed === '') return none;
  const [rest = ''] = WORD_AFTER.exec(formula.slice(caret)) ?? [];
  const letters = readable(typed).toLowerCase();
  const all = candidatesIn(version, line, texts);
  const ranked = all
    .map((one, place) => ({ one, place, rank: rankOf(one, letters) }))
    .filter(({ one, rank }) => rank > 0 && one.text !== typed + rest)
    .sort((left, right) => right.rank - left.rank || left.place - right.place)
    .slice(0, SHOWN);
  return { from: caret - typed.length, to: caret + rest.length, items: ranked.map(({ one }) => one) };
}

/** Every name and function that a line's formula may have, those of the plan first. */
function candidatesIn(version: PlanVersion, line: string, texts: Texts): readonly Completion[] {
  const { t, language } = texts;
  const named = (text: string, title: string): Completion => ({ text, title, call: false });
  const singles = Object.entries(version.inputs).filter(([, { each }]) => each === undefined);
  const lines = Object.keys(version.lines).filter((name) => name !== line);
  const ofTeam = [
    ...singles.map(([name, input]) => [name, titleOf(input, name)[language]] as const),
    ...lines.map((name) => [name, lineTitle(version, name)[language]] as const),
  ];
  return [
    ...Object.entries(version.inputs).map(([name, input]) => named(name, titleOf(input, name)[language])),
    ...lines.map((name) => named(name, lineTitle(version, name)[language])),
    ...Object.entries(version.parameters).map(([name, entry]) => named(name, titleOf(entry, name)[language])),
    ...Object.entries(version.department ?? {}).map(([name, entry]) =>
      named(`department.${name}`, titleOf(entry, name)[language]),
    ),
    ...REFERENCES.filter(({ fn }) => !SPILLS.has(fn.name)).map(({ fn, title }) => ({
      text: fn.name,
      title: title[language],
      call: true,
    })),
    ...Object.keys(ALLOWED_FUNCTIONS).map((name) => ({ text: name, title: t('complete.excel'), call: true })),
    ...ofTeam.map(([name, title]) => named(`team.${name}`, t('complete.team', { title }))),
    named('team.mine', t('complete.mine')),
    named('month.start', t('names.monthStart')),
    named('month.end', t('names.monthEnd')),
  ];
}

/** How well letters fit: from the beginning best, then inside, then in the title, then by pinyin; 0 not at all. */
function rankOf({ text, title }: Completion, letters: string): number {
  const name = text.toLowerCase();
  const words = readable(title).toLowerCase();
  if (name.startsWith(letters)) return 6;
  // Behind `team.` or a family's name, what follows counts too.
  if (name.includes(`.${letters}`)) return 5;
  if (words.startsWith(letters)) return 4;
  if (letters.length > 1 && name.includes(letters)) return 3;
  if (letters.length > 1 && words.includes(letters)) return 2;
  if (!/^[a-z]+$/.test(letters)) return 0;
  return indexOfPinyin(text, letters) >= 0 || indexOfPinyin(title, letters) >= 0 ? 1 : 0;
}

/** What has been typed of a text in quotes; null where the caret is in none. */
function quotedWord(before: string): string | null {
  const quotes = before.split('"');
  return quotes.length % 2 === 0 ? (quotes.at(-1) ?? '') : null;
}

/** The words of an argument that is chosen, such as `"whole"`; null where the text is no such argument. */
function wordsAt(formula: string, caret: number, typed: string, { language }: Texts): Completions | null {
  const call = callAt(formula, caret);
  const argument = call && findReference(call.name)?.arguments[call.argument]?.argument;
  const enumeration = argument && argument.kind !== 'each' ? argument.enumeration : undefined;
  if (!enumeration) return null;
  const after = formula.slice(caret);
  const rest = /^[^",)]*"?/.exec(after)?.[0] ?? '';
  const letters = typed.toLowerCase();
  const items = Object.entries(enumeration.choices).map(([word, { label }]) => ({
    text: `"${word}"`,
    title: label[language] === word ? '' : label[language],
    call: false,
  }));
  return {
    from: caret - typed.length - 1,
    to: caret + rest.length,
    items: items.filter(
      ({ text, title }) => text.slice(1).startsWith(letters) || title.toLowerCase().includes(letters),
    ),
  };
}

/** The formula with a completion taken, and where the caret stands then. */
export function completed(
  formula: string,
  { from, to }: Completions,
  { text, call }: Completion,
): { readonly formula: string; readonly caret: number } {
  const after = formula.slice(to);
  const opens = call && !after.startsWith('(');
  const written = opens ? `${text}()` : text;
  // A function's arguments are typed next.
  const caret = from + text.length + (call ? 1 : 0);
  return { formula: formula.slice(0, from) + written + after, caret };
}
