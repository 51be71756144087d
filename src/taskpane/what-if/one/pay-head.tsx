import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { isFigure, toDouble, type Scalar } from '../../../formula/value';
import { lineTitle, PAY, type PlanVersion } from '../../../plan/language';
import { signedAmount } from '../../build/changed-value';
import { isErrorCode } from '../../formulas/shown-value';
import { shownPay } from '../../plans/shown-figure';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    // Up to the edge of what scrolls, over its padding.
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 2,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  line: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  pay: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  difference: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  wide: { gridColumn: '1 / -1' },
});

interface Props {
  readonly version: PlanVersion;
  readonly before: Scalar;
  readonly now: Scalar;
  /** What was added to the pay by hand, or taken off. */
  readonly adjustment: number;
  readonly changed: boolean;
  readonly onReset: () => void;
}

/** The pay, and how it differs from what it began as; it stays in sight while figures are moved. */
export function PayHead({ version, before, now, adjustment, changed, onReset }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t, language } = texts;
  const shown = shownPay(now, version, texts);
  const difference = isFigure(before) && isFigure(now) ? toDouble(now) - toDouble(before) : null;
  const said = !isFigure(now)
    ? t('one.noPay')
    : !changed || difference === null
      ? t('one.asNow')
      : difference === 0
        ? t('one.samePay')
        : t('one.against', { difference: signedAmount(difference, texts.language) });
  return (
    <div className={styles.head}>
      <div role="status">
        <div className={styles.line}>
          <Text size={200} className={styles.quiet}>
            {lineTitle(version, PAY)[language]}
          </Text>
          <span className={mergeClasses(styles.pay, isErrorCode(shown) && styles.wrong)}>{shown}</span>
        </div>
        <Text
          size={200}
          weight={changed ? 'semibold' : 'regular'}
          className={mergeClasses(styles.difference, !changed && styles.quiet)}
        >
          {said}
        </Text>
      </div>
      <Button size="small" icon={<ArrowResetRegular />} disabledFocusable={!changed} onClick={onReset}>
        {t('one.reset')}
      </Button>
      {adjustment !== 0 && (
        <Text size={200} className={mergeClasses(styles.quiet, styles.wide)}>
          {t('one.adjusted', { amount: signedAmount(adjustment, texts.language) })}
        </Text>
      )}
    </div>
  );
}
