import type { Texts } from '../../texts';
import { inOneBreath } from '../in-one-breath';
import type { PayLine, PaySeries } from './pay-line-chart';
import { payRuns, type PayPoint } from './pay-runs';
import { shownFigureOf } from './shown-figure-of';
import type { TableData, TableRow } from './table-data';

/** The figures of the chart as tables: pay by the lever's figures, then the thresholds. */
export function payLineTables(line: PayLine, { t }: Texts): readonly TableData[] {
  const { lever, pay, series, thresholds = [] } = line;
  const jumps = series.length === 1 && series.some(({ points }) => payRuns(points).jumps.length > 0);
  const curve: TableData = {
    caption: pay.title,
    columns: [lever.title, ...series.map(({ name }) => name), ...(jumps ? [t('charts.jump')] : [])],
    numbered: true,
    rows: rowsOf(line, jumps),
  };
  const marks: TableData = {
    caption: t('charts.thresholds'),
    columns: [t('charts.threshold'), lever.title],
    numbered: false,
    rows: thresholds.map(({ label, value }) => ({ head: label, cells: [lever.figure(value)] })),
  };
  return [curve, marks];
}

/** The chart in words. */
export function payLineSummary({ lever, pay, series, now }: PayLine, texts: Texts): string {
  const { t } = texts;
  const said = series.flatMap(({ name, points }) => {
    const drawn = points.filter((point) => Number.isFinite(point.pay));
    const [first, last] = [drawn[0], drawn.at(-1)];
    if (!first || !last) return [];
    const values = {
      name,
      from: lever.figure(first.x),
      first: pay.figure(first.pay),
      to: lever.figure(last.x),
      last: pay.figure(last.pay),
      jumps: payRuns(points).jumps.length,
    };
    return [t('charts.lineSummary', values)];
  });
  if (now) said.push(t('charts.nowSummary', { x: lever.figure(now.x), pay: shownFigureOf(pay, now.pay) }));
  return inOneBreath(said, texts);
}

function rowsOf({ lever, pay, series, now }: PayLine, jumps: boolean): readonly TableRow[] {
  const places = new Set(series.flatMap(({ points }) => points.map(({ x }) => x)));
  if (now) places.add(now.x);
  return [...places]
    .sort((a, b) => a - b)
    .map((x) => {
      const cells = series.map((one, index) => {
        const point = pointAt(one, x) ?? (index === 0 && now?.x === x ? now : null);
        return point ? shownFigureOf(pay, point.pay) : '';
      });
      const jump = jumps && series[0] ? jumpTo(series[0], x) : null;
      return {
        head: lever.figure(x),
        cells: jumps ? [...cells, jump === null ? '' : pay.figure(jump)] : cells,
        current: now?.x === x,
      };
    });
}

function pointAt({ points }: PaySeries, x: number): PayPoint | null {
  return points.find((point) => point.x === x) ?? null;
}

/** By how much pay jumps at a figure; null where it does not. */
function jumpTo({ points }: PaySeries, x: number): number | null {
  const jump = payRuns(points).jumps.find(([, after]) => after.x === x);
  return jump ? jump[1].pay - jump[0].pay : null;
}
