import { useTexts } from '../../texts';
import type { ChartAxis } from './chart-axis';
import { ChartFrame } from './chart-frame';
import { compareSummary, compareTable } from './compare-table';
import { CompareBars } from './compare-bars';

/** A person, a position or a scenario with the figures that are set side by side. */
export interface CompareGroup {
  readonly key: string;
  readonly name: string;
  /** One figure a series; NaN or null where there is none. */
  readonly values: readonly (number | null)[];
}

/** What is compared. */
export interface Comparison {
  readonly title: string;
  /** The quantity, along the foot. */
  readonly axis: ChartAxis;
  /** What each figure of a group is: scenarios, plans. */
  readonly series: readonly string[];
  readonly groups: readonly CompareGroup[];
  /** The figures are differences: more and less are told apart by side, arrow and pattern. */
  readonly differences?: boolean;
}

/** Figures of people, positions or scenarios side by side, as bars from left to right under each one's name. */
export function CompareBarChart(comparison: Comparison): React.JSX.Element {
  const texts = useTexts();
  return (
    <ChartFrame
      title={comparison.title}
      summary={compareSummary(comparison, texts)}
      empty={comparison.groups.length === 0}
      tables={() => [compareTable(comparison, texts)]}
    >
      {(place) => <CompareBars comparison={comparison} place={place} />}
    </ChartFrame>
  );
}
