import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { AxisScale } from './axis-scale';
import { lookOf, useSeriesStyles } from './chart-styles';
import { payRuns, type PayPoint } from './pay-runs';

const useStyles = makeStyles({
  run: { fill: 'none', strokeWidth: '2px', strokeLinejoin: 'round', strokeLinecap: 'round' },
  jump: { fill: 'none', strokeWidth: '1.5px', strokeDasharray: '1 3', strokeLinecap: 'round' },
});

interface Props {
  readonly points: readonly PayPoint[];
  readonly across: AxisScale;
  readonly up: AxisScale;
  /** Which of the series it is. */
  readonly look: number;
}

/** A curve of pay: straight runs, and dotted risers where pay jumps. */
export function PayCurve({ points, across, up, look }: Props): React.JSX.Element {
  const styles = useStyles();
  const looks = useSeriesStyles();
  const { line, fill, dashes } = lookOf(look);
  const { runs, jumps } = payRuns(points);
  const place = ({ x, pay }: PayPoint): string => `${across.at(x)},${up.at(pay)}`;
  return (
    <g>
      {jumps.map(([before, after]) => (
        // What is paid before the jump is paid until the very step at which it jumps.
        <polyline
          key={after.x}
          points={[before, { ...before, x: after.x }, after].map(place).join(' ')}
          className={mergeClasses(styles.jump, looks[line])}
        />
      ))}
      {runs.map((run) => {
        const [only] = run;
        return run.length === 1 && only ? (
          <circle key={only.x} cx={across.at(only.x)} cy={up.at(only.pay)} r={2.5} className={looks[fill]} />
        ) : (
          <polyline
            key={only?.x}
            points={run.map(place).join(' ')}
            strokeDasharray={dashes}
            className={mergeClasses(styles.run, looks[line])}
          />
        );
      })}
    </g>
  );
}
