import type { Tick } from './axis-ticks';
import { useChartStyles } from './chart-styles';
import { labelWidth } from './label-width';
import { LABEL_SIZE } from './sizes';

/** The rectangle inside the axes, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between an axis and the figures beside it. */
const BESIDE = 6;

/** Rules across the plot at round figures of the upright axis, with the figures to their left. */
export function UprightAxis({
  plot,
  ticks,
}: {
  readonly plot: Plot;
  readonly ticks: readonly Tick[];
}): React.JSX.Element {
  const styles = useChartStyles();
  return (
    <g>
      {ticks.map(({ at, text }) => (
        <g key={at}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} className={styles.grid} />
          <text x={plot.left - BESIDE} y={at} dy="0.35em" textAnchor="end" className={styles.text}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The axis under the plot with round figures beneath it. */
export function LevelAxis(props: {
  /** The width of the whole drawing, which no label leaves. */
  readonly width: number;
  readonly plot: Plot;
  readonly ticks: readonly Tick[];
  /** Rules through the whole plot at its figures. */
  readonly rules?: boolean;
}): React.JSX.Element {
  const { width, plot, ticks, rules = false } = props;
  const styles = useChartStyles();
  return (
    <g>
      {ticks.map(({ at, text }) => (
        <g key={at}>
          <line
            x1={at}
            x2={at}
            y1={rules ? plot.top : plot.bottom}
            y2={plot.bottom + BESIDE / 2}
            className={rules ? styles.grid : styles.axis}
          />
          <text
            x={inside(at, text, width)}
            y={plot.bottom + BESIDE + LABEL_SIZE}
            textAnchor="middle"
            className={styles.text}
          >
            {text}
          </text>
        </g>
      ))}
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} className={styles.axis} />
    </g>
  );
}

/** The middle of a label that stands at a place, moved so far that nothing of it is cut off at the sides. */
function inside(at: number, text: string, width: number): number {
  const half = labelWidth(text, LABEL_SIZE) / 2;
  return Math.max(half, Math.min(width - half, at));
}
