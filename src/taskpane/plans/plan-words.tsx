import { Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts';
import type { PayPlan } from '../../plan/language';
import { inEveryLanguage } from './draft';
import { useWrongField } from '../build/wrong-fields';

const useStyles = makeStyles({
  words: { display: 'grid', gap: tokens.spacingVerticalS, width: '100%' },
  text: { minHeight: '72px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the workbook's own plan is called and what it pays for, to be written. */
export function PlanWords(props: {
  readonly plan: PayPlan;
  readonly onPlan: (plan: PayPlan) => void;
}): React.JSX.Element {
  const { plan, onPlan } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const title = plan.title[language];
  const empty = title.trim() === '';
  useWrongField(empty);
  return (
    <div className={styles.words}>
      <Field
        size="small"
        label={t('plan.title')}
        {...(empty ? { validationMessage: t('plan.titleMissing'), validationState: 'error' as const } : {})}
      >
        <Input
          size="small"
          value={title}
          onChange={(_, { value }) => {
            onPlan({ ...plan, title: inEveryLanguage(value) });
          }}
        />
      </Field>
      <Field size="small" label={t('plan.description')}>
        <Textarea
          size="small"
          resize="vertical"
          textarea={{ className: styles.text }}
          value={plan.description?.[language] ?? ''}
          onChange={(_, { value }) => {
            onPlan({ ...plan, description: inEveryLanguage(value) });
          }}
        />
      </Field>
      {plan.source && (
        <Text size={200} className={styles.quiet}>
          {plan.source[language]}
        </Text>
      )}
    </div>
  );
}
