import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DataTrendingRegular, TableRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { useTexts } from '../../texts';
import { FORCED } from './chart-styles';
import { ChartTable } from './chart-table';
import type { TableData } from './table-data';
import { useWidth } from './use-width';

const useStyles = makeStyles({
  figure: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, minWidth: 0 },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { paddingTop: '2px' },
  // Its text ends where the chart does; where the button has a border, that does.
  toggle: { flexShrink: 0, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`, [FORCED]: { marginRight: 0 } },
  body: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  none: { color: tokens.colorNeutralForeground2 },
});

/** What a chart is drawn with. */
export interface ChartPlace {
  readonly width: number;
  /** The ids of the elements that name and describe it. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

interface Props {
  readonly title: string;
  /** The chart in a sentence, for those who do not see it. */
  readonly summary: string;
  /** There is nothing to draw. */
  readonly empty: boolean;
  /** The same figures as in the chart, written out only when they are asked for: a chart follows a lever as it moves. */
  readonly tables: () => readonly TableData[];
  readonly children: (place: ChartPlace) => ReactNode;
}

/** A chart under its name, or in its place the table of its figures. */
export function ChartFrame({ title, summary, empty, tables, children }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const [body, width] = useWidth<HTMLDivElement>();
  return (
    <figure className={styles.figure} aria-labelledby={`${id}title`}>
      <div className={styles.head}>
        <Text id={`${id}title`} size={200} weight="semibold" className={styles.title}>
          {title}
        </Text>
        {!empty && (
          <Button
            appearance="subtle"
            size="small"
            icon={asTable ? <DataTrendingRegular /> : <TableRegular />}
            className={styles.toggle}
            // A page has several charts.
            aria-describedby={`${id}title`}
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {t(asTable ? 'charts.asChart' : 'charts.asTable')}
          </Button>
        )}
      </div>
      <div ref={body} className={styles.body}>
        {empty ? (
          <Text size={200} className={styles.none}>
            {t('charts.nothing')}
          </Text>
        ) : asTable ? (
          tables()
            .filter(({ rows }) => rows.length > 0)
            .map((table) => <ChartTable key={table.caption} {...table} />)
        ) : (
          <>
            {children({ width, labelledBy: `${id}title`, describedBy: `${id}summary` })}
            <span id={`${id}summary`} hidden>
              {summary}
            </span>
          </>
        )}
      </div>
    </figure>
  );
}
