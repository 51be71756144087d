import type { ThemeName } from './shell/theme';

/** Office's colours as an add-in sees them: those of Excel's white and black themes. */
export function officeTheme(theme: ThemeName): Omit<Office.OfficeTheme, 'themeId'> {
  return theme === 'dark'
    ? {
        bodyBackgroundColor: '#262626',
        bodyForegroundColor: '#F0F0F0',
        controlBackgroundColor: '#363636',
        controlForegroundColor: '#F0F0F0',
        isDarkTheme: true,
      }
    : {
        bodyBackgroundColor: '#FFFFFF',
        bodyForegroundColor: '#262626',
        controlBackgroundColor: '#FFFFFF',
        controlForegroundColor: '#262626',
        isDarkTheme: false,
      };
}
