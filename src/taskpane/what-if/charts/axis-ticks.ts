import type { AxisScale } from './axis-scale';
import { labelWidth } from './label-width';
import { LABEL_SIZE } from './sizes';

/** A round figure on an axis, with what stands beside it. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Between two labels in a row there is at least so much. */
const BETWEEN = 10;

/** As many digits as no round figure needs, yet few enough to leave out what binary fractions add. */
const DIGITS = 12;

/** Figures as an axis has them, short: 1.5万 in Chinese, 15K in English. */
export function shortFigure(language: string): (value: number) => string {
  const format = new Intl.NumberFormat(language, {
    notation: 'compact',
    maximumSignificantDigits: DIGITS,
    // As everywhere else: 6,000, which compact figures would leave as 6000.
    useGrouping: true,
  });
  // A zero keeps no sign.
  return (value) => format.format(value + 0);
}

/** The most round figures, up to a number of them, whose labels do not touch when they stand side by side. */
export function ticksAside(scale: AxisScale, text: (value: number) => string, most: number): readonly Tick[] {
  for (let count = most; count > 1; count -= 1) {
    const ticks = ticksOf(scale, text, count);
    if (ticks.every((tick, index) => apart(ticks[index - 1], tick))) return ticks;
  }
  return ticksOf(scale, text, 1);
}

/** Round figures whose labels stand one above the other. */
export function ticksOf(scale: AxisScale, text: (value: number) => string, count: number): readonly Tick[] {
  return scale.ticks(count).map((value) => ({ at: scale.at(value), text: text(value) }));
}

function apart(before: Tick | undefined, tick: Tick): boolean {
  if (!before) return true;
  const halves = (labelWidth(before.text, LABEL_SIZE) + labelWidth(tick.text, LABEL_SIZE)) / 2;
  return tick.at - before.at >= halves + BETWEEN;
}
