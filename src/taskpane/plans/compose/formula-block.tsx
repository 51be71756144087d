import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PlanProblem } from '../../../plan/language';
import { FormulaText } from '../../formulas/formula-text';
import { useTexts } from '../../texts';
import { ProblemList } from '../problem-list';

const useStyles = makeStyles({
  block: { display: 'grid', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  start: { justifySelf: 'start' },
});

/** The formula that a form writes, as it will stand in the plan. */
export function FormulaBlock(props: {
  /** '' while something is missing. */
  readonly formula: string;
  readonly problems: readonly PlanProblem[];
  /** Goes on with the formula instead of the form; null where that cannot be. */
  readonly onWrite: (() => void) | null;
}): React.JSX.Element {
  const { formula, problems, onWrite } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.block}>
      <Text size={200} weight="semibold">
        {t('compose.will')}
      </Text>
      {formula === '' ? (
        <Text size={200} className={styles.quiet}>
          {t('compose.incomplete')}
        </Text>
      ) : (
        <FormulaText formula={formula} />
      )}
      <ProblemList problems={problems} />
      {onWrite && (
        <Button size="small" appearance="transparent" className={styles.start} onClick={onWrite}>
          {t('compose.asFormula')}
        </Button>
      )}
    </div>
  );
}
