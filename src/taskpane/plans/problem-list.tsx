import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PlanProblem } from '../../plan/language';
import { useTexts } from '../texts';
import { problemHere } from './check-draft';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly id?: string;
  readonly problems: readonly PlanProblem[];
  /** The formula that the problems are in, where they are in one. */
  readonly formula?: string;
}

/** What is wrong with one entry of a plan, or odd about it, under its field. */
export function ProblemList({ id, problems, formula }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (problems.length === 0) return null;
  return (
    <div id={id} role="status">
      <ul className={styles.list}>
        {problems.map((problem, index) => (
          <li key={index}>
            <Text size={200} className={styles[problem.severity]}>
              {problem.severity === 'warning' && `${t('problems.lookAt')} `}
              {problemHere(problem, language)}
            </Text>
            {problem.severity === 'error' && problem.span && formula !== undefined && (
              <Excerpt formula={formula} span={problem.span} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const useExcerptStyles = makeStyles({
  excerpt: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  mark: {
    backgroundColor: 'transparent',
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
  },
});

const AROUND = 24;

/** The part of a formula that is wrong, with a little of what is round it. */
function Excerpt({
  formula,
  span,
}: {
  readonly formula: string;
  readonly span: readonly [number, number];
}): React.JSX.Element {
  const styles = useExcerptStyles();
  const [start, end] = span;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(formula.length, end + AROUND);
  return (
    <code className={styles.excerpt}>
      {from > 0 && '…'}
      {formula.slice(from, start)}
      <mark className={styles.mark}>{formula.slice(start, end) || '␣'}</mark>
      {formula.slice(end, to)}
      {to < formula.length && '…'}
    </code>
  );
}
