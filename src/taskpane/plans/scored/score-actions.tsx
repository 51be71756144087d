import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowTrendingLinesRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import type { PlanVersion } from '../../../plan/language';
import { readScoredSheet } from '../../../plan/scored';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What can be done with a plan that follows a score: its indicators in their form, or why not, and its grades. */
export function ScoreActions(props: {
  readonly version: PlanVersion;
  readonly onEdit: () => void;
  readonly onGrades: () => void;
}): React.JSX.Element {
  const { version, onEdit, onGrades } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const known = readScoredSheet(version) !== null;
  return (
    <>
      <div className={styles.row}>
        {known && (
          <Button size="small" icon={<TaskListSquareLtrRegular />} onClick={onEdit}>
            {t('scored.edit')}
          </Button>
        )}
        <Button size="small" icon={<ArrowTrendingLinesRegular />} onClick={onGrades}>
          {t('grades.open')}
        </Button>
      </div>
      {!known && (
        <Text size={200} className={styles.quiet}>
          {t('scored.byHand')}
        </Text>
      )}
    </>
  );
}
