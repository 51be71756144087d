import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { MonthReview } from '../../sheets/month-types';
import { lazyView } from '../lazy-view';
import { useTexts } from '../texts';
import { IndicatorPreview } from './indicator-preview';
import { Section } from './section';

/** How plans explain what they pay is loaded once somebody is paid by one. */
const PlanPreviews = lazyView(
  () => import(/* webpackChunkName: "plan-previews" */ './plans/plan-previews'),
  'preview.opening',
);

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  parts: { display: 'grid', gap: tokens.spacingVerticalL },
});

/** What the sheets to be built will say: the first people of each with their pay, and the totals. */
export function PreviewSection({ review }: { readonly review: MonthReview | null }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useTexts();
  if (!review) {
    return (
      <Section title={t('preview.title')}>
        <Text size={200} className={styles.hint}>
          {t('preview.none')}
        </Text>
      </Section>
    );
  }
  const plans = review.plans.filter(({ rows }) => rows.length > 0);
  return (
    <Section title={t('preview.title')}>
      <div className={styles.parts}>
        {(review.rows.length > 0 || plans.length === 0) && (
          <IndicatorPreview review={review} titled={plans.length > 0} />
        )}
        {plans.length > 0 && <PlanPreviews review={review} />}
      </div>
    </Section>
  );
}
