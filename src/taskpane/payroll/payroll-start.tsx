import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { PAYROLL_CN } from '../../plans/built-in/payroll-cn';
import { Section } from '../build/section';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  act: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What a payroll is for, and the way to one. */
export function PayrollStart({ onBuild }: { readonly onBuild: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const { setup, existing, busy } = useMonthState();
  return (
    <Section title={t('payroll.start.title')}>
      <Text size={200}>{t('payroll.start.text')}</Text>
      {existing.payrollSheet && (
        <Text size={200} className={styles.quiet}>
          {t('payroll.plan.stays')}
        </Text>
      )}
      {!setup && (
        <Text size={200} className={styles.quiet}>
          {t('payroll.start.noMonth')}
        </Text>
      )}
      {setup ? (
        <Button
          appearance="primary"
          className={styles.act}
          disabledFocusable={busy !== null}
          onClick={() => {
            store.setPayroll(PAYROLL_CN.plan);
          }}
        >
          {t('payroll.start.button')}
        </Button>
      ) : (
        <Button appearance="primary" className={styles.act} onClick={onBuild}>
          {t('payroll.start.toBuild')}
        </Button>
      )}
    </Section>
  );
}
