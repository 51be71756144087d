import { mergeClasses } from '@fluentui/react-components';
import type { AxisScale } from './axis-scale';
import { useChartStyles } from './chart-styles';
import type { PayPoint } from './pay-runs';
import type { Plot } from './plot-axes';

interface Props {
  readonly point: PayPoint;
  readonly plot: Plot;
  readonly across: AxisScale;
  readonly up: AxisScale;
  /** It is where things stand, not where the pointer is. */
  readonly filled: boolean;
}

/** A point of a curve that is spoken of, with a line down to the lever's figure. Without pay, the line alone. */
export function PointMark({ point, plot, across, up, filled }: Props): React.JSX.Element {
  const styles = useChartStyles();
  const x = across.at(point.x);
  const drawn = Number.isFinite(point.pay);
  return (
    <g>
      <line x1={x} x2={x} y1={drawn ? up.at(point.pay) : plot.top} y2={plot.bottom} className={styles.guide} />
      {drawn && (
        <circle
          cx={x}
          cy={up.at(point.pay)}
          r={filled ? 5 : 4}
          className={filled ? mergeClasses(styles.dot, styles.ringed) : styles.hollow}
        />
      )}
    </g>
  );
}
