import { IntlMessageFormat } from 'intl-messageformat';
import { namingMessages, type NamingMessage } from '../../i18n/messages/naming';
import { useTexts, type TextValues } from '../texts';

/** The texts about naming in the language of the pane. */
export function useNamingTexts(): (key: NamingMessage, values?: TextValues) => string {
  const { language } = useTexts();
  return (key, values) => String(new IntlMessageFormat(namingMessages[key][language], language).format(values));
}
