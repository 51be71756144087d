import type { Texts } from '../../texts';
import type { Histogram } from './histogram-chart';
import { limitedMarks } from './limited-marks';
import type { TableData } from './table-data';

/** The figures of the chart as tables: the counts, then the marks. */
export function histogramTables(histogram: Histogram, { t, figure }: Texts): readonly TableData[] {
  const { axis, bins } = histogram;
  const counts: TableData = {
    caption: axis.title,
    columns: [t('charts.from'), t('charts.to'), t('charts.trials')],
    numbered: true,
    rows: bins.map(({ from, to, count }) => ({ head: axis.figure(from), cells: [axis.figure(to), figure(count, 0)] })),
  };
  const marks: TableData = {
    caption: t('charts.marks'),
    columns: [t('charts.mark'), axis.title],
    numbered: false,
    rows: limitedMarks(histogram, t('charts.budget')).map(({ label, value }) => ({
      head: label,
      cells: [axis.figure(value)],
    })),
  };
  return [counts, marks];
}

/** The chart in words. */
export function histogramSummary(histogram: Histogram, { t, list }: Texts): string {
  const { axis, bins } = histogram;
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return '';
  const trials = bins.reduce((total, { count }) => total + count, 0);
  const marks = limitedMarks(histogram, t('charts.budget')).map(({ label, value }) =>
    t('charts.at', { name: label, figure: axis.figure(value) }),
  );
  const range = t('charts.histogramSummary', { trials, from: axis.figure(first.from), to: axis.figure(last.to) });
  return marks.length === 0 ? range : t('charts.withMarks', { range, marks: list(marks) });
}
