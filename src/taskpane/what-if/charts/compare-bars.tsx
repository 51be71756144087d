import { useId } from 'react';
import { useTexts } from '../../texts';
import { heightScale } from './axis-scale';
import { shortFigure, ticksAside } from './axis-ticks';
import type { ChartPlace } from './chart-frame';
import { useChartStyles } from './chart-styles';
import type { CompareGroup, Comparison } from './compare-bar-chart';
import { CompareGroupBars, groupHeight, type Bar } from './compare-group-bars';
import { FillPatterns } from './fill-patterns';
import { labelWidth } from './label-width';
import { Legend, LegendItem } from './legend-item';
import { PatternSign } from './pattern-sign';
import { LevelAxis, type Plot } from './plot-axes';
import { shownFigureOf } from './shown-figure-of';
import { LABEL_SIZE } from './sizes';

/** Between the bars and the figures beside them. */
const ASIDE = 12;
const BELOW = 24;

/** Before a difference: less, the same, more. */
const ARROWS = ['▼ ', '', '▲ '] as const;

interface Props {
  readonly comparison: Comparison;
  readonly place: ChartPlace;
}

/** The drawing of figures side by side. */
export function CompareBars({ comparison, place }: Props): React.JSX.Element {
  const styles = useChartStyles();
  const { language } = useTexts();
  // A colon is no part of a name in an address within the page.
  const id = useId().replaceAll(':', '');
  const { axis, series, groups } = comparison;

  const bars = groups.map((group) => barsOf(group, comparison));
  const all = bars.flat();
  const height = groupHeight(series.length);
  const figures = all.reduce((most, { text }) => Math.max(most, labelWidth(text, LABEL_SIZE)), 0);
  const plot: Plot = { left: 0, right: place.width - figures - ASIDE, top: 0, bottom: groups.length * height };
  const values = all.map(({ value }) => value);
  const across = heightScale(values, [plot.left, plot.right], 4, true);
  const ticks = ticksAside(across, axis.tick ?? shortFigure(language), 4);
  const zero = across.at(0);
  return (
    <>
      <div>
        <svg
          role="img"
          aria-labelledby={place.labelledBy}
          aria-describedby={place.describedBy}
          width={place.width}
          height={plot.bottom + BELOW}
          className={styles.drawing}
        >
          <FillPatterns id={id} />
          <LevelAxis width={place.width} plot={plot} ticks={ticks} rules />
          <line x1={zero} x2={zero} y1={plot.top} y2={plot.bottom} className={styles.axis} />
          {groups.map(({ key, name }, group) => (
            <CompareGroupBars
              key={key}
              name={name}
              bars={bars[group] ?? []}
              top={group * height}
              width={place.width}
              across={across}
              patterns={id}
            />
          ))}
        </svg>
        <div className={styles.axisTitle}>{axis.title}</div>
      </div>
      {series.length > 1 && (
        <Legend>
          {series.map((name, index) => (
            <LegendItem key={index} sign={<PatternSign look={index} />} name={name} />
          ))}
        </Legend>
      )}
    </>
  );
}

/** The bars of a group. Where only differences are shown, what is less has the look of a second series. */
function barsOf({ values }: CompareGroup, { axis, series, differences = false }: Comparison): readonly Bar[] {
  return series.map((_, index) => {
    const value = values[index] ?? NaN;
    const arrow = differences && Number.isFinite(value) ? ARROWS[Math.sign(value) + 1] : '';
    const bySign = differences && series.length === 1;
    return { value, text: `${arrow}${shownFigureOf(axis, value)}`, look: bySign ? Number(value < 0) : index };
  });
}
