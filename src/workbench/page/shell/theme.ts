import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** The product's petrol, as a ramp from Fluent's theme designer (key colour #0F4C5C). */
export const brand: BrandVariants = {
  10: '#020607',
  20: '#0B1C21',
  30: '#0D2E37',
  40: '#0E3B47',
  50: '#0F4C5C',
  60: '#175768',
  70: '#246477',
  80: '#317186',
  90: '#407E93',
  100: '#528BA0',
  110: '#6599AC',
  120: '#79A7B8',
  130: '#8EB5C4',
  140: '#A4C3CF',
  150: '#BAD2DB',
  160: '#D1E1E7',
};

/** Whether the page is light or dark. */
export type ThemeName = 'light' | 'dark';

const light = createLightTheme(brand);
const dark = createDarkTheme(brand);

/** The shell's Fluent themes: in the light one the brand is its darkest shade that still reads as petrol. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    ...light,
    colorBrandBackground: brand[50],
    colorBrandForeground1: brand[50],
    colorBrandForeground2: brand[50],
  },
  dark: { ...dark, colorBrandForeground1: brand[130], colorBrandForeground2: brand[140] },
};
