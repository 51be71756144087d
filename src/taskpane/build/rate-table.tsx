import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RateRows } from '../../plan/month-setup';
import { useTexts } from '../texts';
import { NumberField } from './number-field';
import { useWrongField } from './wrong-fields';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  head: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    padding: '0 4px 4px 0',
  },
  cell: { padding: '0 4px 4px 0', verticalAlign: 'top' },
  action: { width: '36px' },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly caption: string;
  readonly rows: RateRows;
  /** Titles of the two columns. */
  readonly columns: readonly [from: string, rate: string];
  /** What a cell's figure is multiplied by to be shown: 100 where the column is a percentage. */
  readonly fromScale?: number;
  readonly rateScale?: number;
  readonly onChange: (rows: RateRows) => void;
}

/** A small table of rates to edit: lowest first, every row starting above the one before. */
export function RateTable(props: Props): React.JSX.Element {
  const { caption, columns, fromScale = 1, rateScale = 1, onChange } = props;
  const styles = useStyles();
  const { t, figure } = useTexts();
  // Rows that do not rise yet wait here; the set-up only ever holds rows that can be reckoned with.
  const [waiting, setWaiting] = useState<{ readonly rows: RateRows; readonly beside: RateRows } | null>(null);
  const rows = waiting?.beside === props.rows ? waiting.rows : props.rows;
  const fault = rows.findIndex(([from], index) => index > 0 && from <= (rows[index - 1]?.[0] ?? 0));
  useWrongField(fault > 0);

  const take = (next: RateRows): void => {
    const rises = next.every(([from], index) => index === 0 || from > (next[index - 1]?.[0] ?? 0));
    setWaiting(rises ? null : { rows: next, beside: props.rows });
    if (rises) onChange(next);
  };
  const replace = (at: number, column: 0 | 1, value: number): void => {
    take(rows.map((row, index) => (index !== at ? row : column === 0 ? [value, row[1]] : [row[0], value])));
  };

  return (
    <div>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {columns[0]}
            </th>
            <th scope="col" className={styles.head}>
              {columns[1]}
            </th>
            <td className={styles.action} />
          </tr>
        </thead>
        <tbody>
          {rows.map(([from, rate], index) => (
            <tr key={index}>
              <td className={styles.cell}>
                <NumberField
                  name={t('rows.cell', { column: columns[0], row: index + 1 })}
                  percent={fromScale === 100}
                  value={scaled(from, fromScale)}
                  min={0}
                  onChange={(value) => {
                    replace(index, 0, scaled(value, 1 / fromScale));
                  }}
                />
              </td>
              <td className={styles.cell}>
                <NumberField
                  name={t('rows.cell', { column: columns[1], row: index + 1 })}
                  percent={rateScale === 100}
                  value={scaled(rate, rateScale)}
                  min={0}
                  onChange={(value) => {
                    replace(index, 1, scaled(value, 1 / rateScale));
                  }}
                />
              </td>
              <td className={styles.action}>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DeleteRegular />}
                  aria-label={t('rows.remove', { row: index + 1 })}
                  disabled={rows.length === 1}
                  onClick={() => {
                    take(rows.filter((_, at) => at !== index));
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fault > 0 && (
        <Text as="p" size={200} className={styles.problem} role="alert">
          {t('rows.mustRise', {
            row: fault + 1,
            value: figure(scaled(rows[fault]?.[0] ?? 0, fromScale), 2),
            before: figure(scaled(rows[fault - 1]?.[0] ?? 0, fromScale), 2),
          })}
        </Text>
      )}
      <Button
        appearance="transparent"
        size="small"
        icon={<AddRegular />}
        onClick={() => {
          take([...rows, nextRow(rows)]);
        }}
      >
        {t('rows.add')}
      </Button>
    </div>
  );
}

/** The row that would follow: as far above the last one as that is above the one before. */
function nextRow(rows: RateRows): readonly [number, number] {
  const [from, rate] = rows.at(-1) ?? [0, 0];
  const before = rows.at(-2)?.[0] ?? 0;
  return [clean(from + (from > before ? from - before : 1)), rate];
}

function scaled(value: number, scale: number): number {
  return clean(value * scale);
}

/** A figure as its 15 significant digits spell it: scaling must not turn 28 % into 28.000000000000004 %. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}
