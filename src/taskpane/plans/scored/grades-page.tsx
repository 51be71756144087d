import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { friendlyProblem } from '../../../excel/friendly-problem';
import { readMonthScores } from '../../../excel/read-scores';
import type { PayPlan } from '../../../plan/language';
import type { IsoMonth } from '../../../plan/month-setup';
import { proposeGrades, STARTER_GRADE_RULE, type GradeRule } from '../../../plan/scored';
import { yearOfScores, type MonthScores } from '../../../sheets/plan-book';
import { Section } from '../../build/section';
import { useLatest } from '../../formulas/use-latest';
import { useTexts } from '../../texts';
import { Waiting } from '../../waiting';
import { monthText } from '../month-text';
import { PageFrame } from '../page-frame';
import type { Said } from '../use-kept-plans';
import { GradeProposals } from './grade-proposals';
import { GradeRuleFields } from './grade-rule-fields';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  empty: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

interface Props {
  readonly plan: PayPlan;
  readonly said: ReactNode;
  readonly onBack: () => void;
  /** Says what went wrong; always the same function. */
  readonly onSay: (said: Said) => void;
  /** Goes to where months are built; null where there is no such place. */
  readonly onBuild: (() => void) | null;
}

/** What a rule over twelve months’ scores proposes for everybody’s grade. */
export function GradesPage({ plan, said, onBack, onSay, onBuild }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [months, setMonths] = useState<readonly MonthScores[] | null>(null);
  const latest = useLatest();
  const failed = useCallback(
    (error: unknown): void => {
      setMonths([]);
      onSay({ kind: 'problem', problem: friendlyProblem(error) });
    },
    [onSay],
  );
  useEffect(() => {
    latest(readMonthScores(plan), setMonths, failed);
  }, [plan, latest, failed]);
  return (
    <PageFrame
      title={t('grades.title', { title: plan.title[language] })}
      back={plan.title[language]}
      onBack={onBack}
      lead={
        <Text size={200} className={styles.quiet}>
          {t('grades.lead')}
        </Text>
      }
      footer={said}
    >
      {months === null && <Waiting text="grades.reading" />}
      {months?.length === 0 && (
        <div className={styles.empty}>
          <Text size={200}>{t('grades.none')}</Text>
          {onBuild && (
            <Button appearance="primary" onClick={onBuild}>
              {t('grades.build')}
            </Button>
          )}
        </div>
      )}
      {months && months.length > 0 && <Review months={months} />}
    </PageFrame>
  );
}

function Review({ months }: { readonly months: readonly MonthScores[] }): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [chosen, setChosen] = useState<IsoMonth | null>(null);
  const [rule, setRule] = useState<GradeRule>(STARTER_GRADE_RULE);
  const last = chosen ?? months.at(-1)?.month;
  if (last === undefined) return <></>;
  const people = yearOfScores(months, last);
  const found = new Set(people.flatMap(({ scores }) => scores.map(({ month }) => month))).size;
  return (
    <>
      <div>
        <Field size="small" label={t('grades.until')}>
          <Select
            size="small"
            value={last}
            onChange={(_, { value }) => {
              setChosen(value as IsoMonth);
            }}
          >
            {[...months].reverse().map(({ month }) => (
              <option key={month} value={month}>
                {monthText(month, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Text size={200} className={styles.quiet}>
          {t('grades.found', { count: found })}
        </Text>
      </div>
      <Section title={t('grades.rule')}>
        <GradeRuleFields rule={rule} onRule={setRule} />
      </Section>
      <Section title={t('grades.proposals')}>
        <GradeProposals proposals={proposeGrades(people, rule)} />
      </Section>
    </>
  );
}
