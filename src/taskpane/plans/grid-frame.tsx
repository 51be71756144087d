import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Parameter } from '../../plan/language';
import { useTexts } from '../texts';
import { columnTitle, fieldsTitle } from './column-title';
import { shownRate } from './shown-figure';
import type { TableUnits } from './table-units';

type Cells = Extract<Parameter, { readonly grid: unknown }>['grid'];

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', paddingBottom: tokens.spacingVerticalXXS },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { textAlign: 'right', whiteSpace: 'nowrap', verticalAlign: 'top' },
  top: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  // What a row is about stays in sight while the row is scrolled.
  label: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    paddingRight: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'middle',
    whiteSpace: 'nowrap',
  },
  read: { padding: '3px 0 3px 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  edited: { padding: '0 4px 4px 0', minWidth: '68px', maxWidth: '84px', whiteSpace: 'normal' },
});

interface Props {
  readonly title: string;
  readonly grid: Cells;
  readonly unit: string | undefined;
  readonly units: TableUnits;
  /** The field for a figure, row and column from 0; null where the grid is only read. */
  readonly field: ((row: number, column: number, unit: string | undefined) => ReactNode) | null;
}

/** A two-way table: what its rows and columns are at the edges, which stay in sight, and its figures or their fields. */
export function GridFrame({ title, grid, unit, units, field }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const scroll = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const { scrollWidth = 0, clientWidth = 0 } = scroll.current ?? {};
    setWide(scrollWidth > clientWidth);
  }, [grid]);
  const own = field ? styles.edited : styles.read;
  const [top = []] = grid;
  const corner =
    typeof top[1] === 'number' ? (field ? fieldsTitle : columnTitle)(t('rows.from'), units.columns, texts) : '·';

  const shown = (row: number, column: number): ReactNode => {
    const cell = grid[row]?.[column] ?? '';
    if (typeof cell === 'string') return units.words[cell]?.[language] ?? cell;
    const of = row === 0 ? units.columns : column === 0 ? units.rows : unit;
    return field ? field(row, column, of) : shownRate(cell, of, texts);
  };
  return (
    // A table wider than the pane must be within the keyboard's reach to be scrolled.
    <div
      ref={scroll}
      className={styles.scroll}
      {...(wide && !field ? { role: 'group', 'aria-label': title, tabIndex: 0 } : {})}
    >
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(own, styles.label, styles.top)}>
              {corner}
            </th>
            {top.slice(1).map((_, index) => (
              <th key={index} scope="col" className={mergeClasses(styles.cell, styles.top, own)}>
                {shown(0, index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.slice(1).map((cells, index) => (
            <tr key={index}>
              <th scope="row" className={mergeClasses(own, styles.label)}>
                {shown(index + 1, 0)}
              </th>
              {cells.slice(1).map((_, column) => (
                <td key={column} className={mergeClasses(styles.cell, own)}>
                  {shown(index + 1, column + 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
