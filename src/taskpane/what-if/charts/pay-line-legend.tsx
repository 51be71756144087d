import { useTexts } from '../../texts';
import { lookOf, useChartStyles, useSeriesStyles } from './chart-styles';
import { Legend, LegendItem } from './legend-item';
import type { PayLine } from './pay-line-chart';
import type { PayPoint } from './pay-runs';
import { shownFigureOf } from './shown-figure-of';

interface Props {
  readonly line: PayLine;
  /** The point under the pointer is told in place of where things stand. */
  readonly pointed: PayPoint | null;
}

/** What the lines and points mean, with their figures. */
export function PayLineLegend({ line, pointed }: Props): React.JSX.Element | null {
  const { t } = useTexts();
  const chart = useChartStyles();
  const looks = useSeriesStyles();
  const { series, now, wanted, lever, pay } = line;
  const told = pointed ?? now;
  const several = series.length > 1;
  if (!told && !several && (wanted === null || wanted === undefined)) return null;
  return (
    <Legend>
      {told && (
        <LegendItem
          sign={<circle cx={10} cy={6} r={pointed ? 4 : 5} className={pointed ? chart.hollow : chart.dot} />}
          name={
            pointed ? lever.figure(told.x) : t('charts.at', { name: t('charts.now'), figure: lever.figure(told.x) })
          }
          figure={shownFigureOf(pay, told.pay)}
        />
      )}
      {wanted !== null && wanted !== undefined && (
        <LegendItem
          sign={<line x1={0} x2={20} y1={6} y2={6} className={chart.limit} />}
          name={t('charts.wanted')}
          figure={shownFigureOf(pay, wanted)}
        />
      )}
      {several &&
        series.map(({ name }, index) => (
          <LegendItem
            key={index}
            sign={
              <line
                x1={0}
                x2={20}
                y1={6}
                y2={6}
                strokeWidth={2}
                strokeDasharray={lookOf(index).dashes}
                className={looks[lookOf(index).line]}
              />
            }
            name={name}
          />
        ))}
    </Legend>
  );
}
