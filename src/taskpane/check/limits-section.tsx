import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckLimits } from '../../sheets/check';
import { NumberField } from '../build/number-field';
import { Section } from '../build/section';
import { useTexts } from '../texts';

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalS, maxWidth: '240px' } });

/** What the user wants to be told about. */
export function LimitsSection(props: {
  readonly limits: CheckLimits;
  readonly onChange: (limits: CheckLimits) => void;
}): React.JSX.Element {
  const { limits, onChange } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Section title={t('check.limits')}>
      <div className={styles.fields}>
        <NumberField
          label={t('check.percent')}
          percent
          min={0}
          value={limits.percent * 100}
          onChange={(percent) => {
            onChange({ ...limits, percent: percent / 100 });
          }}
        />
        <NumberField
          label={t('check.amount')}
          min={0}
          value={limits.amount}
          onChange={(amount) => {
            onChange({ ...limits, amount });
          }}
        />
        <NumberField
          label={t('check.cap')}
          min={0}
          value={limits.cap ?? 0}
          onChange={(cap) => {
            onChange({ ...limits, cap: cap === 0 ? null : cap });
          }}
        />
      </div>
    </Section>
  );
}
