import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { problemText } from '../../sheets/month';
import type { BookProblem } from '../../sheets/plan-book';
import type { Problem, Severity } from '../../sources/problem';
import { useTexts } from '../texts';
import { DamageGroup } from './damage-group';
import { ProblemGroup } from './problem-group';
import { Section } from './section';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

const useStyles = makeStyles({ none: { color: tokens.colorNeutralForeground2 } });

/** What to look at before building, the gravest first, each with links to its cells. */
export function ProblemsSection(props: {
  readonly problems: readonly Problem[];
  /** What is damaged on the Plan sheet. */
  readonly damage: readonly BookProblem[];
}): React.JSX.Element {
  const { problems, damage } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <Section title={t('problems.title')}>
      {damage.length > 0 && <DamageGroup damage={damage} />}
      {problems.length === 0 && damage.length === 0 && (
        <Text size={200} className={styles.none}>
          {t('problems.none')}
        </Text>
      )}
      {SEVERITIES.map((severity) => {
        const group = problems.filter((problem) => problem.severity === severity);
        return group.length === 0 ? null : (
          <ProblemGroup
            key={severity}
            severity={severity}
            heading={t(`problems.${severity}`, { count: group.length })}
            problems={group.map((problem) => ({ text: problemText(problem, language), places: problem.places }))}
          />
        );
      })}
    </Section>
  );
}
