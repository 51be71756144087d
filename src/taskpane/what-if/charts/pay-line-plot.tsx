import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PointerEvent } from 'react';
import { useTexts } from '../../texts';
import { axisScale, heightScale, rangeOf } from './axis-scale';
import { shortFigure, ticksAside, ticksOf } from './axis-ticks';
import type { ChartPlace } from './chart-frame';
import { useChartStyles } from './chart-styles';
import { labelWidth } from './label-width';
import type { PayLine } from './pay-line-chart';
import { PayCurve } from './pay-curve';
import { PointMark } from './point-mark';
import type { PayPoint } from './pay-runs';
import { LevelAxis, UprightAxis, type Plot } from './plot-axes';
import { marksHeight, placeMarks, PlotMarks } from './plot-marks';
import { LABEL_SIZE } from './sizes';

/** The height of the plot, whatever stands around it. */
const HEIGHT = 160;

/** Room for the points at the edges, the figures beside the axes and the halves of labels that stick out. */
const EDGE = 8;
const ABOVE = 12;
const BELOW = 24;

const useStyles = makeStyles({
  chosen: { cursor: 'pointer', touchAction: 'pan-y' },
});

interface Props {
  readonly line: PayLine;
  readonly place: ChartPlace;
  /** The point under the pointer. */
  readonly pointed: PayPoint | null;
  readonly onPoint: (x: number | null) => void;
  readonly onChoose: ((x: number) => void) | undefined;
}

/** The drawing of pay against a lever. */
export function PayLinePlot({ line, place, pointed, onPoint, onChoose }: Props): React.JSX.Element {
  const own = useStyles();
  const styles = useChartStyles();
  const { language } = useTexts();
  const { lever, pay, series, now, wanted, thresholds = [] } = line;
  const short = shortFigure(language);
  const upright = pay.tick ?? short;

  const points = series.flatMap((one) => one.points);
  const pays = [...points.map((point) => point.pay), now?.pay ?? NaN, wanted ?? NaN];
  const left =
    EDGE +
    Math.max(
      ...ticksOf(heightScale(pays, [0, 1], 4, false), upright, 4).map(({ text }) => labelWidth(text, LABEL_SIZE)),
      0,
    );
  const right = place.width - EDGE;
  const [least, greatest] = rangeOf([...points.map(({ x }) => x), now?.x ?? NaN]) ?? [0, 1];
  const across = axisScale(least, greatest, [left, right]);
  const marks = placeMarks(thresholds, across, left, right);
  const top = ABOVE + marksHeight(marks);
  const plot: Plot = { left, right, top, bottom: top + HEIGHT };
  const up = heightScale(pays, [plot.bottom, plot.top], 4, false);

  const xOf = (event: PointerEvent<SVGSVGElement>): number =>
    across.valueAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
  return (
    <div>
      <div className={styles.axisTitle}>{pay.title}</div>
      <svg
        role="img"
        aria-labelledby={place.labelledBy}
        aria-describedby={place.describedBy}
        width={place.width}
        height={plot.bottom + BELOW}
        className={mergeClasses(styles.drawing, onChoose && own.chosen)}
        onPointerDown={(event) => {
          if (event.button === 0) onChoose?.(xOf(event));
        }}
        onPointerMove={(event) => {
          onPoint(xOf(event));
          if (event.buttons === 1) onChoose?.(xOf(event));
        }}
        onPointerLeave={() => {
          onPoint(null);
        }}
      >
        <UprightAxis plot={plot} ticks={ticksOf(up, upright, 4)} />
        <LevelAxis width={place.width} plot={plot} ticks={ticksAside(across, lever.tick ?? short, 6)} />
        <PlotMarks plot={plot} marks={marks} />
        {wanted !== null && wanted !== undefined && Number.isFinite(wanted) && (
          <line x1={left} x2={right} y1={up.at(wanted)} y2={up.at(wanted)} className={styles.limit} />
        )}
        {series.map((one, index) => (
          <PayCurve key={index} points={one.points} across={across} up={up} look={index} />
        ))}
        {now && <PointMark point={now} plot={plot} across={across} up={up} filled />}
        {pointed && <PointMark point={pointed} plot={plot} across={across} up={up} filled={false} />}
      </svg>
      <div className={mergeClasses(styles.axisTitle, styles.below)}>{lever.title}</div>
    </div>
  );
}
