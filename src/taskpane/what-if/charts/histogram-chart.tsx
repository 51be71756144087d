import { useTexts } from '../../texts';
import type { ChartAxis } from './chart-axis';
import { ChartFrame } from './chart-frame';
import { HistogramPlot } from './histogram-plot';
import { histogramSummary, histogramTables } from './histogram-tables';
import type { Mark } from './plot-marks';

/** How many outcomes lie between two figures, the lower one among them. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What a histogram shows. */
export interface Histogram {
  readonly title: string;
  /** What was worked out, along the foot. */
  readonly axis: ChartAxis;
  /** In their order, without gaps. */
  readonly bins: readonly HistogramBin[];
  /** Figures of interest, such as P10, P50 and P90. */
  readonly marks?: readonly Mark[];
  readonly budget?: number | null;
}

/** How often each cost came out, with marks at figures of interest; what is beyond the budget is told apart. */
export function HistogramChart(histogram: Histogram): React.JSX.Element {
  const texts = useTexts();
  return (
    <ChartFrame
      title={histogram.title}
      summary={histogramSummary(histogram, texts)}
      empty={histogram.bins.length === 0}
      tables={() => histogramTables(histogram, texts)}
    >
      {(place) => <HistogramPlot histogram={histogram} place={place} />}
    </ChartFrame>
  );
}
