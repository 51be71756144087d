import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { IsoMonth } from '../../plan/month-setup';
import { closedOn, type ClosedMonth } from '../../sheets/log/closed-month';
import { useTexts } from '../texts';

/** Amounts of money have cents. */
const CENTS = 2;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gridTemplateAreas: '"month figure button" "when when button"',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  when: { gridArea: 'when', color: tokens.colorNeutralForeground2 },
  button: { gridArea: 'button' },
  figure: { gridArea: 'figure', fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
});

/** The closed months, latest first, with what each came to. */
export function ClosedList(props: {
  readonly closed: readonly ClosedMonth[];
  readonly disabled: boolean;
  readonly onReopen: (month: IsoMonth) => void;
}): React.JSX.Element {
  const { closed, disabled, onReopen } = props;
  const styles = useStyles();
  const { t, figure } = useTexts();
  return (
    <ul className={styles.list} aria-label={t('close.list')}>
      {closed.toReversed().map((entry) => (
        <li key={entry.month} className={styles.item}>
          <Text weight="semibold">{entry.month}</Text>
          <Text className={styles.figure}>{figure(entry.totals.paid ?? entry.totals.gross, CENTS)}</Text>
          <Text size={200} className={styles.when}>
            {t('close.entry', { date: closedOn(entry), people: entry.totals.people })}
          </Text>
          <Button
            className={styles.button}
            size="small"
            aria-label={t('close.reopenMonth', { month: entry.month })}
            disabledFocusable={disabled}
            onClick={() => {
              onReopen(entry.month);
            }}
          >
            {t('close.reopen')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
