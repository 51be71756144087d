import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { useTexts } from '../../texts';
import { axisScale, heightScale, rangeOf } from './axis-scale';
import { shortFigure, ticksAside, ticksOf } from './axis-ticks';
import type { ChartPlace } from './chart-frame';
import { useChartStyles } from './chart-styles';
import { FillPatterns } from './fill-patterns';
import { BEYOND, HistogramBars } from './histogram-bars';
import type { Histogram } from './histogram-chart';
import { labelWidth } from './label-width';
import { Legend, LegendItem } from './legend-item';
import { limitedMarks } from './limited-marks';
import { PatternSign } from './pattern-sign';
import { LevelAxis, UprightAxis, type Plot } from './plot-axes';
import { marksHeight, placeMarks, PlotMarks } from './plot-marks';
import { LABEL_SIZE } from './sizes';

const HEIGHT = 140;
const EDGE = 8;
const ABOVE = 12;
const BELOW = 24;

/** A mark further beyond the outcomes than their own spread would press them together: it is told, not drawn. */
const FURTHEST = 1;

interface Props {
  readonly histogram: Histogram;
  readonly place: ChartPlace;
}

/** The drawing of how often each cost came out. */
export function HistogramPlot({ histogram, place }: Props): React.JSX.Element {
  const styles = useChartStyles();
  const { t, language } = useTexts();
  const id = useId().replaceAll(':', '');
  const { axis, bins } = histogram;
  const budget = histogram.budget ?? Infinity;
  const marks = limitedMarks(histogram, t('charts.budget'));
  const counts = bins.map(({ count }) => count);
  const short = shortFigure(language);

  const widest = ticksOf(heightScale(counts, [0, 1], 4, true), short, 4).map(({ text }) =>
    labelWidth(text, LABEL_SIZE),
  );
  const left = EDGE + Math.max(0, ...widest);
  const right = place.width - EDGE;
  const [least, greatest] = rangeOf(bins.flatMap(({ from, to }) => [from, to])) ?? [0, 1];
  const room = (greatest - least) * FURTHEST;
  const near = marks.map(({ value }) => value).filter((value) => value >= least - room && value <= greatest + room);
  const [from, to] = rangeOf([least, greatest, ...near]) ?? [least, greatest];
  const across = axisScale(from, to, [left, right]);
  const placed = placeMarks(marks, across, left, right);
  const top = ABOVE + marksHeight(placed);
  const plot: Plot = { left, right, top, bottom: top + HEIGHT };
  const up = heightScale(counts, [plot.bottom, plot.top], 4, true);
  const isDrawn = (value: number): boolean => value >= across.from && value <= across.to;
  return (
    <>
      <div>
        <div className={styles.axisTitle}>{t('charts.trials')}</div>
        <svg
          role="img"
          aria-labelledby={place.labelledBy}
          aria-describedby={place.describedBy}
          width={place.width}
          height={plot.bottom + BELOW}
          className={styles.drawing}
        >
          <FillPatterns id={id} />
          <UprightAxis plot={plot} ticks={ticksOf(up, short, 4)} />
          <HistogramBars bins={bins} budget={budget} across={across} up={up} patterns={id} />
          <LevelAxis width={place.width} plot={plot} ticks={ticksAside(across, axis.tick ?? short, 5)} />
          <PlotMarks plot={plot} marks={placed} />
        </svg>
        <div className={mergeClasses(styles.axisTitle, styles.below)}>{axis.title}</div>
      </div>
      {marks.length > 0 && (
        <Legend>
          {marks.map(({ label, value, limit }, index) => (
            <LegendItem
              key={index}
              sign={<line x1={10} x2={10} y1={0} y2={12} className={limit ? styles.limit : styles.mark} />}
              name={label}
              figure={isDrawn(value) ? axis.figure(value) : t('charts.outside', { figure: axis.figure(value) })}
            />
          ))}
          {greatest > budget && <LegendItem sign={<PatternSign look={BEYOND} />} name={t('charts.overBudget')} />}
        </Legend>
      )}
    </>
  );
}
