import { mergeClasses } from '@fluentui/react-components';
import type { AxisScale } from './axis-scale';
import { lookOf, useChartStyles, useSeriesStyles } from './chart-styles';
import { patternOf } from './fill-patterns';
import { shortened } from './label-width';
import { LABEL_ROW, LABEL_SIZE } from './sizes';

const BAR = 12;
const BETWEEN_BARS = 3;
const BETWEEN_GROUPS = 8;

/** A bar that is not zero can be seen. */
const LEAST_BAR = 1;

/** The height of a group of so many bars under its name, with the room to the next. */
export function groupHeight(bars: number): number {
  return LABEL_ROW + bars * (BAR + BETWEEN_BARS) + BETWEEN_GROUPS;
}

/** A figure as a bar: what is written beside it, and which series it looks like. */
export interface Bar {
  readonly value: number;
  readonly text: string;
  readonly look: number;
}

interface Props {
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly top: number;
  /** The width of the whole drawing, at whose end the figures stand. */
  readonly width: number;
  readonly across: AxisScale;
  /** The id of the patterns to fill with. */
  readonly patterns: string;
}

/** The bars of a group under its name, each with its figure. */
export function CompareGroupBars({ name, bars, top, width, across, patterns }: Props): React.JSX.Element {
  const styles = useChartStyles();
  const looks = useSeriesStyles();
  const zero = across.at(0);
  const shown = shortened(name, LABEL_SIZE, width);
  return (
    <g>
      <text x={0} y={top + LABEL_SIZE} className={mergeClasses(styles.text, styles.strong, styles.halo)}>
        {shown}
        {shown !== name && <title>{name}</title>}
      </text>
      {bars.map(({ value, text, look }, index) => {
        const y = top + LABEL_ROW + index * (BAR + BETWEEN_BARS);
        return (
          <g key={index}>
            {Number.isFinite(value) && value !== 0 && (
              <rect
                x={Math.min(zero, across.at(value))}
                y={y}
                width={Math.max(LEAST_BAR, Math.abs(across.at(value) - zero))}
                height={BAR}
                fill={patternOf(patterns, look)}
                className={looks[lookOf(look).line]}
              />
            )}
            <text x={width} y={y + BAR - 2} textAnchor="end" className={mergeClasses(styles.text, styles.strong)}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
