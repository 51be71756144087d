import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { chanceAbove } from '../../../plan/simulate';
import { useTexts } from '../../texts';
import { costFigure } from './cost-figure';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** How likely a budget is to be exceeded, with how far that may be off; or that there is none yet. */
export function BudgetChance(props: {
  /** Costs, lowest first. */
  readonly sorted: Float64Array;
  readonly budget: number | null;
}): React.JSX.Element {
  const { sorted, budget } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, figure, percent } = texts;
  if (budget === null) {
    return (
      <Text size={200} className={styles.quiet}>
        {t('risk.noBudget')}
      </Text>
    );
  }
  const { times, chance, error } = chanceAbove(sorted, budget);
  const said = { budget: costFigure(budget, texts)(budget), trials: sorted.length };
  if (times === 0) return <Text>{t('risk.overNever', said)}</Text>;
  if (times === sorted.length) return <Text>{t('risk.overAlways', said)}</Text>;
  return <Text>{t('risk.over', { ...said, chance: percent(chance), error: figure(error * 100, 1) })}</Text>;
}
