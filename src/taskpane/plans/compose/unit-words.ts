import { parseUnit } from '../../../plan/language/units';
import { messages, type Message, type Texts } from '../../texts';

/** Units of time, marks and money: no number of things. */
const UNCOUNTED = /^(month|year|score|[A-Z]{3})$/;
const KEY = /^unit\.(?!per$)(.+)$/;

const known = Object.keys(messages).flatMap((key) => KEY.exec(key)?.[1] ?? []);

/** The words of things that are counted, as the reader writes them: 台, 单. */
export function countWords(texts: Texts): readonly string[] {
  const words = known.filter((word) => !UNCOUNTED.test(word)).map((word) => labelOf(`unit.${word}`, texts));
  return [...new Set(words)];
}

/** The unit that typed words mean: 台 is `car`, a word that is not known is a unit of its own; null where it can be none. */
export function unitOf(typed: string, texts: Texts): string | null {
  const bare = typed.trim();
  const isTyped = (form: string): boolean => form !== '' && form.toLowerCase() === bare.toLowerCase();
  const found = known.find((word) =>
    [word, labelOf(`unit.${word}`, texts), labelOf(`units.${word}`, texts)].some(isTyped),
  );
  return found ?? (parseUnit(bare) === null ? null : bare);
}

function labelOf(key: string, { t }: Texts): string {
  return Object.hasOwn(messages, key) ? t(key as Message) : '';
}
