import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { PlanReview } from '../../sheets/month-types';
import { Section } from '../build/section';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { insuranceHints } from './insurance-hints';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'start' },
  text: { overflowWrap: 'anywhere' },
});

/** Where the payroll's rates stand, and which are still to be filled in. */
export function RatesSection({ review }: { readonly review: PlanReview | null }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  const store = useMonthStore();
  const { setup, existing, busy } = useMonthState();
  const { book } = existing;
  const written = setup?.payroll && existing.bookPlans.includes(setup.payroll.plan);
  const { noRates, withoutBase } = review ? insuranceHints(review) : { noRates: false, withoutBase: 0 };
  return (
    <Section title={t('payroll.rates.title')}>
      {noRates ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.text}>{t('payroll.rates.none')}</MessageBarBody>
        </MessageBar>
      ) : (
        <Text size={200} className={styles.quiet}>
          {t('payroll.rates.hint')}
        </Text>
      )}
      {withoutBase > 0 && <Text size={200}>{t('payroll.rates.bases', { people: withoutBase })}</Text>}
      {written && book ? (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            store.goToSheet(book.sheet);
          }}
        >
          {t('payroll.rates.open')}
        </Button>
      ) : (
        <Button size="small" className={styles.button} disabled={busy !== null} onClick={store.writePlan}>
          {t('payroll.rates.write')}
        </Button>
      )}
    </Section>
  );
}
