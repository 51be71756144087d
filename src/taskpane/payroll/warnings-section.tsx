import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { PlanReview } from '../../sheets/month-types';
import { Section } from '../build/section';
import { useTexts, type Texts } from '../texts';
import { payrollWarnings, type PayrollWarning } from './payroll-warnings';

/** Thousands of rows would hold up the pane, and nobody reads them here. */
const SHOWN = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', gap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorStatusWarningForeground1 },
  text: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What somebody should look at before the payroll is paid; nothing where there is nothing. */
export function WarningsSection({ review }: { readonly review: PlanReview }): React.JSX.Element | null {
  const styles = useStyles();
  const texts = useTexts();
  const warnings = useMemo(() => payrollWarnings(review), [review]);
  if (warnings.length === 0) return null;
  return (
    <Section title={texts.t('payroll.check.title')}>
      <ul className={styles.list}>
        {warnings.slice(0, SHOWN).map((warning, index) => (
          <li key={index} className={styles.item}>
            <WarningRegular fontSize={16} aria-hidden className={styles.icon} />
            <Text size={200} className={styles.text}>
              {sentence(warning, texts)}
            </Text>
          </li>
        ))}
      </ul>
      {warnings.length > SHOWN && (
        <Text size={200} className={styles.quiet}>
          {texts.t('payroll.check.more', { count: warnings.length - SHOWN })}
        </Text>
      )}
    </Section>
  );
}

function sentence(warning: PayrollWarning, { t, figure }: Texts): string {
  const money = (value: number): string => figure(value, 2);
  switch (warning.kind) {
    case 'below':
      return t('payroll.check.below', { name: warning.name, pay: money(warning.pay) });
    case 'draw':
      return t('payroll.check.draw', { name: warning.name, owed: money(warning.owed) });
    case 'bonus': {
      const { name, bonus, net, better, betterNet, until } = warning;
      const said = t('payroll.check.bonus', {
        name,
        bonus: money(bonus),
        net: money(net),
        better: money(better),
        betterNet: money(betterNet),
        more: money(betterNet - net),
      });
      return until === null ? said : `${said} ${t('payroll.check.bonusUntil', { until: money(until) })}`;
    }
  }
}
