import { colorSchemeOf, fluentTheme } from '../../src/taskpane/theme';

/** As much of Office's theme as Office for each platform gives. */
function office(theme: Partial<Office.OfficeTheme>): Office.OfficeTheme {
  return theme as Office.OfficeTheme;
}

test.each([
  ['an Office that says it is dark', office({ isDarkTheme: true }), 'dark'],
  ['an Office that says it is light', office({ isDarkTheme: false }), 'light'],
  ['a dark ground only', office({ bodyBackgroundColor: '#262626' }), 'dark'],
  ['a light ground only', office({ bodyBackgroundColor: '#F5F5F5' }), 'light'],
  ['an Office without themes', undefined, 'light'],
] as const)('the browser’s own parts are drawn for %s', (_, theme, scheme) => {
  expect(colorSchemeOf(fluentTheme(theme))).toBe(scheme);
});
