import { extent, nice, ticks } from 'd3-array';

/** Where figures lie along an axis. */
export interface AxisScale {
  readonly from: number;
  readonly to: number;
  /** Where a figure lies, in pixels. */
  readonly at: (value: number) => number;
  /** The figure that lies at a pixel, never beyond the axis. */
  readonly valueAt: (pixel: number) => number;
  /** About so many round figures on the axis. */
  readonly ticks: (count: number) => readonly number[];
}

/** The least and the greatest of the figures that are some; null where none is. */
export function rangeOf(values: readonly number[]): readonly [from: number, to: number] | null {
  const [from, to] = extent(values.filter(Number.isFinite));
  return from === undefined ? null : [from, to];
}

/** Figures nearer to one another than this, or than this share of themselves, are the same to a reader. */
const SAME = 1e-9;

/** Room around a single figure, as a share of it, so that it has a place on an axis. */
const AROUND = 0.1;

/** An axis from one figure to another over a stretch of pixels; figures that are the same get room around them. */
export function axisScale(from: number, to: number, pixels: readonly [start: number, end: number]): AxisScale {
  const size = Math.max(Math.abs(from), Math.abs(to));
  const apart = to - from > SAME * Math.max(1, size);
  const room = apart ? 0 : size > SAME ? size * AROUND : 1;
  const [least, greatest] = [from - room, to + room];
  const [start, end] = pixels;
  const perPixel = (greatest - least) / (end - start);
  return {
    from: least,
    to: greatest,
    at: (value) => start + (value - least) / perPixel,
    valueAt: (pixel) => Math.min(greatest, Math.max(least, least + (pixel - start) * perPixel)),
    ticks: (count) => ticks(least, greatest, count),
  };
}

/**
 * An axis with round ends for figures whose height is compared. It begins at zero unless the figures lie so close together
 * that zero would flatten what differs between them: a line may leave zero out, bars may not.
 */
export function heightScale(
  values: readonly number[],
  pixels: readonly [start: number, end: number],
  count: number,
  fromZero: boolean,
): AxisScale {
  const [least, greatest] = rangeOf(values) ?? [0, 1];
  const close = least > greatest / 2 || greatest < least / 2;
  const withZero = fromZero || !close;
  const [from, to] = nice(withZero ? Math.min(0, least) : least, withZero ? Math.max(0, greatest) : greatest, count);
  // Figures that are all zero have an axis above it, not on both of its sides.
  return from === 0 && to === 0 ? axisScale(0, 1, pixels) : axisScale(from, to, pixels);
}
