import { FluentProvider, Text } from '@fluentui/react-components';
import { toLanguage } from '../i18n';
import { createTexts } from './texts';
import { fluentTheme } from './theme';

/** What somebody sees who opens the page in a browser: what it is and where it runs. */
export function OutsideExcel(): React.JSX.Element {
  const { t, language } = createTexts(toLanguage(navigator.language));
  return (
    <FluentProvider theme={fluentTheme(undefined)} lang={language}>
      <main style={{ padding: 16, maxWidth: 480 }}>
        <Text as="h1" size={500} weight="semibold" block>
          {t('app.title')}
        </Text>
        <Text as="p">{t('app.outside')}</Text>
      </main>
    </FluentProvider>
  );
}
