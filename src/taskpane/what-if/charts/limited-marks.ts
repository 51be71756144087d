import type { Histogram } from './histogram-chart';
import type { Mark } from './plot-marks';

/** The marks of a histogram, its budget among them as a limit. */
export function limitedMarks(
  { marks = [], budget }: Pick<Histogram, 'marks' | 'budget'>,
  name: string,
): readonly Mark[] {
  const all = budget === null || budget === undefined ? marks : [...marks, { value: budget, label: name, limit: true }];
  return all.filter(({ value }) => Number.isFinite(value));
}
