import { mergeClasses } from '@fluentui/react-components';
import type { AxisScale } from './axis-scale';
import { useChartStyles } from './chart-styles';
import { labelWidth, shortened } from './label-width';
import { placeLabels, type PlacedLabel } from './place-labels';
import type { Plot } from './plot-axes';
import { LABEL_ROW, LABEL_SIZE } from './sizes';

/** An upright line at a figure of the level axis, with what it stands for. */
export interface Mark {
  readonly value: number;
  readonly label: string;
  /** It is a limit rather than a place. */
  readonly limit?: boolean;
}

/** A mark with where its line and its label go. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly at: number;
  readonly text: string;
  readonly label: PlacedLabel | null;
}

/** More rows would take more height than what they say is worth: the table has them all. */
const MOST_ROWS = 3;

/** A label takes no more than this share of the plot. */
const MOST_WIDTH = 0.7;

/** Marks on an axis: those beyond it are left out, and labels that find no room too. */
export function placeMarks(
  marks: readonly Mark[],
  scale: AxisScale,
  left: number,
  right: number,
): readonly PlacedMark[] {
  const within = marks.filter(({ value }) => value >= scale.from && value <= scale.to);
  const texts = within.map(({ label }) => shortened(label, LABEL_SIZE, (right - left) * MOST_WIDTH));
  const labels = placeLabels(
    within.map(({ value }, index) => ({ at: scale.at(value), width: labelWidth(texts[index] ?? '', LABEL_SIZE) })),
    [left, right],
    MOST_ROWS,
  );
  return within.map((mark, index) => ({
    mark,
    at: scale.at(mark.value),
    text: texts[index] ?? '',
    label: labels[index] ?? null,
  }));
}

/** The height that the labels take above the plot. */
export function marksHeight(marks: readonly PlacedMark[]): number {
  return marks.reduce((most, { label }) => Math.max(most, label ? label.row + 1 : 0), 0) * LABEL_ROW;
}

/** The lines of marks through the plot, each up to its label. */
export function PlotMarks({
  plot,
  marks,
}: {
  readonly plot: Plot;
  readonly marks: readonly PlacedMark[];
}): React.JSX.Element {
  const styles = useChartStyles();
  return (
    <g>
      {marks.map(({ mark, at, label }, index) => {
        const ends = { x1: at, x2: at, y1: plot.top - rise(label), y2: plot.bottom };
        return (
          <g key={index}>
            <line {...ends} className={styles.under} />
            <line {...ends} className={mark.limit ? styles.limit : styles.mark} />
          </g>
        );
      })}
      {marks.map(
        ({ mark, text, label }, index) =>
          label && (
            <text
              key={index}
              x={label.start}
              y={plot.top - label.row * LABEL_ROW - 5}
              className={mergeClasses(styles.text, styles.strong, styles.halo)}
            >
              {text}
              {text !== mark.label && <title>{mark.label}</title>}
            </text>
          ),
      )}
    </g>
  );
}

/** How far a mark's line goes beyond the plot, up to its label. */
function rise(label: PlacedLabel | null): number {
  return label ? label.row * LABEL_ROW + 2 : 0;
}
