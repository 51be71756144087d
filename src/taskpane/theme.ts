import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** The one colour of ours, in sixteen shades from dark to light; 80 is the colour itself, the head of the sheets we build. */
const BRAND: BrandVariants = {
  10: '#001016',
  20: '#01181F',
  30: '#022028',
  40: '#032832',
  50: '#05313C',
  60: '#083A46',
  70: '#0B4351',
  80: '#0F4C5C',
  90: '#1E6073',
  100: '#317589',
  110: '#498A9E',
  120: '#649FB2',
  130: '#81B4C4',
  140: '#A0C8D6',
  150: '#BFDDE8',
  160: '#DAF4FC',
};

const light = createLightTheme(BRAND);

/** On dark ground the brand's own shades are too dim to read (contrast under 4.5:1), so text and fills take lighter ones. */
const dark: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[130],
  colorBrandForeground2: BRAND[140],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForegroundLinkPressed: BRAND[120],
  colorBrandBackground: BRAND[100],
  colorBrandBackgroundHover: BRAND[90],
  colorBrandBackgroundPressed: BRAND[80],
  colorCompoundBrandForeground1: BRAND[130],
  colorCompoundBrandStroke: BRAND[130],
  colorCompoundBrandBackground: BRAND[120],
  colorNeutralForeground2BrandHover: BRAND[130],
  colorNeutralForeground2BrandPressed: BRAND[120],
};

/** Fluent's tokens for the colours that Office has now; high contrast is the browser's own forced colours in either. */
export function fluentTheme(office: Office.OfficeTheme | undefined): Theme {
  return office && isDark(office) ? dark : light;
}

/** What the browser's own parts follow, such as a month's picker and scroll bars, which no token reaches. */
export function colorSchemeOf(theme: Theme): 'light' | 'dark' {
  return theme === dark ? 'dark' : 'light';
}

function isDark({ isDarkTheme, bodyBackgroundColor }: Partial<Office.OfficeTheme>): boolean {
  if (typeof isDarkTheme === 'boolean') return isDarkTheme;
  const [, red = 'ff', green = 'ff', blue = 'ff'] =
    /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(bodyBackgroundColor ?? '') ?? [];
  // Relative luminance without gamma is near enough to tell dark from light.
  return 0.2126 * parseInt(red, 16) + 0.7152 * parseInt(green, 16) + 0.0722 * parseInt(blue, 16) < 128;
}
