import type { ArgumentReference } from '../../functions';
import type { Argument } from '../../functions/arguments/argument';
import { findChoice, type Enumeration } from '../../functions/enumeration';
import { tooltipOf } from '../../functions/enumeration-tooltips';
import type { Text } from '../../i18n';
import type { Texts } from '../texts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * What an argument is chosen from; null where it is typed. A cell that stands for a choice in a formula being edited is an
 * option too.
 */
export function optionsOf(argument: Argument, text: string, texts: Texts): readonly Option[] | null {
  const { t, language } = texts;
  if (argument.kind === 'each' || (!argument.enumeration && argument.kind !== 'flag')) return null;
  const { enumeration, fallback } = argument;
  const choices: Option[] = enumeration
    ? Object.entries(enumeration.choices).map(([value, { label }]) => ({ value, label: label[language] }))
    : [
        { value: 'TRUE', label: t('argument.true') },
        { value: 'FALSE', label: t('argument.false') },
      ];
  const standard = choices.find(({ value }) => value === String(fallback).toUpperCase() || value === String(fallback));
  const none = {
    value: '',
    label: standard ? t('argument.default', { choice: standard.label }) : t('argument.leftOut'),
  };
  const written = text === '' || choices.some(({ value }) => value === text) ? [] : [{ value: text, label: text }];
  return [none, ...choices, ...written];
}

/** What an argument is, under its field; for a choice, what the chosen one means. */
export function fieldHint(reference: ArgumentReference, text: string, { t, language }: Texts): string {
  const { argument, description, unit } = reference;
  const chosen =
    argument.kind === 'each' || !argument.enumeration
      ? null
      : meaning(argument.enumeration, text || String(argument.fallback));
  if (chosen) return chosen[language];
  const about = description[language];
  return unit ? t('argument.withUnit', { about, unit: unit[language] }) : about;
}

function meaning(enumeration: Enumeration, text: string): Text | null {
  const value = findChoice(enumeration, text);
  return value === null ? null : tooltipOf(enumeration, value);
}
