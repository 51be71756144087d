import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  said: { display: 'grid', minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  figure: { fontVariantNumeric: 'tabular-nums', marginLeft: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

/** One way to a pay: what is moved, where to, and what that means; with a button that does it. */
export function RequiredRow(props: {
  readonly title: string;
  /** null where this does not reach it. */
  readonly figure: string | null;
  readonly more: string;
  readonly action: string;
  /** null where there is nothing to do. */
  readonly onSet: (() => void) | null;
}): React.JSX.Element {
  const { title, figure, more, action, onSet } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.row}>
      <div className={styles.said}>
        <div className={styles.head}>
          <Text size={200}>{title}</Text>
          {figure !== null && (
            <Text size={200} weight="semibold" className={styles.figure}>
              {figure}
            </Text>
          )}
        </div>
        <Text size={200} className={styles.quiet}>
          {more}
        </Text>
      </div>
      {onSet && (
        <Button size="small" aria-label={action} onClick={onSet}>
          {t('one.set')}
        </Button>
      )}
    </div>
  );
}
