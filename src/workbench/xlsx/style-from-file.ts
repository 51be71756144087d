import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import { toRgb, type FileColor } from './color';
import { fromFileFormat } from './number-format';
import { INDENT_PIXELS } from './units';

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const TEXT_COLOR_OF_THEME = 1;

/** A cell's look as the spreadsheet keeps it, from a file's. Protection is not part of it: see sheet-protection.ts. */
export function styleFromFile(style: Partial<Style>, theme: readonly string[]): IStyleData {
  const format = fromFileFormat(style.numFmt);
  const borders = style.border && bordersFromFile(style.border, theme);
  const background = style.fill && fillFromFile(style.fill, theme);
  return {
    ...(style.font && fontFromFile(style.font, theme)),
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(borders && Object.keys(borders).length > 0 && { bd: borders }),
    ...(style.alignment && alignmentFromFile(style.alignment)),
    ...(format !== undefined && { n: { pattern: format } }),
  };
}

export function fontFromFile(font: Partial<Font>, theme: readonly string[]): IStyleData {
  const color = font.color as FileColor | undefined;
  const isAutomatic = color?.theme === TEXT_COLOR_OF_THEME && color.tint === undefined;
  const rgb = isAutomatic ? undefined : toRgb(color, theme);
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold === true && { bl: BooleanNumber.TRUE }),
    ...(font.italic === true && { it: BooleanNumber.TRUE }),
    ...(font.underline !== undefined &&
      font.underline !== false &&
      font.underline !== 'none' && { ul: underline(font.underline) }),
    ...(font.strike === true && { st: { s: BooleanNumber.TRUE } }),
    ...(font.vertAlign === 'superscript' && { va: BaselineOffset.SUPERSCRIPT }),
    ...(font.vertAlign === 'subscript' && { va: BaselineOffset.SUBSCRIPT }),
    ...(rgb !== undefined && { cl: { rgb } }),
  };
}

/** `#RRGGBB` of a fill; a pattern's background and a gradient's first colour stand for the whole. */
export function fillFromFile(fill: Fill, theme: readonly string[]): string | undefined {
  if (fill.type === 'gradient') return toRgb(fill.stops[0]?.color, theme);
  if (fill.pattern === 'none') return undefined;
  return toRgb(fill.pattern === 'solid' ? fill.fgColor : fill.bgColor, theme);
}

function underline(kind: NonNullable<Font['underline']>): NonNullable<IStyleData['ul']> {
  const isDouble = kind === 'double' || kind === 'doubleAccounting';
  return { s: BooleanNumber.TRUE, ...(isDouble && { t: TextDecoration.DOUBLE }) };
}

function bordersFromFile(borders: Partial<Borders>, theme: readonly string[]): IBorderData {
  const line = (border: Partial<Border> | undefined): IBorderStyleData | undefined => {
    const kind = border?.style === undefined ? undefined : LINES[border.style];
    return kind === undefined ? undefined : { s: kind, cl: { rgb: toRgb(border?.color, theme) ?? '#000000' } };
  };
  const diagonal = line(borders.diagonal);
  const sides = {
    t: line(borders.top),
    r: line(borders.right),
    b: line(borders.bottom),
    l: line(borders.left),
    tl_br: borders.diagonal?.down === true ? diagonal : undefined,
    bl_tr: borders.diagonal?.up === true ? diagonal : undefined,
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

function alignmentFromFile(alignment: Partial<Alignment>): IStyleData {
  const horizontal = HORIZONTAL[alignment.horizontal ?? ''];
  const vertical = VERTICAL[alignment.vertical ?? ''];
  const { textRotation, indent = 0 } = alignment;
  const isRight = horizontal === HorizontalAlign.RIGHT;
  return {
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(alignment.wrapText === true && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && { pd: { [isRight ? 'r' : 'l']: indent * INDENT_PIXELS } }),
    ...(textRotation !== undefined && { tr: rotation(textRotation) }),
  };
}

/** A file turns text against the clock, the spreadsheet with it. */
function rotation(angle: number | 'vertical'): NonNullable<IStyleData['tr']> {
  return angle === 'vertical' ? { a: 0, v: BooleanNumber.TRUE } : { a: 0 - angle };
}
