import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Figure } from '../../plan/month-pay';
import type { MonthReview } from '../../sheets/month-types';
import { useTexts } from '../texts';

/** People shown before the sheet shows them all. */
const SHOWN = 5;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '4px 0 4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'baseline',
  },
  first: { paddingLeft: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  // At 200 % zoom there is room for three columns; what everybody is paid stays.
  spare: { '@media (max-width: 260px)': { display: 'none' } },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `3px double ${tokens.colorNeutralStroke1}`,
    borderBottom: 'none',
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The first people of the sheet of those paid by indicators, and its totals; titled where there are plans beside it. */
export function IndicatorPreview(props: { readonly review: MonthReview; readonly titled: boolean }): React.JSX.Element {
  const { review, titled } = props;
  const styles = useStyles();
  const { t, figure } = useTexts();
  const shown = (value: Figure, decimals: number): string =>
    value === null ? '' : typeof value === 'number' ? figure(value, decimals) : value;
  const rows = review.rows.slice(0, SHOWN);
  const head = mergeClasses(styles.cell, styles.figure, styles.head);
  const body = mergeClasses(styles.cell, styles.figure);
  const foot = mergeClasses(styles.cell, styles.figure, styles.total);
  const title = t(titled ? 'preview.byIndicators' : 'preview.title');
  return (
    <div>
      {titled && (
        <Text as="h3" size={200} weight="semibold" style={{ margin: 0 }}>
          {title}
        </Text>
      )}
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.first, styles.head)}>
              {t('preview.name')}
            </th>
            <th scope="col" className={head}>
              {t('preview.score')}
            </th>
            <th scope="col" className={mergeClasses(head, styles.spare)}>
              {t('preview.commission')}
            </th>
            <th scope="col" className={head}>
              {t('preview.pay')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, pay }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                {name}
              </th>
              <td className={body}>{shown(pay.score, 1)}</td>
              <td className={mergeClasses(body, styles.spare)}>{shown(pay.commission, 2)}</td>
              <td className={body}>{shown(pay.pay, 2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.first, styles.total)}>
              {t('preview.total', { people: review.rows.length })}
            </th>
            <td className={mergeClasses(foot, styles.spare)}>{shown(review.totals.commission, 2)}</td>
            <td className={foot}>{shown(review.totals.pay, 2)}</td>
          </tr>
        </tfoot>
      </table>
      {review.rows.length > SHOWN && (
        <Text size={200} className={styles.hint}>
          {t('preview.more', { count: review.rows.length - SHOWN })}
        </Text>
      )}
    </div>
  );
}
