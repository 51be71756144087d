import type { AxisScale } from './axis-scale';
import { lookOf, useSeriesStyles } from './chart-styles';
import { patternOf } from './fill-patterns';
import type { HistogramBin } from './histogram-chart';

/** The width of outcomes that are all the same, which have none of their own. */
const SAME = 12;

/** The looks of what is within the budget and of what is beyond it. */
const WITHIN = 0;
export const BEYOND = 1;

interface Props {
  readonly bins: readonly HistogramBin[];
  /** Infinite where there is none. */
  readonly budget: number;
  readonly across: AxisScale;
  readonly up: AxisScale;
  /** The id of the patterns to fill with. */
  readonly patterns: string;
}

/** The counts as bars without gaps; one that the budget divides is drawn in two. */
export function HistogramBars({ bins, budget, across, up, patterns }: Props): React.JSX.Element {
  const looks = useSeriesStyles();
  const bars = bins.flatMap(({ from, to, count }, index) => {
    const split = Math.min(to, Math.max(from, budget));
    const parts = [
      { from, to: split, look: WITHIN },
      { from: split, to, look: BEYOND },
    ].filter((part) => part.to > part.from);
    const shown = parts.length > 0 ? parts : [{ from, to, look: from > budget ? BEYOND : WITHIN }];
    return shown.map((part) => ({ ...part, count, key: `${index}-${part.look}` }));
  });
  return (
    <g>
      {bars.map(({ key, from, to, count, look }) => {
        const width = to > from ? across.at(to) - across.at(from) : SAME;
        return (
          <rect
            key={key}
            x={(across.at(from) + across.at(to) - width) / 2}
            y={up.at(count)}
            width={width}
            height={up.at(0) - up.at(count)}
            fill={patternOf(patterns, look)}
            className={count > 0 ? looks[lookOf(look).line] : undefined}
          />
        );
      })}
    </g>
  );
}
