import type { ChartAxis } from './chart-axis';

/** A figure in full; a dash where there is none. */
export function shownFigureOf({ figure }: Pick<ChartAxis, 'figure'>, value: number): string {
  return Number.isFinite(value) ? figure(value) : '–';
}
