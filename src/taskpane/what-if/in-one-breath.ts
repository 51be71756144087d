import type { Texts } from '../texts';

/** Sentences one after the other, as the language sets them. */
export function inOneBreath(sentences: readonly string[], { t }: Texts): string {
  const [first = '', ...others] = sentences;
  return others.reduce((said, next) => t('charts.then', { said, next }), first);
}
