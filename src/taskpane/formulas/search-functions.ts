import { LANGUAGES, type Text } from '../../i18n';
import type { FunctionReference } from '../../functions';
import { readable } from '../../sources/text';
import { indexOfPinyin, shortens } from './pinyin';

/** What a hit in a text is worth: the name counts most, the prose least. */
const WORTH = { name: 100, title: 80, argument: 30, choice: 24, prose: 10 } as const;
/** A hit at the beginning of a text or of a word says more than one inside, and the more of the text it is the better. */
const PLACE = { start: 0.7, word: 0.6, inside: 0.4, share: 0.3 } as const;
/** So few letters stand in any prose. */
const FEW = 2;
/** Letters that could be anyone's initials say less than the words themselves, and least where they skip characters. */
const PINYIN = 0.75;
const SKIPPING = 0.2;

interface Searched {
  readonly text: string;
  readonly worth: number;
  /** Initials of long prose would match nearly any letters. */
  readonly pinyin: boolean;
}

const cache = new WeakMap<FunctionReference, readonly Searched[]>();

/**
 * The functions that a query may mean, the likeliest first: by name, title, arguments, choices and description, in both
 * languages whatever the reader's, and by pinyin. Every word of the query must be found. Without a query, all of them.
 */
export function searchFunctions(query: string, references: readonly FunctionReference[]): readonly FunctionReference[] {
  const words = readable(query).toLowerCase().split(' ').filter(Boolean);
  return references
    .map((reference) => ({ reference, score: scoreOf(words, reference) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ reference }) => reference);
}

/** 0 where a word is nowhere to be found; equal for all functions where there is no word. */
function scoreOf(words: readonly string[], reference: FunctionReference): number {
  const scores = words.map((word) => Math.max(...textsOf(reference).map((text) => worthOf(word, text))));
  return scores.includes(0) ? 0 : 1 + scores.reduce((sum, score) => sum + score, 0);
}

function worthOf(word: string, { text, worth, pinyin }: Searched): number {
  const isLatin = /^[a-zü]+$/.test(word);
  const at = isLatin && word.length <= FEW && worth <= WORTH.prose ? -1 : text.indexOf(word);
  if (at >= 0) return worth * (placeOf(text, at) + (PLACE.share * word.length) / text.length);
  if (!isLatin || !pinyin) return 0;
  const spelt = indexOfPinyin(text, word.replaceAll('ü', 'v'));
  if (spelt >= 0) return worth * PINYIN * (PLACE.start + PLACE.share / text.length);
  return worth >= WORTH.title && word.length > FEW && shortens(text, word) ? worth * SKIPPING : 0;
}

/** Chinese puts nothing between its words: one may begin anywhere. */
function placeOf(text: string, at: number): number {
  if (at === 0 || /\p{Script=Han}/u.test(text.charAt(at))) return PLACE.start;
  return /[a-z0-9]/.test(text.charAt(at - 1)) ? PLACE.inside : PLACE.word;
}

function textsOf(reference: FunctionReference): readonly Searched[] {
  const known = cache.get(reference);
  if (known) return known;
  const all = (texts: readonly Text[], worth: number, pinyin = true): Searched[] =>
    texts.flatMap((text) =>
      LANGUAGES.map((language) => ({ text: readable(text[language]).toLowerCase(), worth, pinyin })),
    );
  const choices = reference.arguments.flatMap(({ argument }) =>
    argument.kind === 'each' ? [] : Object.values(argument.enumeration?.choices ?? {}),
  );
  const texts = [
    { text: reference.fn.name.toLowerCase(), worth: WORTH.name, pinyin: false },
    ...all([reference.title], WORTH.title),
    ...all(
      reference.arguments.map(({ name }) => name),
      WORTH.argument,
    ),
    ...all(
      choices.map(({ label }) => label),
      WORTH.choice,
    ),
    ...all([reference.description], WORTH.prose),
    ...all([...reference.arguments.map(({ description }) => description), ...reference.notes], WORTH.prose / 2, false),
  ];
  cache.set(reference, texts);
  return texts;
}
