import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { lineTitle, PAY, type PersonResult, type PlanVersion } from '../../plan/language';
import { isErrorCode } from '../formulas/shown-value';
import { useTexts } from '../texts';
import { shownPay } from './shown-figure';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  figure: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is paid, in the one line that is always in sight. */
export function PayLine(props: {
  readonly version: PlanVersion;
  readonly result: PersonResult | null;
  readonly person: string | null;
}): React.JSX.Element {
  const { version, result, person } = props;
  const styles = useStyles();
  const texts = useTexts();
  const pay = lineTitle(version, PAY)[texts.language];
  const shown = shownPay(result?.pay.value ?? null, version, texts);
  return (
    <div className={styles.line} role="status">
      <Text size={200} className={styles.quiet}>
        {person === null ? pay : texts.t('people.withPost', { person: pay, post: person })}
      </Text>
      <span className={mergeClasses(styles.figure, isErrorCode(shown) && styles.wrong)}>{shown}</span>
    </div>
  );
}
