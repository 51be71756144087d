import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { titleOf, type DepartmentFigure, type PayPlan, type TeamFigure } from '../../../plan/language';
import type { IsoMonth } from '../../../plan/month-setup';
import { useTexts } from '../../texts';
import { takenSentence } from './source-sentence';

const useStyles = makeStyles({
  figure: { display: 'grid', gap: tokens.spacingVerticalXS },
  said: { color: tokens.colorNeutralForeground2 },
});

/** A figure of the department that follows from another plan's people, so that there is nothing to choose. */
export function TakenFigure(props: {
  readonly name: string;
  readonly figure: DepartmentFigure;
  readonly from: TeamFigure;
  readonly plans: readonly PayPlan[];
  readonly month: IsoMonth;
}): React.JSX.Element {
  const { name, figure, from, plans, month } = props;
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.figure}>
      <Text size={200}>{titleOf(figure, name)[texts.language]}</Text>
      <Text size={200} className={styles.said}>
        {takenSentence(from, plans, month, texts)}
      </Text>
    </div>
  );
}
