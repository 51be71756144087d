import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { toPlainMonth, variedFigures } from '../../../plan/simulate';
import { applyScenario, type TeamBase } from '../../../plan/what-if';
import { Section } from '../../build/section';
import { useMonthState } from '../../month-context';
import { FieldRow } from '../../plans/field-row';
import { FigureInput } from '../../plans/figure-input';
import { monthText } from '../../plans/month-text';
import { payCurrency } from '../../plans/shown-figure';
import { unitText } from '../../plans/unit-text';
import { useTexts } from '../../texts';
import { useWhatIf } from '../what-if-context';
import { CostResult } from './cost-result';
import { FiguresFold } from './figures-fold';
import { MoreSettings } from './more-settings';
import { FIRST_SETTINGS, simulationOf } from './risk-settings';
import { RunBar } from './run-bar';
import { SizeField } from './size-field';
import { TogetherField } from './together-field';
import { useSimulation } from './use-simulation';

const BUDGET_STEP = 1_000;

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalXL },
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  select: { minWidth: 0, width: '100%' },
});

/** How sure a month’s cost is: what may turn out otherwise, tried out thousands of times. */
export function UncertaintyPage(): React.JSX.Element | null {
  const { base } = useWhatIf();
  return base && <Uncertainty base={base} />;
}

function Uncertainty({ base }: { readonly base: TeamBase }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { plans } = useMonthState();
  const { scenarios, budget, setBudget } = useWhatIf();
  const [settings, setSettings] = useState(FIRST_SETTINGS);
  const [wrongBudget, setWrongBudget] = useState<string | null>(null);
  const simulating = useSimulation();
  const scenario = scenarios.find(({ id }) => id === settings.scenario) ?? null;
  const chosen = useMemo(() => (scenario ? applyScenario(base, scenario, plans).base : base), [base, scenario, plans]);
  const figures = useMemo(() => variedFigures(chosen), [chosen]);
  const simulation = useMemo(() => simulationOf(figures, settings), [figures, settings]);
  const plainMonth = useMemo(() => JSON.stringify(toPlainMonth(chosen)), [chosen]);
  const of = `${plainMonth} ${JSON.stringify(simulation)}`;
  const currency = unitText(chosen.teams.flatMap(({ compiled }) => payCurrency(compiled.version) ?? [])[0], texts);
  const { last } = simulating;
  return (
    <div className={styles.page}>
      <Section title={t('risk.settings')}>
        <div className={styles.fields}>
          <Field size="small" label={t('risk.month')}>
            <Select
              size="small"
              className={styles.select}
              value={scenario?.id ?? ''}
              onChange={(_, { value }) => {
                setSettings({ ...settings, scenario: value === '' ? null : value });
              }}
            >
              <option value="">{t('risk.asItIs', { month: monthText(base.month, texts.language) })}</option>
              {scenarios.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <SizeField
            label={t('risk.usual')}
            note={t('risk.usualNote')}
            value={settings.usual}
            onSize={(usual) => {
              setSettings({ ...settings, usual });
            }}
          />
          <TogetherField
            value={settings.together}
            onValue={(together) => {
              setSettings({ ...settings, together });
            }}
          />
          <FieldRow
            label={t('risk.budget')}
            wrong={wrongBudget === null ? null : t('risk.notNumber', { text: wrongBudget })}
          >
            {(ids) => (
              <FigureInput
                {...ids}
                value={budget}
                percent={false}
                unit={currency}
                step={BUDGET_STEP}
                min={0}
                wrong={wrongBudget !== null}
                onFigure={setBudget}
                onWrong={setWrongBudget}
              />
            )}
          </FieldRow>
          <FiguresFold figures={figures} settings={settings} onSettings={setSettings} />
          <MoreSettings settings={settings} onSettings={setSettings} />
          <RunBar
            simulating={simulating}
            trials={settings.trials}
            nothingVaries={simulation.spreads.length === 0}
            onRun={() => {
              simulating.run(chosen, simulation, of);
            }}
          />
        </div>
      </Section>
      {last && <CostResult result={last.result} budget={budget} stale={last.of !== of} currency={currency} />}
    </div>
  );
}
