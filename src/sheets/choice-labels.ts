import type { Enumeration } from '../functions/enumeration';
import type { Language } from '../i18n';

/** The word that stands in a cell for a choice; our functions read it in either language. */
export function choiceLabel<Value extends string>(
  enumeration: Enumeration<Value>,
  value: Value,
  language: Language,
): string {
  return enumeration.choices[value].label[language];
}

/** All the words of a drop-down list. */
export function choiceLabels<Value extends string>(
  enumeration: Enumeration<Value>,
  language: Language,
): readonly string[] {
  return (Object.keys(enumeration.choices) as Value[]).map((value) => choiceLabel(enumeration, value, language));
}
