import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Situation } from '../../../plan/solve';
import type { TeamBase } from '../../../plan/what-if';
import type { IsoMonth } from '../../../plan/month-setup';
import { useMonthState } from '../../month-context';
import { monthText } from '../../plans/month-text';
import { useTexts } from '../../texts';
import { BarePlan } from './bare-plan';
import { OnePerson } from './one-person';
import { subjectsOf, type SubjectOf } from './subject';
import { SubjectChoice } from './subject-choice';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choice: { display: 'grid', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/**
 * The page for one person's pay: whose, which figures to move, what they pay, and what it takes to earn more.
 * @param props.base the workbook's month; null where there is none, so that only plans can be tried
 */
export function OnePage({ base }: { readonly base: TeamBase | null }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { plans } = useMonthState();
  const subjects = useMemo(() => subjectsOf(base, plans, texts), [base, plans, texts]);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = subjects.find(({ id }) => id === chosenId) ?? subjects[0];
  if (!chosen) return <Text>{t('one.noPlan')}</Text>;
  return (
    <div className={styles.page}>
      <div className={styles.choice}>
        {base === null && (
          <Text size={200} className={styles.quiet}>
            {t('one.noMonth')}
          </Text>
        )}
        <SubjectChoice subjects={subjects} chosen={chosen} onChoose={setChosenId} />
      </div>
      {chosen.of.kind === 'plan' ? (
        <BarePlan key={chosen.id} plan={chosen.of.plan} />
      ) : (
        base && <Person key={chosen.id} person={chosen.of} month={base.month} />
      )}
    </div>
  );
}

function Person(props: {
  readonly person: SubjectOf & { readonly kind: 'person' };
  readonly month: IsoMonth;
}): React.JSX.Element {
  const { month } = props;
  const { team, at } = props.person;
  const styles = useStyles();
  const { t, language } = useTexts();
  const start: Situation = useMemo(() => {
    const { compiled, people, department } = team;
    return { compiled, figures: { month, department, people: people.map(({ inputs }) => inputs) }, at };
  }, [team, month, at]);
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {t('one.paidBy', { plan: start.compiled.plan.title[language], month: monthText(month, language) })}
      </Text>
      <OnePerson start={start} adjustment={team.people[at]?.adjustment ?? 0} />
    </>
  );
}
