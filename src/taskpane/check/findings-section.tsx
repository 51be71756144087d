import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { findingText, type MonthCheck } from '../../sheets/check';
import { problemText } from '../../sheets/month';
import type { Severity } from '../../sources/problem';
import { DamageGroup } from '../build/damage-group';
import { ProblemGroup, type ProblemWords } from '../build/problem-group';
import { Section } from '../build/section';
import { useTexts } from '../texts';
import { FormulasGroup } from './formulas-group';
import type { Checking } from './use-check';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings of one kind that are put into words: nobody reads thousands, and the pane would stand still. */
const MOST = 200;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** What somebody should look at before the month is paid, the gravest first; nothing where there is nothing. */
export function FindingsSection(props: {
  readonly check: MonthCheck;
  readonly checking: Checking;
}): React.JSX.Element | null {
  const { check, checking } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  const { findings, problems, damage } = check;
  const formulas = findings.filter(({ key }) => isOverwritten(key));
  const others = findings.filter(({ key }) => !isOverwritten(key));
  if (findings.length + problems.length + damage.length === 0) return null;
  return (
    <Section title={t('check.findings')}>
      {damage.length > 0 && <DamageGroup damage={damage} />}
      {formulas.length > 0 && <FormulasGroup findings={formulas} checking={checking} />}
      {SEVERITIES.map((severity) => {
        const own = others.filter((one) => one.severity === severity);
        const known = problems.filter((one) => one.severity === severity);
        const count = own.length + known.length;
        const words: readonly ProblemWords[] = [
          ...own.slice(0, MOST).map((one) => ({ text: findingText(one, language), places: one.places })),
          ...known.map((one) => ({ text: problemText(one, language), places: one.places })),
        ];
        if (count === 0) return null;
        return (
          <div key={severity}>
            <ProblemGroup severity={severity} heading={t(`problems.${severity}`, { count })} problems={words} />
            {own.length > MOST && (
              <Text size={200} className={styles.quiet}>
                {t('check.more', { count: own.length - MOST })}
              </Text>
            )}
          </div>
        );
      })}
    </Section>
  );
}

function isOverwritten(key: MonthCheck['findings'][number]['key']): boolean {
  return key === 'formula.overwritten' || key === 'formula.overwrittenHead';
}
