import { tooltipOf } from '../../../functions/enumeration-tooltips';
import type { ChoiceField, FieldPlace, PrimitiveKind, WrapperKind } from '../../../plan/compose';
import { messages, type Message, type Texts } from '../../texts';

/** Which form a field belongs to. */
export type PartKind = PrimitiveKind | WrapperKind;

/** What a field of a form is called. */
export function fieldLabel(kind: PartKind, key: string, texts: Texts): string {
  return said(`compose.${kind}.${key}`, texts) ?? key;
}

/** What a new figure in a field is called at first; a rate is called after its line and its field. */
export function freshTitle(kind: PartKind, key: string, line: string, isRate: boolean, texts: Texts): string {
  const field = fieldLabel(kind, key, texts);
  if (isRate) return texts.t('compose.rateTitle', { line: line === '' ? texts.t('compose.newLine') : line, field });
  return said(`compose.${kind}.${key}.new`, texts) ?? field;
}

/** The words of a choice as they are read, each with what it means. */
export function choiceTexts(
  field: ChoiceField,
  texts: Texts,
): readonly { readonly word: string; readonly label: string; readonly meaning: string | null }[] {
  const { language } = texts;
  return field.words.map((word) => {
    const known = field.enumeration?.choices[word];
    return {
      word,
      label: known ? known.label[language] : (said(`compose.operator.${word}`, texts) ?? word),
      meaning: (field.enumeration && tooltipOf(field.enumeration, word)[language]) ?? null,
    };
  });
}

/** Which kind of form a part of a line is. */
export function partKind(primitive: PrimitiveKind, part: FieldPlace['part']): PartKind {
  return part === 'core' ? primitive : part;
}

function said(key: string, { t }: Texts): string | null {
  return Object.hasOwn(messages, key) ? t(key as Message) : null;
}
