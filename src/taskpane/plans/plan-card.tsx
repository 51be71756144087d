import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PayPlan } from '../../plan/language';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: { overflowWrap: 'anywhere' },
  changed: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', fontStyle: 'italic' },
});

/** A plan in the gallery: what it is called, what it pays for, whom and where it comes from. */
export function PlanCard(props: {
  readonly plan: PayPlan;
  readonly changed: boolean;
  readonly onOpen: () => void;
}): React.JSX.Element {
  const { plan, changed, onOpen } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const { title, description, positions = [], source } = plan;
  return (
    <li>
      <button type="button" className={styles.card} onClick={onOpen}>
        <span className={styles.head}>
          <Text size={300} weight="semibold" className={styles.title}>
            {title[language]}
          </Text>
          {changed && (
            <Text size={200} className={styles.changed}>
              {t('gallery.changed')}
            </Text>
          )}
        </span>
        {positions.length > 0 && <Text size={200}>{positions.map((one) => one[language]).join(t('plan.comma'))}</Text>}
        {description && (
          <Text size={200} className={styles.quiet}>
            {description[language]}
          </Text>
        )}
        {source && (
          <Text size={200} className={styles.quiet}>
            {source[language]}
          </Text>
        )}
      </button>
    </li>
  );
}
