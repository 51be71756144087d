import { mergeClasses } from '@fluentui/react-components';
import { lookOf, LOOKS, useChartStyles, useSeriesStyles } from './chart-styles';

/** The side of a pattern's square. */
const SIDE = 6;

/** Drawn over the ground in a series' colour: full, slanted lines, dots, lines across. */
const PATTERNS: readonly React.JSX.Element[] = [
  <rect key="full" width={SIDE} height={SIDE} />,
  <path key="slanted" d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" strokeWidth={2} stroke="inherit" />,
  <circle key="dots" cx={3} cy={3} r={1.8} />,
  <rect key="across" width={SIDE} height={3} />,
];

/** The patterns in which areas are filled, so that they differ by more than their colour. */
export function FillPatterns({ id }: { readonly id: string }): React.JSX.Element {
  const chart = useChartStyles();
  const looks = useSeriesStyles();
  return (
    <defs>
      {PATTERNS.map((pattern, place) => {
        const { fill, line } = lookOf(place);
        return (
          <pattern key={place} id={patternId(id, place)} width={SIDE} height={SIDE} patternUnits="userSpaceOnUse">
            <rect width={SIDE} height={SIDE} className={chart.ground} />
            <g className={mergeClasses(looks[fill], looks[line])} strokeWidth={0}>
              {pattern}
            </g>
          </pattern>
        );
      })}
    </defs>
  );
}

/** The fill of a series, by its place. */
export function patternOf(id: string, place: number): string {
  return `url(#${patternId(id, place)})`;
}

function patternId(id: string, place: number): string {
  return `${id}pattern${place % LOOKS}`;
}
