import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { lineOf, lineTitle, PAY, roundingDigits, type PlanVersion } from '../../../plan/language';
import { isErrorCode } from '../../formulas/shown-value';
import { useTexts } from '../../texts';
import { shownPay, shownResult } from '../shown-figure';
import type { Tried } from './use-composed';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: '2px' },
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  pay: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the line comes to for the figures tried out, and the whole pay with it. */
export function LineResultRows(props: {
  readonly version: PlanVersion;
  readonly name: string;
  readonly tried: Tried;
}): React.JSX.Element {
  const { version, name, tried } = props;
  const styles = useStyles();
  const texts = useTexts();
  const line = lineOf(version, name);
  const value = tried.result?.lines.get(name)?.value ?? null;
  const shown = tried.result ? shownResult(value, line?.unit, line ? roundingDigits(line) : null, texts) : '–';
  const pay = shownPay(tried.result?.pay.value ?? null, version, texts);
  const row = (title: string, figure: string, large: boolean): React.JSX.Element => (
    <div className={styles.line}>
      <Text size={200} className={styles.quiet}>
        {title}
      </Text>
      <span className={mergeClasses(styles.figure, large && styles.pay, isErrorCode(figure) && styles.wrong)}>
        {figure}
      </span>
    </div>
  );
  return (
    <div className={styles.lines} role="status">
      {name !== PAY && row(texts.t('compose.result'), shown, false)}
      {row(lineTitle(version, PAY)[texts.language], pay, true)}
    </div>
  );
}
