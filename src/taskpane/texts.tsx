import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, useContext } from 'react';
import type { Language } from '../i18n';
import { assignMessages } from '../i18n/messages/assign';
import { changesMessages } from '../i18n/messages/changes';
import { closeMessages } from '../i18n/messages/close';
import { checkMessages } from '../i18n/messages/check';
import { composeMessages } from '../i18n/messages/compose';
import { freezeMessages } from '../i18n/messages/freeze';
import { galleryMessages } from '../i18n/messages/gallery';
import { helperMessages } from '../i18n/messages/helper';
import { namingMessages } from '../i18n/messages/naming';
import { paneMessages } from '../i18n/messages/pane';
import { payrollMessages } from '../i18n/messages/payroll';
import { scoredMessages } from '../i18n/messages/scored-form';
import { slipsMessages } from '../i18n/messages/slips-pane';
import { whatIfMessages } from '../i18n/messages/what-if';
import { whatIfExportMessages } from '../i18n/messages/what-if-export';
import { whatIfOneMessages } from '../i18n/messages/what-if-one';
import { whatIfTeamMessages } from '../i18n/messages/what-if-team';
import { whatIfChartsMessages } from '../i18n/messages/what-if-charts';
import { whatIfRiskMessages } from '../i18n/messages/what-if-risk';

/** Every text of the pane. */
export const messages = {
  ...paneMessages,
  ...helperMessages,
  ...namingMessages,
  ...freezeMessages,
  ...galleryMessages,
  ...assignMessages,
  ...changesMessages,
  ...checkMessages,
  ...closeMessages,
  ...composeMessages,
  ...payrollMessages,
  ...scoredMessages,
  ...slipsMessages,
  ...whatIfMessages,
  ...whatIfExportMessages,
  ...whatIfOneMessages,
  ...whatIfTeamMessages,
  ...whatIfChartsMessages,
  ...whatIfRiskMessages,
};
export type Message = keyof typeof messages;

export type TextValues = Readonly<Record<string, string | number>>;

/** The pane's texts and figures in one language. */
export interface Texts {
  readonly language: Language;
  /** A text of the pane with its values filled in. */
  readonly t: (key: Message, values?: TextValues) => string;
  /** A figure as people read it, with as many decimals as asked for. */
  readonly figure: (value: number, decimals: number) => string;
  /** A ratio as a percentage with at most one decimal. */
  readonly percent: (ratio: number) => string;
  /** Several things said in one breath, "A, B, C". */
  readonly list: (parts: readonly string[]) => string;
}

/** The texts in a language. Messages are parsed once, when they are first shown. */
export function createTexts(language: Language): Texts {
  const parsed = new Map<Message, IntlMessageFormat>();
  const numbers = new Map<number, Intl.NumberFormat>();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return {
    language,
    t: (key, values) => {
      const message = parsed.get(key) ?? new IntlMessageFormat(messages[key][language], language);
      parsed.set(key, message);
      return String(message.format(values));
    },
    figure: (value, decimals) => {
      const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const format = numbers.get(decimals) ?? new Intl.NumberFormat(language, options);
      numbers.set(decimals, format);
      return format.format(value);
    },
    percent: (ratio) => percent.format(ratio),
    list: (parts) => parts.join(messages['app.listSeparator'][language]),
  };
}

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = TextsContext.Provider;

/** The texts in the language of the pane. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('useTexts needs a TextsProvider above it.');
  return texts;
}
