import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scenario, TeamBase } from '../../../plan/what-if';
import { Section } from '../../build/section';
import { useMonthState } from '../../month-context';
import { OutcomeBar } from '../../outcome-bar';
import { useTexts } from '../../texts';
import { ExportScenario } from '../export/export-scenario';
import { OpenScenarios } from '../export/open-scenarios';
import { inOneBreath } from '../in-one-breath';
import { useWhatIf } from '../what-if-context';
import { AddScenario, FirstScenario } from './add-scenario';
import { BudgetSection } from './budget-section';
import { ChosenScenario } from './chosen-scenario';
import { PeopleTable } from './people-table';
import { duplicateOf, readyScenario, type Ready } from './ready-scenarios';
import { ScenarioTable } from './scenario-table';
import { summary } from './summary';
import { TeamCharts } from './team-charts';
import { useComparison } from './use-comparison';

/** What takes longer is seen to be under way. */
const SLOW_MS = 300;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  summary: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  aside: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What the month would cost otherwise: scenarios beside the month as it is, over everybody and person by person. */
export function TeamPage(): React.JSX.Element | null {
  const { base } = useWhatIf();
  return base && <Scenarios base={base} />;
}

/** A scenario that was deleted, and where it stood. */
interface Deleted {
  readonly scenario: Scenario;
  readonly at: number;
}

function Scenarios({ base }: { readonly base: TeamBase }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { plans } = useMonthState();
  const { scenarios, setScenarios, reference } = useWhatIf();
  const compared = useComparison(base);
  const { comparison } = compared;
  const [wanted, setWanted] = useState<string | null>(scenarios[0]?.id ?? null);
  const [editing, setEditing] = useState(false);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const at = compared.scenarios.findIndex(({ scenario }) => scenario.id === wanted);
  const worked = compared.scenarios[at];
  const scenario = scenarios.find(({ id }) => id === wanted);
  const place = worked ? at : null;
  const total = worked ? comparison.scenarios[at] : comparison.today;

  const choose = (id: string | null): void => {
    setWanted(id);
    setEditing(false);
  };
  const insert = (one: Scenario, position: number, edit: boolean): void => {
    setScenarios(scenarios.toSpliced(position, 0, one));
    setDeleted(null);
    setWanted(one.id);
    setEditing(edit);
  };
  const add = (ready: Ready): void => {
    const edit = ready === 'plan' || ready === 'custom';
    insert(readyScenario(ready, scenarios, base, plans, texts), scenarios.length, edit);
  };
  const remove = (one: Scenario): void => {
    const position = scenarios.indexOf(one);
    setScenarios(scenarios.toSpliced(position, 1));
    setDeleted({ scenario: one, at: position });
    choose((scenarios[position + 1] ?? scenarios[position - 1])?.id ?? null);
  };
  const open = (found: readonly Scenario[]): void => {
    setScenarios(withOpened(scenarios, found));
    choose(found[0]?.id ?? null);
  };

  return (
    <div className={styles.page}>
      <OutcomeBar
        intent="info"
        text={deleted && t('team.deleted', { name: deleted.scenario.name })}
        onDismiss={() => {
          setDeleted(null);
        }}
      >
        <Button
          onClick={() => {
            if (deleted) insert(deleted.scenario, deleted.at, false);
          }}
        >
          {t('team.undo')}
        </Button>
      </OutcomeBar>
      {scenarios.length === 0 && <FirstScenario onAdd={add} />}
      <Section
        title={t('team.scenarios')}
        aside={
          scenarios.length > 0 && (
            <div className={styles.aside}>
              {compared.busy && <Spinner size="extra-tiny" delay={SLOW_MS} aria-label={t('team.busy')} />}
              <AddScenario onAdd={add} />
            </div>
          )
        }
      >
        {total && (
          <Text className={styles.summary} role="status">
            {inOneBreath(
              summary(
                {
                  base,
                  name: worked?.scenario.name ?? null,
                  total,
                  today: comparison.today,
                  reference,
                  nameOf: (key) => comparison.people.find((person) => person.key === key)?.name ?? key,
                },
                texts,
              ),
              texts,
            )}
          </Text>
        )}
        <ScenarioTable compared={compared} chosen={worked ? wanted : null} onChoose={choose} />
      </Section>
      {scenario && worked && (
        <ChosenScenario
          compared={compared}
          scenario={scenario}
          worked={worked}
          editing={editing}
          onEditing={setEditing}
          onChange={(next) => {
            setScenarios(scenarios.map((one) => (one.id === next.id ? next : one)));
          }}
          onDuplicate={() => {
            insert(duplicateOf(scenario, scenarios, texts), scenarios.indexOf(scenario) + 1, true);
          }}
          onDelete={() => {
            remove(scenario);
          }}
        />
      )}
      <BudgetSection base={base} />
      {scenarios.length > 0 && <TeamCharts compared={compared} at={place} />}
      <PeopleTable compared={compared} at={place} />
      <Section title={t('team.sheets')}>
        {scenarios.length > 0 && <ExportScenario scenarios={scenarios} base={base} />}
        <OpenScenarios onOpen={open} />
      </Section>
    </div>
  );
}

/** Scenarios that were opened take the place of those that they were; the others come after them. */
function withOpened(before: readonly Scenario[], opened: readonly Scenario[]): readonly Scenario[] {
  const byId = new Map(opened.map((one) => [one.id, one]));
  const known = new Set(before.map(({ id }) => id));
  return [...before.map((one) => byId.get(one.id) ?? one), ...opened.filter(({ id }) => !known.has(id))];
}
