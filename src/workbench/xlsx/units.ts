/**
 * Widths in a file are counted in digits of the default font, five pixels of margin included; seven pixels is the width of
 * a digit in Calibri 11 and in 微软雅黑 11. Source: ECMA-376 part 1, 18.3.1.13 (col).
 */
const DIGIT_WIDTH = 7;
const POINTS_PER_PIXEL = 72 / 96;
const DAY = 86_400_000;
/** Serial of 1 January 1970 in the 1900 date system. */
const UNIX_EPOCH = 25_569;
const SIGNIFICANT_DIGITS = 15;

/** A column's width in pixels from its width in a file. */
export function widthToPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

/** A column's width in a file from its width in pixels, in the 1/256 that Excel keeps. */
export function pixelsToWidth(pixels: number): number {
  return Math.round((pixels / DIGIT_WIDTH) * 256) / 256;
}

export function pointsToPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

export function pixelsToPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

/**
 * The serial number that a library has turned into a date because of its number format.
 * Serials are linear in these dates (the 29 February 1900 that never was stands at its place), so nothing is lost but
 * what is finer than a millisecond.
 */
export function dateToSerial(date: Date): number {
  return Number((UNIX_EPOCH + date.getTime() / DAY).toPrecision(SIGNIFICANT_DIGITS));
}

/** One step of indentation: three blanks of the default font. */
export const INDENT_PIXELS = 9;
