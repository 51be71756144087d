import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { signedAmount } from '../../build/changed-value';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  // The sign and the arrow say it too.
  more: { color: tokens.colorPaletteGreenForeground1 },
  less: { color: tokens.colorPaletteRedForeground1 },
  icon: { verticalAlign: '-2px', marginRight: '1px' },
});

/** What changes, with its sign and an arrow. */
export function Difference(props: {
  /** null where there is no figure. */
  readonly value: number | null;
  /** Of what the month costs, where less is no loss. */
  readonly ofCost?: boolean;
}): React.JSX.Element {
  const { value, ofCost = false } = props;
  const styles = useStyles();
  const { language, t } = useTexts();
  if (value === null) return <span title={t('team.noFigure')}>–</span>;
  if (value === 0) return <span>{signedAmount(0, language)}</span>;
  const Arrow = value > 0 ? ArrowUpRegular : ArrowDownRegular;
  return (
    <span className={mergeClasses(!ofCost && (value > 0 ? styles.more : styles.less))}>
      <Arrow aria-hidden fontSize={12} className={styles.icon} />
      {signedAmount(value, language)}
    </span>
  );
}
