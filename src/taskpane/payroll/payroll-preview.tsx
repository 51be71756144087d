import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlanReview } from '../../sheets/month-types';
import { PlanPreview } from '../build/plans/plan-preview';
import { shownMoney } from '../build/plans/shown-money';
import { Section } from '../build/section';
import { useTexts } from '../texts';
import { PayrollLines } from './payroll-lines';
import { payrollTotals } from './payroll-totals';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  foot: { borderTop: `3px double ${tokens.colorNeutralStroke1}`, paddingTop: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  totals: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  row: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  paid: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: tokens.spacingVerticalXXS },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** What everybody is paid out, each to be opened to how it comes about, and what it adds up to. */
export function PayrollPreview({ review }: { readonly review: PlanReview | null }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  if (!review) {
    return (
      <Section title={t('payroll.preview.title')}>
        <Text size={200} className={styles.quiet}>
          {t('payroll.preview.none')}
        </Text>
      </Section>
    );
  }
  return (
    <Section title={t('payroll.preview.title')}>
      <PlanPreview plan={review} detail={PayrollLines} foot={<Totals review={review} />} />
    </Section>
  );
}

function Totals({ review }: { readonly review: PlanReview }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const title = t('preview.total', { people: review.rows.length });
  const totals = useMemo(() => payrollTotals(review), [review]);
  return (
    <div className={styles.foot} role="group" aria-label={title}>
      <Text as="h4" size={200} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <dl className={styles.totals}>
        {totals.map(({ kind, value }) => (
          <div key={kind} className={mergeClasses(styles.row, kind === 'paid' && styles.paid)}>
            <dt>
              <Text size={200} weight={kind === 'paid' ? 'semibold' : 'regular'}>
                {t(`payroll.total.${kind}`)}
              </Text>
            </dt>
            <dd className={styles.figure}>
              <Text size={200} weight={kind === 'paid' ? 'semibold' : 'regular'}>
                {shownMoney(value, texts)}
              </Text>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
