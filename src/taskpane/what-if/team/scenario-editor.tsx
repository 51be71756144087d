import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Scenario, ScenarioChange, ScenarioPlan } from '../../../plan/what-if';
import { useMonthState } from '../../month-context';
import { useTexts } from '../../texts';
import { ChangeRow } from './change-row';
import { figureChoices, whoChoices } from './figure-choices';
import { PlanRow } from './plan-row';
import { nextMove } from './ready-scenarios';
import type { Compared, WorkedScenario } from './use-comparison';

const useStyles = makeStyles({
  editor: { display: 'grid', gap: tokens.spacingVerticalS },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  add: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const FIRST_CHANGE: ScenarioChange = {
  who: { kind: 'all' },
  figure: { kind: 'targets' },
  how: 'times',
  value: 1.1,
};

interface Props {
  readonly base: Compared['base'];
  /** As it stands, and as it was worked out last. */
  readonly scenario: Scenario;
  readonly worked: WorkedScenario;
  readonly onChange: (scenario: Scenario) => void;
}

/** What a scenario is called and what it changes. */
export function ScenarioEditor({ base, scenario, worked, onChange }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { plans: known } = useMonthState();
  const people = useMemo(() => whoChoices(base, texts), [base, texts]);
  const figures = useMemo(() => figureChoices(worked.applied.base, texts), [worked, texts]);
  const { name, changes, plans } = scenario;
  const [typed, setTyped] = useState<string | null>(null);
  const move = nextMove(plans, base, known);
  const withPlans = (next: readonly ScenarioPlan[]): void => {
    onChange({ ...scenario, plans: next });
  };
  const withChanges = (next: readonly ScenarioChange[]): void => {
    onChange({ ...scenario, changes: next });
  };
  return (
    <div className={styles.editor}>
      <Field
        label={t('team.nameField')}
        size="small"
        {...(typed?.trim() === ''
          ? { validationMessage: t('team.nameMissing'), validationState: 'error' as const }
          : {})}
      >
        <Input
          size="small"
          value={typed ?? name}
          onChange={(_, { value }) => {
            setTyped(value);
            if (value.trim() !== '') onChange({ ...scenario, name: value });
          }}
          onBlur={() => {
            setTyped(null);
          }}
        />
      </Field>
      {plans.length + changes.length === 0 && (
        <Text size={200} className={styles.quiet}>
          {t('team.noChanges')}
        </Text>
      )}
      <ul className={styles.list} aria-label={t('team.changes')}>
        {plans.map((one, index) => (
          <PlanRow
            key={`plan ${index}`}
            number={index + 1}
            move={one}
            base={base}
            known={known}
            onChange={(next) => {
              withPlans(plans.with(index, next));
            }}
            onDrop={() => {
              withPlans(plans.toSpliced(index, 1));
            }}
          />
        ))}
        {changes.map((change, index) => (
          <ChangeRow
            key={`change ${index} of ${changes.length}`}
            number={index + 1}
            change={change}
            people={people}
            figures={figures}
            onChange={(next) => {
              withChanges(changes.with(index, next));
            }}
            onDrop={() => {
              withChanges(changes.toSpliced(index, 1));
            }}
          />
        ))}
      </ul>
      <div className={styles.add}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => {
            withChanges([...changes, FIRST_CHANGE]);
          }}
        >
          {t('team.addChange')}
        </Button>
        {move && (
          <Button
            size="small"
            icon={<AddRegular />}
            onClick={() => {
              withPlans([...plans, move]);
            }}
          >
            {t('team.addPlan')}
          </Button>
        )}
      </div>
    </div>
  );
}
