import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { colorSchemeOf, fluentTheme } from './theme';

/** Fluent's tokens for Office's colours, kept up with them where Office tells of a change; the page's own parts follow. */
export function useOfficeTheme(): Theme {
  const [theme, setTheme] = useState(() => fluentTheme(Office.context.officeTheme));
  useEffect(() => {
    const update = (): void => {
      setTheme(fluentTheme(Office.context.officeTheme));
    };
    // Not every Office tells of a change; coming back to the pane is when the user would see a stale one.
    window.addEventListener('focus', update);
    return () => {
      window.removeEventListener('focus', update);
    };
  }, []);
  useEffect(() => {
    document.documentElement.style.colorScheme = colorSchemeOf(theme);
  }, [theme]);
  return theme;
}
