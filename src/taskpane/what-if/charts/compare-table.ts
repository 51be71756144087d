import type { Texts } from '../../texts';
import type { Comparison } from './compare-bar-chart';
import { inOneBreath } from '../in-one-breath';
import { shownFigureOf } from './shown-figure-of';
import type { TableData } from './table-data';

/** The figures of the chart as a table, a row for each group. */
export function compareTable({ axis, series, groups }: Comparison, { t }: Texts): TableData {
  return {
    caption: axis.title,
    columns: [t('charts.who'), ...series],
    numbered: false,
    rows: groups.map(({ name, values }) => ({
      head: name,
      cells: series.map((_, index) => shownFigureOf(axis, values[index] ?? NaN)),
    })),
  };
}

/** The chart in words: who has least and who has most, for each series. */
export function compareSummary({ axis, series, groups }: Comparison, texts: Texts): string {
  const said = series.flatMap((name, index) => {
    const drawn = groups
      .map((group) => ({ name: group.name, value: group.values[index] ?? NaN }))
      .filter(({ value }) => Number.isFinite(value))
      .sort((a, b) => a.value - b.value);
    const [least, most] = [drawn[0], drawn.at(-1)];
    if (!least || !most) return [];
    const values = {
      series: name,
      least: axis.figure(least.value),
      leastName: least.name,
      most: axis.figure(most.value),
      mostName: most.name,
    };
    return [texts.t('charts.barsSummary', values)];
  });
  return inOneBreath(said, texts);
}
