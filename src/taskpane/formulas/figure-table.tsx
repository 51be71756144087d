import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { FigureRow, Figures } from '../../formula/explain/explanation';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    minWidth: '50%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: '3px 0 3px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'baseline',
    '&:first-child': { paddingLeft: '4px' },
    '&:last-child': { paddingRight: '4px' },
  },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, whiteSpace: 'normal' },
  start: { textAlign: 'left', overflowWrap: 'anywhere' },
  end: { textAlign: 'right', whiteSpace: 'nowrap' },
  marked: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  total: {
    borderTop: `3px double ${tokens.colorNeutralStroke1}`,
    borderBottom: 'none',
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  /** What the table is about, for those who do not see it. */
  readonly label: string;
  /** Null where the figures speak for themselves. */
  readonly columns: Figures['columns'] | null;
  readonly rows: readonly FigureRow[];
  readonly total: readonly string[] | null;
}

/** A small table of figures, aligned as figures are. */
export function FigureTable({ label, columns, rows, total }: Props): React.JSX.Element {
  const styles = useStyles();
  const classOf = (index: number, own?: string): string =>
    mergeClasses(styles.cell, styles[columns?.[index]?.align ?? 'end'], own);
  const scroll = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const { scrollWidth = 0, clientWidth = 0 } = scroll.current ?? {};
    setWide(scrollWidth > clientWidth);
  }, [columns, rows, total]);
  return (
    // A table wider than the pane must be within the keyboard's reach to be scrolled.
    <div ref={scroll} className={styles.scroll} {...(wide ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {})}>
      <table className={styles.table} aria-label={label}>
        {columns && (
          <thead>
            <tr>
              {columns.map(({ title }, index) => (
                <th key={title} scope="col" className={classOf(index, styles.head)}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ cells, marked }, row) => (
            <tr key={row} className={marked ? styles.marked : undefined} aria-current={marked || undefined}>
              {cells.map((cell, index) => (
                <td key={index} className={classOf(index)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              {total.map((cell, index) => (
                <td key={index} className={classOf(index, styles.total)}>
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
