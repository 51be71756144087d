import { childOf, descendantsOf, type XmlElement } from './xml';

/** A colour as a file names it: outright, as one of the theme's, or as one of the old palette's. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Office's own theme, for files that have none. Order of the file's numbers: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
const THEME_NAMES = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** Colours 8 to 63 of the palette of Excel 97. Source: ECMA-376 part 1, 18.8.27 (indexedColors). */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
const PALETTE_START = 8;
const WINDOW_TEXT = 64;
const WINDOW_BACKGROUND = 65;

/** The theme's twelve colours, RRGGBB, in the order in which a file numbers them. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = descendantsOf(theme, 'clrScheme')[0];
  return THEME_NAMES.map((name, index) => {
    const slot = childOf(scheme, name);
    const color = childOf(slot, 'srgbClr')?.attributes['val'] ?? childOf(slot, 'sysClr')?.attributes['lastClr'];
    return color ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** The colour that an element such as `<color theme="1"/>` names. */
export function colorOfElement(color: XmlElement | undefined): FileColor | undefined {
  if (!color) return undefined;
  const { rgb, theme, tint, indexed } = color.attributes;
  return {
    ...(rgb !== undefined && { argb: rgb }),
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(tint !== undefined && { tint: Number(tint) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }),
  };
}

/** `#RRGGBB` of a file's colour, or undefined where it says "automatic". */
export function toRgb(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const hex = baseColor(color, theme);
  if (hex === undefined) return undefined;
  return `#${tinted(hex, color.tint ?? 0).toUpperCase()}`;
}

/** The colour of a file, opaque, from `#RRGGBB`, `#RGB` or `rgb(r, g, b)`. */
export function toFileColor(rgb: string): { argb: string } {
  const parts = /^rgba?\(([^)]*)\)$/i.exec(rgb.trim())?.[1]?.split(',').slice(0, 3);
  const hex = parts ? parts.map((part) => hexByte(Number(part))).join('') : rgb.trim().replace('#', '');
  const full =
    hex.length === 3
      ? Array.from(hex)
          .map((digit) => digit + digit)
          .join('')
      : hex;
  return { argb: `FF${full.slice(0, 6).toUpperCase()}` };
}

function baseColor({ argb, theme: number, indexed }: FileColor, theme: readonly string[]): string | undefined {
  if (argb !== undefined) return argb.slice(-6);
  if (number !== undefined) return theme[number];
  if (indexed === WINDOW_TEXT || indexed === undefined) return undefined;
  if (indexed === WINDOW_BACKGROUND) return 'FFFFFF';
  return PALETTE[indexed < PALETTE_START ? indexed : indexed - PALETTE_START];
}

/**
 * A colour made darker (tint below 0) or lighter in its lightness alone, to within 1 of 255 of what Excel shows.
 * Source: ECMA-376 part 1, 18.8.19 (tint).
 */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = 1 - Math.abs(2 * lightness - 1);
  const saturation = chroma === 0 ? 0 : (high - low) / chroma;
  const spread = saturation * (1 - Math.abs(2 * wanted - 1));
  const scale = (part: number): number =>
    high === low ? wanted : wanted + ((part - lightness) / (high - low)) * spread;
  return [red, green, blue].map((part) => hexByte(scale(part) * 255)).join('');
}

function hexByte(value: number): string {
  return Math.min(255, Math.max(0, Math.round(value)))
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
