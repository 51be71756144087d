import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PayPlan } from '../../plan/language';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  lead: { display: 'grid', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What a plan pays for, whom, and where it comes from. */
export function PlanLead({ plan }: { readonly plan: PayPlan }): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { description, positions = [], source } = plan;
  return (
    <div className={styles.lead}>
      {description && <Text size={200}>{description[language]}</Text>}
      {positions.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {t('plan.positions', { positions: positions.map((one) => one[language]).join(t('plan.comma')) })}
        </Text>
      )}
      {source && (
        <Text size={200} className={styles.quiet}>
          {source[language]}
        </Text>
      )}
    </div>
  );
}
