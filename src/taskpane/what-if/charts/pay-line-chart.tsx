import { useState } from 'react';
import { useTexts } from '../../texts';
import type { ChartAxis } from './chart-axis';
import { ChartFrame } from './chart-frame';
import { PayLineLegend } from './pay-line-legend';
import { PayLinePlot } from './pay-line-plot';
import { payLineSummary, payLineTables } from './pay-line-tables';
import type { PayPoint } from './pay-runs';
import type { Mark } from './plot-marks';

/** Pay under one plan, by the figure of the lever. */
export interface PaySeries {
  readonly name: string;
  /** Every bend of the curve, and both sides of every jump, in the order of the lever. */
  readonly points: readonly PayPoint[];
}

/** What the chart of pay against a lever shows. */
export interface PayLine {
  readonly title: string;
  /** The lever, along the foot. */
  readonly lever: ChartAxis;
  /** Pay, upright. */
  readonly pay: ChartAxis;
  readonly series: readonly PaySeries[];
  /** Where things stand now, on the first series. */
  readonly now?: PayPoint | null;
  /** The pay that is wanted. */
  readonly wanted?: number | null;
  /** Figures of the lever at which the plan decides otherwise, with what they are called: 完成率 80%. */
  readonly thresholds?: readonly Mark[];
}

interface Props extends PayLine {
  /** The lever's figure that is nearest to a place, and what it pays; without this the nearest point of the first series. */
  readonly at?: (x: number) => PayPoint;
  /** A figure of the lever is chosen in the chart, by a click or by dragging. */
  readonly onChoose?: (x: number) => void;
}

/** Pay against a lever, with jumps as jumps, thresholds, the pay that is wanted and where things stand now. */
export function PayLineChart({ at, onChoose, ...line }: Props): React.JSX.Element {
  const texts = useTexts();
  const [pointed, setPointed] = useState<PayPoint | null>(null);
  const nearest = at ?? ((x: number) => nearestPoint(line.series[0]?.points ?? [], x));
  return (
    <ChartFrame
      title={line.title}
      summary={payLineSummary(line, texts)}
      empty={line.series.every(({ points }) => points.length === 0)}
      tables={() => payLineTables(line, texts)}
    >
      {(place) => (
        <>
          <PayLinePlot
            line={line}
            place={place}
            pointed={pointed}
            onPoint={(x) => {
              setPointed(x === null ? null : nearest(x));
            }}
            onChoose={
              onChoose &&
              ((x) => {
                onChoose(nearest(x).x);
              })
            }
          />
          <PayLineLegend line={line} pointed={pointed} />
        </>
      )}
    </ChartFrame>
  );
}

function nearestPoint(points: readonly PayPoint[], x: number): PayPoint {
  const away = (point: PayPoint): number => Math.abs(point.x - x);
  return points.reduce((best, point) => (away(point) < away(best) ? point : best), points[0] ?? { x, pay: NaN });
}
