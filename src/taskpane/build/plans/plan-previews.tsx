import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { MonthReview } from '../../../sheets/month-types';
import { useTexts } from '../../texts';
import { PlanPreview } from './plan-preview';
import { shownMoney } from './shown-money';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalL },
  total: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    borderTop: `3px double ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** What each plan pays its people; where more than one sheet is built, what everybody is paid together. */
export default function PlanPreviews({ review }: { readonly review: MonthReview }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const plans = review.plans.filter(({ rows }) => rows.length > 0);
  const several = plans.length + (review.rows.length > 0 ? 1 : 0) > 1;
  return (
    <div className={styles.parts}>
      {plans.map((plan) => (
        <PlanPreview key={plan.use.plan} plan={plan} />
      ))}
      {several && (
        <div className={styles.total}>
          <Text size={200} weight="semibold">
            {texts.t('preview.everyone', { people: review.counts.people })}
          </Text>
          <Text size={200} weight="semibold" className={styles.figure}>
            {shownMoney(review.pay, texts)}
          </Text>
        </div>
      )}
    </div>
  );
}
