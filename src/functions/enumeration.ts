import { LANGUAGES, type Language, type Text } from '../i18n';

interface Choice {
  /** The word that Excel's drop-down shows. */
  readonly label: Text;
  /** Other ways to write it. */
  readonly words?: readonly string[];
}

/** The few values that an argument can take. What stands in formulas is the value itself, in every language. */
export interface Enumeration<Value extends string = string> {
  /** The name by which Excel's metadata refers to it. */
  readonly id: string;
  readonly choices: Readonly<Record<Value, Choice>>;
}

/** The value that a word means: the value itself, its label in any language or another of its words. */
export function findChoice<Value extends string>(enumeration: Enumeration<Value>, word: string): Value | null {
  const wanted = plain(word);
  const values = Object.keys(enumeration.choices) as Value[];
  return (
    values.find((value) => wordsFor(value, enumeration.choices[value]).some((known) => plain(known) === wanted)) ?? null
  );
}

/** All values in words, for a message. */
export function choicesIn(enumeration: Enumeration): Text {
  const list = (language: Language): string =>
    Object.entries(enumeration.choices)
      .map(([value, { label }]) => (label[language] === value ? value : `${label[language]} ${value}`))
      .join(language === 'zh-CN' ? '、' : ', ');
  return { 'en-US': list('en-US'), 'zh-CN': list('zh-CN') };
}

function wordsFor(value: string, choice: Choice): readonly string[] {
  return [value, ...LANGUAGES.map((language) => choice.label[language]), ...(choice.words ?? [])];
}

/** Full-width characters, capitals and blanks make no difference: ＞＝ is >=. */
function plain(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
