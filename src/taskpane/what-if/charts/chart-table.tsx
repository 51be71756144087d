import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { TableData } from './table-data';

const useStyles = makeStyles({
  scroll: { overflow: 'auto', maxHeight: '320px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXXS },
  cell: {
    padding: '3px 0 3px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'baseline',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    '&:first-child': { paddingLeft: '4px' },
    '&:last-child': { paddingRight: '4px' },
  },
  head: { color: tokens.colorNeutralForeground2, whiteSpace: 'normal', verticalAlign: 'bottom' },
  words: { textAlign: 'left', whiteSpace: 'normal', overflowWrap: 'break-word', minWidth: '72px' },
  // What a row is about stays in sight while the row is scrolled.
  about: { position: 'sticky', left: 0, backgroundColor: tokens.colorNeutralBackground1 },
  current: {
    '& > *': { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  },
});

/** The figures of a chart for those who would rather read them, or cannot see the chart. */
export function ChartTable({ caption, columns, numbered, rows }: TableData): React.JSX.Element {
  const styles = useStyles();
  const first = mergeClasses(styles.cell, styles.about, !numbered && styles.words);
  const scroll = useRef<HTMLDivElement>(null);
  const [larger, setLarger] = useState(false);
  useLayoutEffect(() => {
    const { scrollWidth = 0, clientWidth = 0, scrollHeight = 0, clientHeight = 0 } = scroll.current ?? {};
    setLarger(scrollWidth > clientWidth || scrollHeight > clientHeight);
  }, [columns, rows]);
  return (
    // A table larger than its place must be within the keyboard's reach to be scrolled.
    <div
      ref={scroll}
      className={styles.scroll}
      {...(larger ? { role: 'group', 'aria-label': caption, tabIndex: 0 } : {})}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((title, column) => (
              <th key={column} scope="col" className={mergeClasses(column === 0 ? first : styles.cell, styles.head)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells, current }, row) => (
            <tr
              key={row}
              aria-current={current === true ? true : undefined}
              className={current ? styles.current : undefined}
            >
              <th scope="row" className={first}>
                {head}
              </th>
              {cells.map((cell, column) => (
                <td key={column} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
