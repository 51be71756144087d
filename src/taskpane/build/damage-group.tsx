import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import { describeBookProblem, type BookProblem } from '../../sheets/plan-book';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts } from '../texts';
import { ProblemGroup } from './problem-group';

const useStyles = makeStyles({
  damage: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  hint: { color: tokens.colorNeutralForeground2, paddingLeft: '24px' },
  restore: { marginLeft: '24px' },
});

/** What is damaged on the Plan sheet, with its cells, and the way to put it right. */
export function DamageGroup({ damage }: { readonly damage: readonly BookProblem[] }): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const store = useMonthStore();
  const { busy } = useMonthState();
  return (
    <div className={styles.damage}>
      <ProblemGroup
        severity="error"
        heading={t('damage.title', { count: damage.length })}
        problems={damage.map((problem) => ({
          text: describeBookProblem(problem, language),
          places: [problem.place],
        }))}
      />
      <Text size={200} className={styles.hint}>
        {t('damage.hint')}
      </Text>
      <Button
        className={styles.restore}
        size="small"
        icon={<WrenchRegular />}
        disabled={busy !== null}
        onClick={store.writePlan}
      >
        {t('damage.restore')}
      </Button>
    </div>
  );
}
