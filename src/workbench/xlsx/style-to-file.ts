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
  type Nullable,
} from '@univerjs/core';
import type { Alignment, Border, BorderStyle, Borders, Font, Style } from 'exceljs';
import { toFileColor } from './color';
import { toFileFormat } from './number-format';
import { INDENT_PIXELS } from './units';

const LINES: Readonly<Partial<Record<BorderStyleTypes, BorderStyle>>> = {
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DASH_DOT]: 'dashDot',
  [BorderStyleTypes.DASH_DOT_DOT]: 'dashDotDot',
  [BorderStyleTypes.DOUBLE]: 'double',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.MEDIUM_DASHED]: 'mediumDashed',
  [BorderStyleTypes.MEDIUM_DASH_DOT]: 'mediumDashDot',
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: 'mediumDashDotDot',
  [BorderStyleTypes.SLANT_DASH_DOT]: 'slantDashDot',
  [BorderStyleTypes.THICK]: 'thick',
};
const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, Alignment['horizontal']>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
  [HorizontalAlign.BOTH]: 'justify',
  [HorizontalAlign.DISTRIBUTED]: 'distributed',
};
const VERTICAL: Readonly<Partial<Record<VerticalAlign, Alignment['vertical']>>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};
/** The font of a file's cells that name none; another default has to be written out in every style. */
const FILE_FONT = { name: 'Calibri', size: 11 };

/** A cell's look as a file keeps it; what it says nothing about comes from the workbook's default style. */
export function styleToFile(style: IStyleData, fallback: IStyleData): Partial<Style> {
  const font = fontToFile({ ...fallback, ...style });
  const format = toFileFormat(style.n?.pattern);
  const alignment = alignmentToFile(style);
  const border = style.bd && bordersToFile(style.bd);
  return {
    ...(isFileFont(font) ? {} : { font: { ...FILE_FONT, ...font } }),
    ...(format !== undefined && { numFmt: format }),
    ...(style.bg?.rgb && { fill: { type: 'pattern', pattern: 'solid', fgColor: toFileColor(style.bg.rgb) } }),
    ...(border && Object.keys(border).length > 0 && { border }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
  };
}

function isFileFont(font: Partial<Font>): boolean {
  return Object.entries(font).every(([key, value]) => (FILE_FONT as Partial<Font>)[key as keyof Font] === value);
}

export function fontToFile(style: IStyleData): Partial<Font> {
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...(isOn(style.bl) && { bold: true }),
    ...(isOn(style.it) && { italic: true }),
    ...(isOn(style.ul?.s) && { underline: style.ul?.t === TextDecoration.DOUBLE ? 'double' : true }),
    ...(isOn(style.st?.s) && { strike: true }),
    ...(style.va === BaselineOffset.SUPERSCRIPT && { vertAlign: 'superscript' as const }),
    ...(style.va === BaselineOffset.SUBSCRIPT && { vertAlign: 'subscript' as const }),
    ...(style.cl?.rgb && { color: toFileColor(style.cl.rgb) }),
  };
}

const isOn = (flag: Nullable<BooleanNumber>): boolean => flag === BooleanNumber.TRUE;

function bordersToFile(borders: IBorderData): Partial<Borders> {
  const line = (side: Nullable<IBorderStyleData>): Partial<Border> | undefined => {
    const style = side ? LINES[side.s] : undefined;
    return style === undefined ? undefined : { style, color: toFileColor(side?.cl.rgb ?? '#000000') };
  };
  const [down, up] = [line(borders.tl_br), line(borders.bl_tr)];
  const sides = {
    top: line(borders.t),
    right: line(borders.r),
    bottom: line(borders.b),
    left: line(borders.l),
    diagonal: (down ?? up) && { ...(down ?? up), up: up !== undefined, down: down !== undefined },
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

function alignmentToFile(style: IStyleData): Partial<Alignment> {
  const horizontal = style.ht ? HORIZONTAL[style.ht] : undefined;
  const vertical = style.vt ? VERTICAL[style.vt] : undefined;
  const indent = Math.round((style.pd?.l ?? style.pd?.r ?? 0) / INDENT_PIXELS);
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
    ...(style.tr && { textRotation: isOn(style.tr.v) ? ('vertical' as const) : 0 - style.tr.a }),
  };
}
